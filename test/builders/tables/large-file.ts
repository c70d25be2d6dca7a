import { seeded } from "../files/mutate.ts";

/** A survey of so many rows and columns as a file: ids, segments, days, ratings 1–100 with gaps, a score with decimals. */
export function largeFile(rows: number, columns: number): Uint8Array {
  const random = seeded(rows + columns);
  const below = (limit: number) => Math.floor(random() * limit);
  const two = (value: number) => String(value).padStart(2, "0");
  const ratings = columns - 4;
  const names = Array.from({ length: ratings }, (_, at) => `${at % 2 === 0 ? "e" : "s"}${(at >> 1) + 1}`);
  const lines = [["id", "segment", "date", ...names, "score"].join(",")];
  for (let row = 0; row < rows; row++) {
    const cells = [
      `R${100_000 + row}`,
      ["Economy", "Business", "First class"][below(3)],
      `2024-${two(1 + below(12))}-${two(1 + below(28))}`,
    ];
    for (let at = 0; at < ratings; at++) cells.push(random() < 0.03 ? "" : String(1 + below(100)));
    cells.push((random() * 100).toFixed(2));
    lines.push(cells.join(","));
  }
  return new TextEncoder().encode(`${lines.join("\n")}\n`);
}
