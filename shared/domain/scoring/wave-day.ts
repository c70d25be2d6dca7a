const YEAR = /(?<!\d)((?:19|20)\d\d)(?!\d)/;
/** Where in the year a wave begins, by a word of its name. */
const MONTHS: readonly (readonly [RegExp, number])[] = [
  [/\bq([1-4])\b|\b([1-4])\.?\s*(?:quarter|quartal)\b/i, 0],
  [/\bh(?:1|alf 1)\b|\b1\.?\s*halbjahr\b/i, 1],
  [/\bh(?:2|alf 2)\b|\b2\.?\s*halbjahr\b/i, 7],
  [/\bjan/i, 1],
  [/\bfeb/i, 2],
  [/\bmar(?:ch)?\b|\bmär/i, 3],
  [/\bapr/i, 4],
  [/\bma[yi]\b/i, 5],
  [/\bjun/i, 6],
  [/\bjul/i, 7],
  [/\baug/i, 8],
  [/\bsep/i, 9],
  [/\bo[ck]t/i, 10],
  [/\bnov/i, 11],
  [/\bde[cz]/i, 12],
  [/\bspring\b|\bfrühling|\bfrühjahr/i, 3],
  [/\bsummer\b|\bsommer/i, 6],
  [/\bautumn\b|\bfall\b|\bherbst/i, 9],
  [/\bwinter/i, 12],
];
const NUMBERED = /(?:19|20)\d\d[-/.](0?[1-9]|1[0-2])(?!\d)|(?<!\d)(0?[1-9]|1[0-2])[-/.](?:19|20)\d\d/;

/** The first day of what a wave's name says: “Spring 2026” is 2026-03-01, “2026-Q4” 2026-10-01; "" without a year. */
export function dayInName(name: string): string {
  const year = YEAR.exec(name)?.[1];
  return year === undefined ? "" : `${year}-${String(monthInName(name)).padStart(2, "0")}-01`;
}

function monthInName(name: string): number {
  for (const [pattern, month] of MONTHS) {
    const found = pattern.exec(name.replaceAll("_", " "));
    if (found) return month === 0 ? Number(found[1] ?? found[2]) * 3 - 2 : month;
  }
  const numbered = NUMBERED.exec(name);
  return Number(numbered?.[1] ?? numbered?.[2] ?? 1);
}
