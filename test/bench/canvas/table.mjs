const GESTURES = ["pan", "zoom", "edit", "drag", "type"];

export function percentile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
}

/** A Markdown table: p50 / p95 of each gesture; behind the baseline's figures stand ours as a multiple of them. */
export function tableOf(rows) {
  const head = ["steps", "view", "page", "open", ...GESTURES, "heap MB"];
  const lines = rows.map((row) => [
    row.steps.toLocaleString("en"),
    row.view === "close" ? "close up" : "whole map",
    row.page,
    ...(row.failed ? [row.failed, ...GESTURES.map(() => ""), ""] : figures(row)),
  ]);
  const ratios = rows.filter((row) => row.page === "frontstage").flatMap((row) => ratioLine(row, rows));
  return [head, head.map(() => "---"), ...lines, ...ratios]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}

const figures = (row) => [
  Math.round(row.open),
  ...GESTURES.map((name) =>
    row[name]?.length
      ? `${Math.round(percentile(row[name], 0.5))} / ${Math.round(percentile(row[name], 0.95))}`
      : "",
  ),
  Math.round(row.heap),
];

/** Ours against xyflow's in the same run: 0.5 × is half the time. */
function ratioLine(row, rows) {
  const other = rows.find(
    (entry) =>
      entry.page === "xyflow" && entry.steps === row.steps && entry.view === row.view && !entry.failed,
  );
  if (!other || row.failed) return [];
  const times = (a, b) => (a === undefined || b === undefined ? "" : `${(a / b).toFixed(2)} ×`);
  return [
    [
      row.steps.toLocaleString("en"),
      row.view === "close" ? "close up" : "whole map",
      "ours ÷ xyflow",
      times(row.open, other.open),
      ...GESTURES.map((name) =>
        row[name]?.length && other[name]?.length
          ? times(percentile(row[name], 0.95), percentile(other[name], 0.95))
          : "",
      ),
      times(row.heap, other.heap),
    ],
  ];
}
