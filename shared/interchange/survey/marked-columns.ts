/** Two columns that ask about the same thing: what was expected and what was met. */
export interface ColumnPair {
  readonly expectation: string;
  readonly perception: string;
  /** What the two have in common: “7”, “check-in”. */
  readonly subject: string;
}

export type MarkedRole = "expectation" | "perception";

/** What is expected, in the words of a header: “[what I EXPECT]”, “should be”, “Erwartung”. */
const EXPECTED =
  /(?:\b(?:what|how|as)\s+(?:i|you|we|it|they)\s+)?(?<![\p{L}])(?:expect(?:ed|ation|ations|s)?|should(?:\s+(?:be|have\s+been))?|ought(?:\s+to\s+be)?|desired|ideal(?:ly)?|erwart(?:e|et|en|ung|ungen)|soll(?:te|wert)?|gewünscht)(?![\p{L}])/iu;
/** What was met: “[what I GOT]”, “experienced”, “erlebt”. */
const PERCEIVED =
  /(?:\b(?:what|how|as)\s+(?:i|you|we|it|they)\s+)?(?<![\p{L}])(?:got|received|experienced?|perceived|perception|actual(?:ly)?|in\s+reality|really\s+was|erlebt(?:e|en)?|erfahren|bekommen|erhalten|wahrgenommen|wahrnehmung|tatsächlich)(?![\p{L}])/iu;
/** “Q2a - ”, “12b.”, “Frage 3: ” before the question. */
const NUMBER = /^(?:(?:q|f|item|question|frage)\s*)?\d+\s*[a-z]?\s*(?:[.:)\-–—_]|\s)\s*/iu;
const EDGES = /^[\s\-–—_:.,;/()[\]]+|[\s\-–—_:.,;/([]+$/gu;

interface Marked {
  readonly name: string;
  readonly role: MarkedRole;
  readonly subject: string;
}

/** Whether a header asks for what was expected or for what was met, and of what; null where it says neither, or both. */
export function markedColumn(name: string): Marked | null {
  const expects = EXPECTED.test(name);
  if (expects === PERCEIVED.test(name)) return null;
  const rest = name
    .replace(expects ? EXPECTED : PERCEIVED, " ")
    .replaceAll(/[([]\s*[)\]]/g, " ")
    .replaceAll(/\s+/g, " ")
    .trim();
  return { name, role: expects ? "expectation" : "perception", subject: withoutNumber(rest) };
}

const withoutNumber = (text: string): string => text.replace(NUMBER, "").replaceAll(EDGES, "");

/** What a header asks about, without the number of its question: “Q4. The bill” is “The bill”. */
export const subjectOfHeader = (name: string): string => withoutNumber(name.trim()) || name;

/** Columns whose headers are alike but for these words. */
export function markedPairs(names: readonly string[], plain: (text: string) => string): ColumnPair[] {
  const marked = names.map(markedColumn).filter((one) => one !== null);
  const perceived = new Map(
    marked.filter(({ role }) => role === "perception").map((one) => [plain(one.subject), one]),
  );
  return marked.flatMap(({ name, role, subject }) => {
    const other = role === "expectation" ? perceived.get(plain(subject)) : undefined;
    return other && subject !== "" ? [{ expectation: name, perception: other.name, subject }] : [];
  });
}
