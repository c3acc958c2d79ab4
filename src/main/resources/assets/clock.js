// The header's clock is the server's: the page brings its moment, and the browser counts on from there. The machine's own
// clock is asked for one thing only: whether it has left the count behind, as it does while the machine sleeps.
(() => {
  const clock = document.querySelector("[data-clock]");
  if (!clock) return;
  const format = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai", dateStyle: "short", timeStyle: "medium" });
  let began;
  let apart;
  const set = (moment, counted) => {
    began = moment - counted;
    apart = Date.now() - performance.now();
  };
  const [page] = performance.getEntriesByType("navigation");
  set(Date.parse(clock.dateTime), page ? page.responseStart : performance.now());
  const ask = async () => {
    const answer = await fetch("/assets/favicon.svg", { method: "HEAD", cache: "no-store" });
    const moment = Date.parse(answer.headers.get("Date"));
    if (moment) set(moment, performance.now());
  };
  const show = () => {
    if (Math.abs(Date.now() - performance.now() - apart) > 5000) {
      apart = Date.now() - performance.now();
      ask().catch(() => {});
    }
    clock.textContent = format.format(began + performance.now());
  };
  show();
  setInterval(show, 1000);
})();
