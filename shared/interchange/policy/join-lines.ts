/**
 * A line put to the paragraph before it. A word that the line end parted loses its hyphen, unless it is written with
 * one elsewhere in the text (non-refundable).
 */
export function joinLines(paragraph: string, next: string, hyphenated: ReadonlySet<string>): string {
  const parted = /(\p{L}+)[-\u2010\u00ad]$/u.exec(paragraph.slice(-40));
  const rest = /^\p{Ll}{1,40}/u.exec(next);
  if (!parted || !rest) return `${paragraph} ${next}`;
  const [end, before = ""] = parted;
  const keeps = !end.endsWith("\u00ad") && hyphenated.has(`${before}-${rest[0]}`.toLowerCase());
  return `${paragraph.slice(0, -1)}${keeps ? "-" : ""}${next}`;
}

/** The words with a hyphen that stand in the middle of a line, and prefixes that are always written with one. */
export function hyphenatedWords(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/(?<!\p{L})\p{L}{1,40}-\p{L}{1,40}/gu) ?? [];
  return new Set([...words, "non-refundable", "self-service", "pre-paid", "co-operate"]);
}
