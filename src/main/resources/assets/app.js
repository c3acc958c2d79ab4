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
  // What takes longer than a moment shows its outline first.
  let late;
  document.addEventListener("htmx:beforeRequest", (event) => {
    if (event.detail.target !== body || dialog.open) return;
    late = setTimeout(() => {
      body.replaceChildren(document.getElementById("outline").content.cloneNode(true));
      dialog.showModal();
    }, 250);
  });
  document.addEventListener("htmx:afterRequest", () => {
    clearTimeout(late);
    if (body.querySelector(".outline")) dialog.close();
  });
  document.addEventListener("htmx:afterSwap", (event) => {
    const part = event.target;
    if (part !== body && part.id !== "main") return;
    if (part === body && !dialog.open) dialog.showModal();
    if (part === body) dialog.scrollTop = 0;
    const problems = part.querySelector(".problems");
    if (problems) problems.focus();
    prepare(part);
  });
  dialog.addEventListener("close", () => body.replaceChildren());
  const orAsk = (act) => {
    if (!kept.in(body)) return act();
    ask("填写的内容还没有保存，确定放弃吗？", () => {
      kept.discard(body);
      act();
    });
  };
  const leaveDialog = () => orAsk(() => dialog.close());
  // A browser lets a dialog refuse to close only once in a row: whoever holds Escape down would get through.
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || event.isComposing || !dialog.open || confirmBox.open) return;
    event.preventDefault();
    leaveDialog();
  });
  dialog.addEventListener("cancel", (event) => {
    if (event.target !== dialog) return;
    event.preventDefault();
    leaveDialog();
  });
  document.addEventListener("click", (event) => {
    if (event.target.closest("[data-close]")) {
      if (dialog.open) { event.preventDefault(); leaveDialog(); }
    }
    const dismissed = event.target.closest("[data-dismiss]");
    if (dismissed) dismissed.parentElement.remove();
  });
  // Another page in the dialog takes the place of what is typed there.
  document.addEventListener("htmx:confirm", (event) => {
    if (event.detail.verb !== "get" || event.detail.target !== body || !kept.in(body)) return;
    event.preventDefault();
    orAsk(() => event.detail.issueRequest(true));
  });
  document.addEventListener("htmx:sendError", () => {
    alert("网络连接中断，操作没有完成。请检查网络后重试，已填写的内容仍在页面上。");
  });

  // Danger asks first; a form that was sent is not sent again.
  const ask = (question, then) => {
    document.getElementById("confirm-text").textContent = question;
    confirmBox.returnValue = "";
    confirmBox.showModal();
    confirmBox.onclose = () => { if (confirmBox.returnValue === "yes") then(); };
  };
  document.addEventListener("submit", (event) => {
    const form = event.target;
    const button = event.submitter;
    const question = button && button.dataset.confirm;
    if (question && !form.dataset.confirmed) {
      event.preventDefault();
      event.stopImmediatePropagation();
      ask(question, () => {
        form.dataset.confirmed = "yes";
        form.requestSubmit(button);
      });
      return;
    }
    delete form.dataset.confirmed;
    if (form.method === "get") {
      // A search that is too long is not sent: no server would take its address. The counter says what is too much.
      const over = [...form.querySelectorAll("[data-longest]")].find((field) => left(field) < 0);
      if (over) {
        event.preventDefault();
        event.stopImmediatePropagation();
        over.focus();
      }
      return;
    }
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
  const settle = (scope) => scope.querySelectorAll("form[data-sent]:not([data-uploading])").forEach((form) => {
    delete form.dataset.sent;
    form.classList.remove("is-busy");
  });
  document.addEventListener("htmx:afterRequest", (event) => {
    if (!event.detail.xhr.getResponseHeader("HX-Redirect")) settle(document);
  });
  window.addEventListener("pageshow", () => settle(document));

  // What was typed is not lost by a stray click.
  window.addEventListener("beforeunload", (event) => { if (kept.in(document)) event.preventDefault(); });

  // Rows that can be added and removed: speakers, participants.
  document.addEventListener("click", (event) => {
    const add = event.target.closest("[data-add-line]");
    if (add) {
      const lines = document.getElementById(add.dataset.addLine);
      const line = lines.lastElementChild.cloneNode(true);
      line.querySelectorAll(".invalid-feedback").forEach((problem) => problem.remove());
      line.querySelectorAll("input").forEach((input) => {
        input.value = "";
        ["id", "aria-invalid", "aria-describedby"].forEach((name) => input.removeAttribute(name));
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

  // A password may be looked at while it is typed; it is sent, and offered to be kept, as one.
  const shows = (button, shown) => {
    document.getElementById(button.dataset.shows).type = shown ? "text" : "password";
    button.setAttribute("aria-pressed", String(shown));
    button.textContent = shown ? "隐藏" : "显示";
  };
  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-shows]");
    if (button) shows(button, button.getAttribute("aria-pressed") === "false");
  });
  document.addEventListener("submit", (event) => event.target.querySelectorAll("[data-shows]").forEach((button) => shows(button, false)));

  // Select all on a page of a list; a fresh captcha; fields that only one kind of company has.
  document.addEventListener("change", (event) => {
    if (event.target.matches("[data-all]")) {
      document.querySelectorAll(`input[name="${event.target.dataset.all}"]`).forEach((box) => { box.checked = event.target.checked; });
    }
    if (event.target.matches("[data-range]")) chooseDays(event.target);
    prepare(document);
  });
  // A range that has a name fills the two days; for any other they are typed.
  const chooseDays = (choice) => {
    const days = choice.closest("[data-days]");
    const custom = choice.value === "";
    days.classList.toggle("is-custom", custom);
    if (!custom) days.querySelectorAll("[type=date]").forEach((day, at) => { day.value = choice.value.split("/")[at]; });
  };
  // A menu closes when one looks elsewhere.
  const closeMenus = (but) => document.querySelectorAll("details[data-menu][open]").forEach((menu) => { if (menu !== but) menu.open = false; });
  document.addEventListener("click", (event) => closeMenus(event.target.closest("details[data-menu]")));
  document.addEventListener("focusin", (event) => closeMenus(event.target.closest("details[data-menu]")));
  document.addEventListener("keydown", (event) => {
    const menu = event.key === "Escape" && document.activeElement.closest("details[data-menu][open]");
    if (!menu) return;
    menu.open = false;
    menu.querySelector("summary").focus();
  });
  let drawn = Date.now();
  const redraw = () => {
    drawn = Date.now();
    return htmx.ajax("GET", "/captcha", { target: "#captcha", swap: "outerHTML" });
  };
  document.addEventListener("click", (event) => {
    const refresh = event.target.closest("[data-captcha]");
    if (!refresh) return;
    event.preventDefault();
    redraw();
  });
  // A long form outlives its captcha's three minutes: whoever comes to the field late gets a fresh one.
  document.addEventListener("focusin", (event) => {
    if (event.target.id !== "captcha-answer" || event.target.readOnly || event.target.value) return;
    if (Date.now() - drawn > 120000) redraw().then(() => document.getElementById("captcha-answer").focus());
  });

  // Whoever cannot read the captcha's picture lets the machine work instead. How long, the server says: longer with each use.
  const work = (box, script, difficulty) => {
    const field = box.querySelector("[name=captcha]");
    const status = box.querySelector("[data-work-status]");
    const worker = new Worker(script);
    worker.onmessage = (answer) => {
      worker.terminate();
      const found = document.createElement("input");
      found.type = "hidden";
      found.name = "captcha";
      found.value = "~" + answer.data;
      field.removeAttribute("name");
      field.value = "已验证";
      field.readOnly = true;
      box.append(found);
      status.textContent = "验证完成，请在三分钟内继续。";
    };
    worker.onerror = () => unworked(box, 0);
    worker.postMessage({ id: box.querySelector("[name=captchaId]").value, difficulty });
  };
  const unworked = (box, wait) => {
    box.querySelector("[data-work]").disabled = false;
    box.querySelector("[data-work-status]").textContent = wait
      ? `免图片验证使用过于频繁，请 ${Math.ceil(wait / 60)} 分钟后再试，或致电所属商务主管部门。`
      : "验证没有完成，请再试一次，或致电所属商务主管部门。";
  };
  document.addEventListener("click", async (event) => {
    if (!event.target.closest("[data-work]")) return;
    if (Date.now() - drawn > 120000) await redraw();
    const box = document.getElementById("captcha");
    const button = box.querySelector("[data-work]");
    button.disabled = true;
    box.querySelector("[data-work-status]").textContent = "正在验证，通常需要几秒钟，连续使用时更久，请稍候…";
    try {
      const path = "/captcha/" + box.querySelector("[name=captchaId]").value + "/work";
      const token = box.closest("form").querySelector("[name=_csrf]").value;
      const answer = await fetch(path, { method: "POST", body: new URLSearchParams({ _csrf: token }) });
      if (answer.ok) work(box, button.dataset.work, Number(await answer.text()));
      else unworked(box, answer.status === 429 ? Number(answer.headers.get("Retry-After")) : 0);
    } catch {
      unworked(box, 0);
    }
  });

  // What is left of a field's length: nothing is cut, and the server counts alike.
  const left = (field) => Number(field.dataset.longest) - [...field.value.normalize("NFC").replace(/\p{Cf}/gu, "").trim()].length;
  const count = (field) => {
    const rest = left(field);
    const near = rest <= Math.max(10, Number(field.dataset.longest) / 10);
    const counter = field.counter || document.createElement("div");
    counter.className = rest < 0 ? "form-hint text-danger" : "form-hint";
    counter.setAttribute("aria-live", near ? "polite" : "off");
    counter.textContent = rest < 0 ? `超出 ${-rest} 个字，请删减` : near || field.rows ? `还可输入 ${rest} 个字` : "";
    if (!field.counter) field.after(counter);
    field.counter = counter;
  };
  document.addEventListener("input", (event) => { if (event.target.dataset.longest) count(event.target); });
  const prepare = (scope) => {
    scope.querySelectorAll("[data-longest]").forEach(count);
    scope.querySelectorAll("[data-when]").forEach((part) => {
      const [name, value] = part.dataset.when.split("=");
      const chosen = [...document.querySelectorAll(`[name="${name}"]`)].find((field) => field.type !== "radio" || field.checked);
      part.hidden = !chosen || chosen.value !== value;
    });
    scope.querySelectorAll("[data-batch]").forEach((batch) => {
      const ticked = document.querySelectorAll(`input[name="${batch.dataset.batch}"]:checked`).length;
      batch.toggleAttribute("data-none", ticked === 0);
      batch.querySelector("[data-batch-count]").textContent = ticked === 0 ? "" : ` ${ticked} 件`;
    });
    scope.querySelectorAll("[data-enabled-by]").forEach((button) => {
      const box = document.getElementById(button.dataset.enabledBy);
      button.disabled = !box.checked;
    });
    scope.querySelectorAll("[data-copy]").forEach((button) => { button.hidden = !navigator.clipboard; });
  };
  prepare(document);

  // What a button copies stands beside it; without script or on plain HTTP it is selected by hand.
  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-copy]");
    if (!button) return;
    navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent)
      .then(() => { button.textContent = "已复制"; }, () => { button.textContent = "无法复制，请手工选取"; });
  });

  // An export shows how far it is; without script the browser simply downloads it.
  const exporting = (url) => {
    const note = document.createElement("div");
    note.className = "note";
    note.setAttribute("role", "status");
    note.textContent = "正在导出…";
    document.body.append(note);
    const done = (text) => { note.textContent = text; setTimeout(() => note.remove(), 6000); };
    fetch(url, { headers: { "X-Requested-With": "fetch" } }).then(async (answer) => {
      if (answer.redirected || !answer.ok || !(answer.headers.get("Content-Type") || "").includes("spreadsheet")) {
        return done(answer.redirected ? "登录已失效，请重新登录后再导出。" : answer.status === 429 ? "导出过于频繁，请稍后再试。" : "导出没有完成，请稍后重试。");
      }
      const rows = Number(answer.headers.get("X-Export-Rows"));
      const name = decodeURIComponent((/filename\*=UTF-8''([^;]+)/.exec(answer.headers.get("Content-Disposition")) || [])[1] || "export.xlsx");
      const reader = answer.body.getReader();
      const parts = [];
      let size = 0;
      for (let part = await reader.read(); !part.done; part = await reader.read()) {
        parts.push(part.value);
        size += part.value.length;
        note.textContent = `正在导出 ${rows.toLocaleString("zh-CN")} 行，已接收 ${(size / 1048576).toFixed(1)} MB…`;
      }
      const link = document.createElement("a");
      link.href = URL.createObjectURL(new Blob(parts));
      link.download = name;
      document.body.append(link);
      link.click();
      link.remove();
      setTimeout(() => URL.revokeObjectURL(link.href), 60000);
      done(`已导出 ${rows.toLocaleString("zh-CN")} 行：${name}`);
    }).catch(() => done("网络连接中断，导出没有完成，请重试。"));
  };
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[data-export]");
    if (!link) return;
    event.preventDefault();
    exporting(link.href);
  });
  document.addEventListener("submit", (event) => {
    const form = event.target.closest("form[data-export]");
    if (!form) return;
    event.preventDefault();
    exporting(form.action + "?" + new URLSearchParams(new FormData(form)));
  });

  // On a phone menu and search are folded, unless something is wrong there.
  const phone = window.matchMedia("(max-width: 48rem)");
  const narrow = document.documentElement.classList.contains("large") && window.matchMedia("(max-width: 1366px)").matches;
  if (narrow) document.querySelectorAll(".side-fold").forEach((menu) => { menu.open = false; });
  const fold = () => document.querySelectorAll("details[data-fold]").forEach((part) => { part.open = !phone.matches || part.querySelector("[aria-invalid=true]") !== null; });
  if (phone.matches) fold();
  phone.addEventListener("change", fold);
  const toast = document.getElementById("toast");
  if (toast) setTimeout(() => toast.remove(), 8000);
  const problems = document.querySelector("main .problems");
  if (problems) problems.focus();
})();
