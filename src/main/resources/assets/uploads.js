// A picture that is larger than its field takes is made smaller before it leaves; what cannot be is told by the server.
(() => {
  const busy = new WeakMap();
  const SMALLER = 0.8;

  const megabytes = (bytes) => `${(bytes / 1048576).toFixed(1)} MB`;

  const drawn = (bitmap, scale, quality) => new Promise((resolve) => {
    const canvas = document.createElement("canvas");
    canvas.width = Math.max(1, Math.round(bitmap.width * scale));
    canvas.height = Math.max(1, Math.round(bitmap.height * scale));
    const paper = canvas.getContext("2d");
    // A jpeg has no see-through.
    paper.fillStyle = "#fff";
    paper.fillRect(0, 0, canvas.width, canvas.height);
    paper.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    canvas.toBlob(resolve, "image/jpeg", quality);
  });

  // Text on a scan stays readable: fewer pixels only once a stronger compression does not do.
  const scaled = async (file, most, pixels) => {
    const bitmap = await createImageBitmap(file, { imageOrientation: "from-image" });
    try {
      const fits = Math.min(1, Math.sqrt(pixels / (bitmap.width * bitmap.height)));
      if (file.size <= most && fits === 1) return file;
      for (let scale = fits; scale > 0.1; scale *= SMALLER) {
        for (const quality of [0.9, 0.75]) {
          const blob = await drawn(bitmap, scale, quality);
          if (blob && blob.size <= most) {
            return new File([blob], file.name.replace(/\.[^.]*$/, "") + ".jpg", { type: "image/jpeg", lastModified: file.lastModified });
          }
        }
      }
      return file;
    } finally {
      bitmap.close();
    }
  };

  // Small, and as data: no address of a blob is allowed to be shown.
  const THUMB = 160;
  const thumb = async (file) => {
    const bitmap = await createImageBitmap(file, { imageOrientation: "from-image" });
    const paper = document.createElement("canvas");
    const scale = Math.min(1, THUMB / Math.max(bitmap.width, bitmap.height));
    paper.width = Math.max(1, Math.round(bitmap.width * scale));
    paper.height = Math.max(1, Math.round(bitmap.height * scale));
    paper.getContext("2d").drawImage(bitmap, 0, 0, paper.width, paper.height);
    bitmap.close();
    const image = new Image(paper.width, paper.height);
    image.src = paper.toDataURL("image/png");
    image.alt = "";
    return image;
  };
  const showChosen = async (input) => {
    const list = document.createElement("ul");
    list.className = "chosen-files";
    for (const file of input.files) {
      const item = document.createElement("li");
      const picture = /^image\/(jpeg|png|gif|webp)$/.test(file.type) && await thumb(file).catch(() => null);
      if (picture) item.append(picture);
      item.append(`${file.name}（${file.size < 104858 ? "不到 0.1 MB" : megabytes(file.size)}）`);
      list.append(item);
    }
    const before = input.parentElement.querySelector(".chosen-files");
    if (before) before.remove();
    if (input.files.length) input.after(list);
  };

  const prepare = async (input) => {
    const note = input.parentElement.querySelector("[data-scaled]");
    const most = Number(input.dataset.mostBytes);
    const pixels = Number(input.dataset.mostPixels);
    const files = new DataTransfer();
    const said = [];
    const before = [...input.files];
    for (const file of before) {
      const picture = /^image\/(jpeg|png|webp)$/.test(file.type);
      if (picture && file.size > most) note.textContent = `正在压缩 ${file.name}…`;
      // What the browser cannot read goes as it is.
      const after = picture ? await scaled(file, most, pixels).catch(() => file) : file;
      if (after !== file) said.push(`${file.name} 已压缩：${megabytes(file.size)} → ${megabytes(after.size)}`);
      files.items.add(after);
    }
    note.textContent = said.join("；");
    // Others may have been chosen meanwhile.
    if (said.length && [...input.files].every((file, i) => file === before[i])) input.files = files.files;
    await showChosen(input);
  };

  document.addEventListener("change", (event) => {
    const input = event.target;
    if (!input.matches("input[type=file][data-most-bytes]") || !window.createImageBitmap) return;
    const form = input.form;
    const work = Promise.allSettled([busy.get(form), prepare(input)]).then(() => { if (busy.get(form) === work) busy.delete(form); });
    busy.set(form, work);
  });

  // A page that leaves shows no progress of its own.
  document.addEventListener("submit", (event) => {
    if (event.defaultPrevented) return;
    const inputs = [...event.target.querySelectorAll("input[type=file][data-most-bytes]")].filter((input) => input.files.length);
    const bytes = inputs.flatMap((input) => [...input.files]).reduce((sum, file) => sum + file.size, 0);
    if (inputs.length) inputs[0].parentElement.querySelector("[data-scaled]").textContent = `正在上传，共 ${megabytes(bytes)}，请稍候…`;
  });

  // Before everybody else: a form whose pictures are not ready waits for them.
  window.addEventListener("submit", (event) => {
    const form = event.target;
    const ready = busy.get(form);
    if (!ready) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    // Not within this event: a form that is being submitted cannot be submitted again.
    ready.then(() => setTimeout(() => form.requestSubmit(event.submitter)));
  }, true);
})();
