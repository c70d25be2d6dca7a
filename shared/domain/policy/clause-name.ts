interface Named {
  readonly number: string;
  readonly title: string;
  readonly wording: string;
}

/** Characters of a wording that stand for a clause without a heading. */
const BEGUN = 60;
/** Characters of a heading, and of a wording, where something else is said of the clause after its name. */
const HEADING = 40;
const WORDING = 24;

/** What a clause is called: its number and heading, else how it begins; "" for none. */
export function clauseName(clause: Named | undefined): string {
  if (!clause) return "";
  const { number, title, wording } = clause;
  return joined(number, title || cutAtWord(wording, BEGUN));
}

/** The same in a sentence that goes on: no longer than it takes to know the clause. */
export const shortClauseName = ({ number, title, wording }: Named): string =>
  joined(number, cutAtWord(title, HEADING) || cutAtWord(wording, number === "" ? HEADING : WORDING));

const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== "").join(" ");

/** At most some characters on one line, cut at a word. */
export function cutAtWord(words: string, most: number): string {
  const text = words.replaceAll(/\s+/g, " ").trim();
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), Math.floor(most / 2)))} …`;
}
