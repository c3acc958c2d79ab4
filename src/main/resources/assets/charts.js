// Draws each chart from the table beside it; a click opens the list behind a number.
(() => {
  // A page that is left while it loads has no library yet.
  if (!window.echarts) return;
  const style = getComputedStyle(document.documentElement);
  const token = (name) => style.getPropertyValue(name).trim();
  const COLOURS = [1, 2, 3, 4].map((place) => token(`--chart-${place}`));
  const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  const pictures = [...document.querySelectorAll(".chart-picture")].map((picture) => {
    const figure = picture.closest("figure");
    const heads = [...figure.querySelectorAll("thead th")].slice(1);
    const rows = [...figure.querySelectorAll("tbody tr")];
    const labels = rows.map((row) => row.querySelector("th").textContent.trim());
    const cell = (row, column) => row.querySelectorAll("td")[column];
    const link = (row) => (row.querySelector("td a") || {}).href;
    const columns = heads.map((head, column) => ({ head, column })).filter(({ head }) => head.hasAttribute("data-drawn"));
    const chart = echarts.init(picture, null, { renderer: "canvas" });
    chart.setOption({
      animation: !still,
      color: COLOURS,
      textStyle: { fontFamily: getComputedStyle(document.body).fontFamily },
      tooltip: { trigger: "axis", renderMode: "richText", axisPointer: { type: "shadow" } },
      legend: { show: columns.length > 1, bottom: 0, icon: "roundRect", itemHeight: 8, itemWidth: 12 },
      grid: { left: 0, right: 8, top: 12, bottom: columns.length > 1 ? 24 : 0, containLabel: true },
      xAxis: { type: "category", data: labels, axisTick: { alignWithLabel: true }, axisLabel: { color: token("--ink-soft"), hideOverlap: true, fontSize: 11, interval: labels.length > 6 ? "auto" : 0 } },
      yAxis: { type: "value", min: 0, minInterval: figure.dataset.decimals ? undefined : 1, axisLabel: { color: token("--ink-soft") } },
      series: columns.map(({ head, column }) => ({
        name: head.textContent.trim(),
        type: figure.dataset.chart,
        barMaxWidth: 24,
        symbolSize: 5,
        connectNulls: false,
        data: rows.map((row) => {
          const value = cell(row, column).dataset.value;
          return value === undefined ? null : Number(value);
        }),
        cursor: "pointer",
      })),
    });
    chart.on("click", (event) => {
      const target = link(rows[event.dataIndex]);
      if (target) window.location.assign(target);
    });
    return chart;
  });
  window.addEventListener("resize", () => pictures.forEach((chart) => chart.resize()));
})();
