const MOST = 80;

/** The first line of a text as a sentence quotes it. */
export function shortened(text: string): string {
  const line = text.trim().split("\n", 1)[0] ?? "";
  return line.length <= MOST ? line.replace(/\.$/, "") : `${line.slice(0, MOST - 2).trimEnd()} …`;
}
