/** A cause as it was typed or pasted: how much deeper than the first it stands. */
interface Line {
  readonly text: string;
  readonly depth: number;
  readonly kind: "cause";
}

const MARK = /^(?:[-•*–]|\d+(?:\.\d+)*[.)]?)\s+/;
const MOST_LETTERS = 500;

/** The lines of a text that say something; what is further in than the line before it explains that one. */
export function linesOf(text: string): Line[] {
  const levels: number[] = [];
  return text.split(/\r?\n/).flatMap((raw): Line[] => {
    const words = raw.trim().replace(MARK, "").replaceAll(/\s+/g, " ").slice(0, MOST_LETTERS);
    if (words === "") return [];
    const blanks = raw.replaceAll("\t", "    ").search(/\S/);
    while (levels.length > 0 && (levels.at(-1) ?? 0) >= blanks) levels.pop();
    levels.push(blanks);
    return [{ text: words, depth: levels.length - 1, kind: "cause" }];
  });
}
