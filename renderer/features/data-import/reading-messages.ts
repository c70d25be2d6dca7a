/** Words of what can be changed about data that was brought in, and of scores that came without answers. */
export const readingMessages = {
  title: "Change the reading",
  titleOf: (name: string) => `Reading of ${name}`,
  change: "Change the reading…",
  reading: "The kept columns are being read.",
  gone: "This source is not in the engagement any more.",
  noColumn: (name: string) => `the column “${name}” is not in the store`,
  failed: (reason: string) => `The kept columns cannot be read: ${reason.replace(/\.$/, "")}.`,
  from: (fileName: string, importedOn: string) =>
    [fileName === "" ? "" : `from ${fileName}`, importedOn === "" ? "" : `imported ${importedOn}`]
      .filter((part) => part !== "")
      .join(", "),
  save: "Save the reading",
  saved: (name: string) => `${name} is read in the new way. One undo brings the old one back.`,
  unchangeable: "What cannot be changed any more",
  dropped: (columns: readonly string[]) =>
    `${list(columns)} ${columns.length === 1 ? "was" : "were"} left out when the file was brought in and ${columns.length === 1 ? "is" : "are"} not kept. Bring the file in again to use ${columns.length === 1 ? "it" : "them"}.`,
  pseudonymous: (columns: readonly string[]) =>
    `${list(columns)} ${columns.length === 1 ? "holds" : "hold"} pseudonyms: what stood there before is not kept.`,
  rows: "Rows that were left out as totals stay out, and the order of day and month stays as it was read.",
  judged: "What was judged of single comments stays as it was judged.",

  editScores: "Change the scores…",
  scoresTitle: (source: string) => `Scores of ${source}`,
  scoresText: "Type over a cell to change it: a mean, its standard deviation, n, the segment or the wave.",
  noScores: "These scores are not in the engagement any more.",
  touchPoint: "Touch point",
  whole: "The whole",
  measure: "Measure",
  segment: "Segment",
  wave: "Wave",
  value: "Mean",
  deviation: "SD",
  n: "n",
  scale: "Scale",
  unknown: "n/a",
  badNumber: (text: string) => `“${text}” is not a number.`,
  needsValue: "A score needs a value. To be rid of it, delete its source.",
  offScale: (text: string, low: string, high: string) => `“${text}” is off the scale: ${low} to ${high}.`,
  badDeviation: (text: string) => `“${text}” is no standard deviation: it is 0 or more, or blank.`,
  badCount: (text: string) => `“${text}” is no n: it is a whole number from 0 on, or blank.`,
  changed: (count: number) => (count === 1 ? "Change a score" : `Change ${count} scores`),
} as const;

const SHOWN = 12;
function list(columns: readonly string[]): string {
  const shown = columns.slice(0, SHOWN).map((column) => `“${column}”`);
  const more = columns.length - shown.length;
  return more === 0 ? shown.join(", ") : `${shown.join(", ")} and ${more} more`;
}
