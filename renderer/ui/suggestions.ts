export interface Suggestion {
  /** What the cell holds when it is taken. */
  readonly value: string;
  readonly label: string;
}

export interface Suggested {
  readonly entries: readonly Suggestion[];
  /** The one that Enter takes; −1 where it takes what is typed. */
  readonly marked: number;
  /** Names that are found and not shown. */
  readonly more: number;
}

const MOST = 8;
const plain = (text: string) => text.normalize("NFC").trim().toLowerCase();

/**
 * Names that hold all words of a text, first the same name, then those that begin with it; last what a name that is none
 * of them would make. Before anything is typed all names are offered, and none is taken.
 */
export function suggested(
  text: string,
  names: readonly string[],
  newLabel: (name: string) => string,
): Suggested {
  const typed = plain(text);
  const words = typed.split(/\s+/).filter(Boolean);
  const rank = (name: string) => (plain(name) === typed ? 0 : plain(name).startsWith(typed) ? 1 : 2);
  const found = names.filter((name) => words.every((word) => plain(name).includes(word)));
  const sorted = typed === "" ? found : found.toSorted((a, b) => rank(a) - rank(b));
  const shown = sorted.slice(0, MOST).map((name) => ({ value: name, label: name }));
  const isNew = typed !== "" && !names.some((name) => plain(name) === typed);
  const entries = isNew ? [...shown, { value: text.trim(), label: newLabel(text.trim()) }] : shown;
  return { entries, marked: typed === "" ? -1 : 0, more: sorted.length - shown.length };
}

/** What leaving the cell keeps: a name that is there or can only be new, and not the beginning of one that is there. */
export function keptWhenLeft(text: string, { entries }: Suggested): string | null {
  if (text.trim() === "") return text;
  const [first] = entries;
  const isSame = first !== undefined && plain(first.value) === plain(text);
  return isSame ? first.value : null;
}
