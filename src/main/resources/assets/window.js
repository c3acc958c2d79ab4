// The times of an offering's form: the usual hour for a day that is picked, and a line that turns red where their order is wrong.
(() => {
  const two = (number) => String(number).padStart(2, "0");

  // Who picks a day is given the present hour by the browser; nobody means that.
  let before = "";
  document.addEventListener("focusin", (event) => {
    if (event.target.matches("[data-usual-hour]")) before = event.target.value;
  });
  const usual = (field) => {
    const now = new Date();
    const present = "T" + two(now.getHours()) + ":" + two(now.getMinutes());
    if (!before && field.value.slice(10, 16) === present) field.value = field.value.slice(0, 11) + field.dataset.usualHour;
    if (field.value) before = field.value;
  };

  const draw = (line) => {
    let earlier = null;
    const problems = [];
    for (const item of line.querySelectorAll("[data-moment]")) {
      const field = document.getElementById(item.dataset.moment);
      const value = field ? field.value : "";
      const wrong = Boolean(value && earlier && earlier.value >= value);
      item.classList.toggle("is-set", Boolean(value));
      item.classList.toggle("is-wrong", wrong);
      item.classList.remove("leads-wrong");
      if (wrong) {
        earlier.item.classList.add("leads-wrong");
        problems.push(item.dataset.wrong);
      }
      item.querySelector("[data-shown]").textContent = value ? value.slice(0, 16).replace("T", " ") : "未填写";
      if (value) earlier = { item, value };
    }
    const told = line.querySelector("[data-window-problem]");
    const text = problems.join("；");
    if (told.textContent !== text) told.textContent = text;
  };
  const drawAll = () => document.querySelectorAll("[data-window]").forEach(draw);

  document.addEventListener("input", (event) => {
    if (!event.target.matches("[data-usual-hour]")) return;
    usual(event.target);
    drawAll();
  });
  ["DOMContentLoaded", "htmx:afterSwap", "htmx:historyRestore", "kept:restored"].forEach((name) => document.addEventListener(name, drawAll));
  if (document.readyState !== "loading") drawAll();
})();
