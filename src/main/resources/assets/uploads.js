// A picture that is larger than its field takes or shows is made smaller before it leaves; what cannot be is told by the server.
(() => {
  const busy = new WeakMap();
  const SMALLER = 0.8;

  const megabytes = (bytes) => `${(bytes / 1048576).toFixed(1)} MB`;
  const size = (bytes, all) => (all < 1048576 ? `${Math.ceil(bytes / 1024)} KB` : megabytes(bytes));

  // Upright as its camera meant it; Chromium before 100 does so by itself and knows no such word.
  const bitmapOf = (file) => createImageBitmap(file, { imageOrientation: "from-image" }).catch(() => createImageBitmap(file));

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
    const bitmap = await bitmapOf(file);
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
  const small = async (file, most) => {
    const bitmap = await bitmapOf(file);
    const paper = document.createElement("canvas");
    const scale = Math.min(1, most / Math.max(bitmap.width, bitmap.height));
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
      const picture = /^image\/(jpeg|png|gif|webp)$/.test(file.type) && await small(file, THUMB).catch(() => null);
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
      if (after !== file) said.push(`${file.name} 已压缩：${size(file.size, file.size)} → ${size(after.size, after.size)}`);
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

  // A form with files is sent from its page, which shows how far it is; the answer takes the page's place.
  const LONG = 500;
  const bytesOf = (form) => [...form.querySelectorAll("input[type=file]")].flatMap((input) => [...input.files]).reduce((sum, file) => sum + file.size, 0);
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (event.defaultPrevented || !form.closest("#main") || !bytesOf(form) || (event.submitter && event.submitter.hasAttribute("formaction"))) return;
    event.preventDefault();
    const pressed = event.submitter && event.submitter.name ? { [event.submitter.name]: event.submitter.value } : {};
    htmx.ajax("POST", form.getAttribute("action"), { source: form, values: pressed, target: "#main", select: "#main", swap: "outerHTML" }).catch(() => {});
  });

  const progress = (form) => {
    const box = document.createElement("div");
    box.className = "card upload";
    box.hidden = true;
    box.innerHTML = '<progress aria-label="上传进度" max="100" value="0"></progress><p aria-hidden="true"></p><p class="visually-hidden" role="status"></p>';
    form.after(box);
    const bar = box.querySelector("progress");
    const [seen, said] = box.querySelectorAll("p");
    let told = -1;
    // Who listens hears of every tenth, not of each percent.
    const show = (sent, all) => {
      bar.value = 100 * sent / all;
      seen.textContent = sent < all ? `正在上传：${size(sent, all)} / ${size(all, all)}（${Math.floor(bar.value)}%）` : "已全部上传，正在检查…";
      const tenth = Math.floor(10 * sent / all);
      if (tenth > told) said.textContent = seen.textContent;
      told = Math.max(told, tenth);
    };
    return { box, show };
  };
  document.addEventListener("htmx:beforeSend", (event) => {
    const form = event.detail.elt;
    const bytes = form.matches("form") ? bytesOf(form) : 0;
    if (!bytes) return;
    document.querySelectorAll(".unsent").forEach((said) => said.remove());
    const { box, show } = progress(form);
    form.dataset.uploading = "yes";
    show(0, bytes);
    const appear = setTimeout(() => { box.hidden = false; box.scrollIntoView({ block: "nearest" }); }, LONG);
    const { xhr } = event.detail;
    xhr.upload.addEventListener("progress", (at) => show(at.loaded, at.total || bytes));
    // Before anybody looks at the answer, which may come before all is sent.
    xhr.addEventListener("readystatechange", () => { if (xhr.readyState === 4) delete form.dataset.uploading; });
    xhr.addEventListener("loadend", () => { clearTimeout(appear); if (!xhr.getResponseHeader("HX-Redirect")) box.remove(); });
  });

  // Where nothing was accepted and no form comes back, the form stays as it is and what went wrong is said above it.
  const sentences = (xhr) => {
    const page = new DOMParser().parseFromString(xhr.responseText, "text/html");
    const said = [...page.querySelectorAll(".problem h1, .problem p:not([aria-hidden])")].map((part) => part.textContent.trim());
    return said.length ? said : ["上传没有完成，请稍后重试。"];
  };
  document.addEventListener("htmx:beforeSwap", (event) => {
    const { target, xhr, requestConfig: { elt } } = event.detail;
    if (target.id !== "main" || (xhr.responseText.includes('id="main"') && !xhr.responseText.includes('class="problem"'))) return;
    event.detail.shouldSwap = false;
    const box = document.createElement("div");
    box.className = "alert alert-danger d-block unsent";
    box.setAttribute("role", "alert");
    box.tabIndex = -1;
    box.append(...sentences(xhr).map((sentence) => Object.assign(document.createElement("p"), { className: "m-0", textContent: sentence })));
    elt.before(box);
    box.focus();
    document.dispatchEvent(new Event("upload:refused"));
  });
  document.addEventListener("htmx:afterSwap", (event) => {
    if (event.target.id === "main") window.scrollTo(0, 0);
  });

  // The preview shows the picture that is chosen and not sent yet.
  document.addEventListener("htmx:afterSwap", async (event) => {
    const shown = event.target.id === "dialog-body" && event.target.querySelector(".cover");
    const input = document.querySelector("#main input[name=cover]");
    if (!shown || !input || !input.files.length) return;
    const picture = await small(input.files[0], 2 * shown.width).catch(() => null);
    if (!picture) return;
    shown.src = picture.src;
    shown.classList.add("cover-own");
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
