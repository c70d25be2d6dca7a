const NO_BREAK = "\u00A0";

/** Before high signs and within guillemets no line ends. */
const spaced = (text: string): string =>
  text.replace(/ (?=[:;?!»%])/g, NO_BREAK).replace(/« /g, `«${NO_BREAK}`);

/** The same words as the French set them: texts, lists, and what functions say. */
export function typeset<Said>(words: Said): Said {
  return set(words) as Said;
}

function set(words: unknown): unknown {
  if (typeof words === "string") return spaced(words);
  if (typeof words === "function") return (...given: unknown[]) => set(words(...given));
  if (Array.isArray(words)) return words.map(set);
  if (typeof words !== "object" || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, set(value)]));
}
