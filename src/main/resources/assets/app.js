// Everything here makes quicker or kinder what works without it.
(() => {
  document.documentElement.classList.add("scripted");
  const dialog = document.getElementById("dialog");
  const body = document.getElementById("dialog-body");
  const confirmBox = document.getElementById("confirm");

  // A link with data-dialog opens its page's content in the dialog.
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[data-dialog]");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    htmx.ajax("GET", link.href, { target: "#dialog-body", swap: "innerHTML" });
  });
  document.addEventListener("htmx:afterSwap", (event) => {
    if (event.target !== body) return;
    if (!dialog.open) dialog.showModal();
    dialog.scrollTop = 0;
    const problems = body.querySelector(".problems");
    if (problems) problems.focus();
    prepare(body);
  });
  dialog.addEventListener("close", () => body.replaceChildren());
  document.addEventListener("click", (event) => {
    if (event.target.closest("[data-close]")) {
      if (dialog.open) { event.preventDefault(); dialog.close(); }
    }
    const dismissed = event.target.closest("[data-dismiss]");
    if (dismissed) dismissed.parentElement.remove();
  });
  document.addEventListener("htmx:sendError", () => {
    alert("网络连接中断，操作没有完成。请检查网络后重试，已填写的内容仍在页面上。");
  });

  // Danger asks first; a form that was sent is not sent again.
  document.addEventListener("submit", (event) => {
    const form = event.target;
    const button = event.submitter;
    const question = button && button.dataset.confirm;
    if (question && !form.dataset.confirmed) {
      event.preventDefault();
      event.stopImmediatePropagation();
      document.getElementById("confirm-text").textContent = question;
      confirmBox.returnValue = "";
      confirmBox.showModal();
      confirmBox.onclose = () => {
        if (confirmBox.returnValue !== "yes") return;
        form.dataset.confirmed = "yes";
        form.requestSubmit(button);
      };
      return;
    }
    delete form.dataset.confirmed;
    if (form.method === "get") return;
    if (form.dataset.sent) {
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    form.dataset.sent = "yes";
    form.classList.add("is-busy");
  }, true);
  confirmBox.addEventListener("click", (event) => {
    const answer = event.target.closest("[data-answer]");
    if (answer) confirmBox.close(answer.dataset.answer);
  });
  const settle = (scope) => scope.querySelectorAll("form[data-sent]").forEach((form) => {
    delete form.dataset.sent;
    form.classList.remove("is-busy");
  });
  document.addEventListener("htmx:afterRequest", () => settle(document));
  window.addEventListener("pageshow", () => settle(document));

  // What was typed is not lost by a stray click.
  let changed = false;
  document.addEventListener("input", (event) => { if (event.target.closest("form[data-guard]")) changed = true; });
  document.addEventListener("submit", () => { changed = false; });
  window.addEventListener("beforeunload", (event) => { if (changed) event.preventDefault(); });

  // Rows that can be added and removed: speakers, participants.
  document.addEventListener("click", (event) => {
    const add = event.target.closest("[data-add-line]");
    if (add) {
      const lines = document.getElementById(add.dataset.addLine);
      const line = lines.lastElementChild.cloneNode(true);
      line.querySelectorAll("input").forEach((input) => {
        input.value = "";
        input.removeAttribute("id");
        input.classList.remove("is-invalid");
        const label = input.getAttribute("aria-label");
        if (label) input.setAttribute("aria-label", label.replace(/\d+/, lines.children.length + 1));
      });
      lines.append(line);
      line.querySelector("input").focus();
    }
    const remove = event.target.closest("[data-remove-line]");
    if (remove) {
      const line = remove.closest("[data-line]");
      if (line.parentElement.children.length > 1) line.remove();
      else line.querySelectorAll("input").forEach((input) => { input.value = ""; });
    }
  });

  // Select all on a page of a list; a fresh captcha; fields that only one kind of company has.
  document.addEventListener("change", (event) => {
    if (event.target.matches("[data-all]")) {
      document.querySelectorAll(`input[name="${event.target.dataset.all}"]`).forEach((box) => { box.checked = event.target.checked; });
    }
    prepare(document);
  });
  document.addEventListener("click", (event) => {
    const refresh = event.target.closest("[data-captcha]");
    if (!refresh) return;
    event.preventDefault();
    htmx.ajax("GET", "/captcha", { target: "#captcha", swap: "outerHTML" });
  });
  const prepare = (scope) => {
    scope.querySelectorAll("[data-when]").forEach((part) => {
      const [name, value] = part.dataset.when.split("=");
      const chosen = [...document.querySelectorAll(`[name="${name}"]`)].find((field) => field.type !== "radio" || field.checked);
      part.hidden = !chosen || chosen.value !== value;
    });
    scope.querySelectorAll("[data-enabled-by]").forEach((button) => {
      const box = document.getElementById(button.dataset.enabledBy);
      button.disabled = !box.checked;
    });
  };
  prepare(document);

  // On a phone menu and search are folded.
  if (window.matchMedia("(max-width: 48rem)").matches) {
    document.querySelectorAll("details[data-fold]").forEach((fold) => { fold.open = false; });
  }
  const clock = document.querySelector("[data-clock]");
  if (clock) {
    const format = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai", dateStyle: "short", timeStyle: "medium" });
    setInterval(() => { clock.textContent = format.format(new Date()); }, 1000);
  }
  const toast = document.getElementById("toast");
  if (toast) setTimeout(() => toast.remove(), 8000);
  const problems = document.querySelector("main .problems");
  if (problems) problems.focus();
})();
