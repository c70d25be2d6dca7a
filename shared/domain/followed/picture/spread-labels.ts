/** Words at the end of a line of a picture. */
export interface LineLabel {
  /** Where its line ends, in pixels from the top. */
  readonly at: number;
  readonly label: string;
  readonly strong: boolean;
}

/** From one line of words to the next. */
const APART = 14;

/** Labels moved apart so that none covers another, in the order of their lines, between top and bottom where they fit. */
export function spreadLabels(labels: readonly LineLabel[], top: number, bottom: number): LineLabel[] {
  const sorted = labels.toSorted((a, b) => a.at - b.at);
  let last = Number.NEGATIVE_INFINITY;
  const down = sorted.map((label) => {
    last = Math.max(label.at, last + APART, top);
    return { ...label, at: last };
  });
  let next = Math.max(bottom, top + APART * (labels.length - 1)) + APART;
  return down
    .toReversed()
    .map((label) => {
      next = Math.min(label.at, next - APART);
      return { ...label, at: next };
    })
    .toReversed();
}
