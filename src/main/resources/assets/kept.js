// What is typed into a form stays in this browser for a day, for this form and this account, until the form is accepted:
// an ended session, a closed window or a lost connection costs nothing. Never passwords, captchas, files or form tokens,
// nor what a browser is told not to remember. A visitor's lies in its window alone.
const kept = (() => {
  const LIFE = 24 * 3600 * 1000;
  const PREFIX = "kept:";
  const SENT = "kept-sent";
  const IDENTITY = ["formKey", "version"];
  const navigated = performance.getEntriesByType("navigation")[0] || {};
  const cameBack = navigated.type === "back_forward";

  // A browser may allow no storage, or have no room left: then it keeps nothing.
  const attempt = (act) => { try { return act(); } catch { return null; } };
  const store = (key) => (key.startsWith(`${PREFIX}:`) ? sessionStorage : localStorage);
  const read = (from, key) => attempt(() => JSON.parse(from.getItem(key)));
  const write = (to, key, value) => attempt(() => to.setItem(key, JSON.stringify(value)));
  const forget = (key) => attempt(() => store(key).removeItem(key));
  const draftOf = (key) => attempt(() => read(store(key), key));

  const hidden = (form, name) => form.querySelector(`input[type=hidden][name="${name}"]`);
  const isKept = (form) => form.method === "post" && hidden(form, "_page") && !form.hasAttribute("data-unkept");
  const formsIn = (root) => [...root.querySelectorAll("form")].filter(isKept);
  const keyOf = (form) =>
    `${PREFIX}${hidden(form, "_owner").value}:${hidden(form, "_page").value.split("?")[0]}|${form.getAttribute("action")}`;

  const isTyped = (field) => field.name && field.name !== "captcha" && !/^(password|hidden|submit|button|reset|image|fieldset)$/.test(field.type);
  const fieldsOf = (form) => [...form.elements].filter((field) => isTyped(field) && field.type !== "file" && !/^(off|one-time-code)$/.test(field.autocomplete));
  const differs = (field) => {
    if (field.type === "file") return field.files.length > 0;
    if (field.type === "checkbox") return false;
    if (field.type === "radio") return field.checked !== field.defaultChecked;
    if (field.tagName !== "SELECT") return field.value !== field.defaultValue;
    const given = [...field.options].find((option) => option.defaultSelected) || field.options[0];
    return given && field.value !== given.value;
  };
  const holdsTyped = (form) => form.dataset.refused || [...form.elements].some((field) => isTyped(field) && differs(field));

  const valuesOf = (form) => {
    const values = {};
    fieldsOf(form).forEach((field) => {
      const all = values[field.name] = values[field.name] || [];
      if (!/^(radio|checkbox)$/.test(field.type) || field.checked) all.push(field.value);
    });
    return values;
  };
  const identityOf = (form) => IDENTITY.filter((name) => hidden(form, name)).map((name) => [name, hidden(form, name).value]);
  const identify = (form, identity) => identity.forEach(([name, value]) => { if (hidden(form, name)) hidden(form, name).value = value; });
  const draftFrom = (form) => ({ at: Date.now(), values: valuesOf(form), identity: identityOf(form) });
  const save = (form) => {
    const key = keyOf(form);
    if (holdsTyped(form)) attempt(() => write(store(key), key, draftFrom(form)));
    else if (!form.dataset.offered) forget(key);
  };

  // Lines are added as there were, and a region's levels fetched as they were chosen.
  const fill = (form, draft) => {
    Object.entries(draft.values).forEach(([name, values]) => {
      const named = () => fieldsOf(form).filter((field) => field.name === name);
      const [first] = named();
      if (!first) return;
      const cascade = first.closest("[hx-get]");
      if (cascade) {
        const query = new URLSearchParams(values.map((value) => [name, value]));
        htmx.ajax("GET", `${cascade.getAttribute("hx-get")}?${query}`, { target: cascade, swap: "innerHTML" });
        return;
      }
      const line = first.closest("[data-line]");
      while (line && named().length < values.length) form.querySelector(`[data-add-line="${line.parentElement.id}"]`).click();
      named().forEach((field, index) => {
        if (/^(radio|checkbox)$/.test(field.type)) field.checked = values.includes(field.value);
        else field.value = values[index] === undefined ? "" : values[index];
        field.dispatchEvent(new Event("input", { bubbles: true }));
      });
    });
    // Who added the lines was no hand: nobody wants to write there.
    if (form.contains(document.activeElement)) document.activeElement.blur();
    identify(form, draft.identity);
    form.dispatchEvent(new Event("change", { bubbles: true }));
  };

  const moment = new Intl.DateTimeFormat("zh-CN", { timeZone: "Asia/Shanghai", month: "numeric", day: "numeric", hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  const shown = (time) => {
    const part = Object.fromEntries(moment.formatToParts(time).map(({ type, value }) => [type, value]));
    return `${part.month} 月 ${part.day} 日 ${part.hour}:${part.minute}`;
  };
  const note = (form, text, ...choices) => {
    const box = document.createElement("div");
    box.className = "alert alert-warning kept-note";
    box.setAttribute("role", "status");
    box.append(text, ...choices.map(([label, act]) => {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "btn btn-sm";
      button.textContent = label;
      button.addEventListener("click", () => { box.remove(); act(); });
      return button;
    }));
    form.before(box);
  };
  const offer = (form, draft, atOnce) => {
    const given = identityOf(form);
    const discard = () => {
      forget(keyOf(form));
      delete form.dataset.offered;
    };
    if (!atOnce) {
      form.dataset.offered = "yes";
      return note(form, `您有一份尚未提交的内容（${shown(draft.at)}）。`, ["恢复", () => fill(form, draft)], ["放弃", discard]);
    }
    fill(form, draft);
    note(form, "您在登录失效前填写的内容已放回。密码、验证码和附件须重新填写或选择，请核对后提交。", ["放弃", () => {
      form.reset();
      identify(form, given);
      discard();
    }]);
  };

  // Whether a form's answer is this page, or led here. Where the connection broke neither is so: then nothing was accepted, or nobody knows.
  const isAnswered = (sent, root) =>
    sent.answered || root !== document || navigated.redirectCount > 0 || Boolean(document.querySelector("meta[name=answer]"));
  // What became of the form that was sent: refused, waiting behind the sign-in, or accepted.
  const judge = (root, forms) => {
    const sent = read(sessionStorage, SENT);
    if (!sent) return null;
    const form = forms.find((one) => keyOf(one) === sent.key);
    if (!form && window.location.pathname.startsWith("/login")) {
      write(sessionStorage, SENT, { key: sent.key, waits: true });
      return null;
    }
    if (sent.waits && !form) return null;
    attempt(() => sessionStorage.removeItem(SENT));
    const refused = root.querySelector("[data-refused]");
    if (form && refused) form.dataset.refused = "yes";
    if (!refused && !cameBack && !sent.waits && isAnswered(sent, root)) forget(sent.key);
    return sent.waits ? sent.key : null;
  };
  const look = (root) => {
    const forms = formsIn(root);
    const waited = judge(root, forms);
    forms.forEach((form) => {
      const draft = form.dataset.refused ? null : draftOf(keyOf(form));
      if (draft && JSON.stringify(draft.values) !== JSON.stringify(valuesOf(form))) offer(form, draft, keyOf(form) === waited);
    });
  };

  const waiting = new Map();
  const flush = () => waiting.forEach((timer, form) => {
    clearTimeout(timer);
    waiting.delete(form);
    save(form);
  });
  document.addEventListener("input", (event) => {
    const form = event.target.form;
    if (!form || !isKept(form)) return;
    clearTimeout(waiting.get(form));
    waiting.set(form, setTimeout(flush, 500));
  });
  document.addEventListener("submit", (event) => {
    const form = event.target;
    flush();
    if (!isKept(form) || (event.submitter && (event.submitter.hasAttribute("formaction") || event.submitter.formNoValidate))) return;
    if (draftOf(keyOf(form))) write(sessionStorage, SENT, { key: keyOf(form) });
    // Back brings this very form, whichever key the server draws for the page then.
    const own = hidden(form, "formKey");
    if (own && own.value && form.closest("main")) history.replaceState({ sent: keyOf(form), draft: draftFrom(form) }, "");
  });
  window.addEventListener("pagehide", flush);
  document.addEventListener("htmx:beforeOnLoad", (event) => {
    const sent = event.detail.xhr.getResponseHeader("HX-Redirect") && read(sessionStorage, SENT);
    if (sent) write(sessionStorage, SENT, { ...sent, answered: true });
  });
  ["htmx:sendError", "upload:refused"].forEach((name) => document.addEventListener(name, () => attempt(() => sessionStorage.removeItem(SENT))));
  document.addEventListener("htmx:afterSwap", (event) => { if (/^(dialog-body|main)$/.test(event.target.id)) look(event.target); });

  const sweep = () => Object.keys(localStorage).filter((key) => key.startsWith(PREFIX)).forEach((key) => {
    const draft = read(localStorage, key);
    if (!draft || Date.now() - draft.at > LIFE) localStorage.removeItem(key);
  });
  attempt(sweep);
  const comeBack = () => {
    const form = cameBack && history.state && formsIn(document).find((one) => keyOf(one) === history.state.sent);
    if (form) fill(form, history.state.draft);
  };
  document.addEventListener("DOMContentLoaded", () => {
    look(document);
    comeBack();
  });

  return {
    in: (root) => [...root.querySelectorAll("form")].some((form) => isKept(form) && !form.dataset.sent && holdsTyped(form)),
    discard: (root) => formsIn(root).forEach((form) => {
      clearTimeout(waiting.get(form));
      waiting.delete(form);
      forget(keyOf(form));
    }),
  };
})();
