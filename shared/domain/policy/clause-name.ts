interface Named {
  readonly number: string;
  readonly title: string;
  readonly wording: string;
}

/** What a clause is called in a sentence: its number and heading, else how it begins; "" for none. */
export function clauseName(clause: Named | undefined): string {
  if (!clause) return "";
  const { number, title, wording } = clause;
  return [number, title || begun(wording)].filter((part) => part !== "").join(" ");
}

/** At most some 60 characters, cut at a word. */
function begun(wording: string): string {
  const text = wording.replaceAll(/\s+/g, " ").trim();
  if (text.length <= 60) return text;
  const cut = text.slice(0, 60);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), 30))} …`;
}
