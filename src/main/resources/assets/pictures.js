// A picture opens large over the page, to be turned and looked at closely; without script it opens in a window of its own.
(() => {
  const view = document.createElement("dialog");
  view.className = "picture";
  view.setAttribute("aria-label", "图片");
  view.innerHTML = `<div class="picture-bar"><span></span>
    <button type="button" class="btn btn-sm" data-turn="-90">左转</button><button type="button" class="btn btn-sm" data-turn="90">右转</button>
    <button type="button" class="btn btn-sm" data-zoom="1.25">放大</button><button type="button" class="btn btn-sm" data-zoom="0.8">缩小</button>
    <button type="button" class="btn btn-sm btn-primary" data-shut>关闭</button></div>
    <div class="picture-frame" tabindex="0" role="region" aria-label="图片"><img alt=""></div>`;
  document.body.append(view);
  const image = view.querySelector("img");
  let turned = 0;
  let zoom = 1;
  const show = () => {
    image.style.transform = `rotate(${turned}deg)`;
    const ratio = image.naturalWidth / (image.naturalHeight || 1) || 1;
    const { clientWidth: width, clientHeight: height } = image.parentElement;
    image.style.height = `${zoom * (turned % 180 ? Math.min(height / ratio, width) : Math.min(height, width / ratio))}px`;
  };
  image.addEventListener("load", show);
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[data-picture]");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    turned = 0;
    zoom = 1;
    image.src = link.href;
    image.alt = link.dataset.picture;
    view.querySelector("span").textContent = link.dataset.picture;
    view.showModal();
    show();
  });
  view.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (event.target === view || (button && "shut" in button.dataset)) return view.close();
    if (!button) return;
    if (button.dataset.turn) turned += Number(button.dataset.turn);
    if (button.dataset.zoom) zoom = Math.min(4, Math.max(0.25, zoom * Number(button.dataset.zoom)));
    show();
  });
})();
