/** What an initiative is often called that takes from the service what it is to give. */
const BETRAYING = [
  "cost cutting",
  "cost-cutting",
  "cut cost",
  "cut the cost",
  "cutting cost",
  "cost reduction",
  "reduce cost",
  "cost saving",
  "save cost",
  "headcount",
  "head count",
  "hiring freeze",
  "hiring stop",
  "redundanc",
  "layoff",
  "lay off",
  "fewer staff",
  "downsiz",
  "outsourc",
  "offshor",
  "budget cut",
  "call deflection",
  "deflect calls",
  "reduce calls",
  "fewer calls",
  "calls away",
  "avoid calls",
  "handling time",
  "close branches",
  "branch closure",
  "shorter opening hours",
  "reduce opening hours",
  "sales target",
  "sales quota",
  "cross-sell",
  "upsell",
  "fee increase",
  "raise fees",
  "new fee",
  "surcharge",
] as const;

/** Beginnings of words: whatever follows them is meant too. */
const STEMS: ReadonlySet<string> = new Set([
  "redundanc",
  "downsiz",
  "outsourc",
  "offshor",
  "upsell",
  "cross-sell",
] satisfies (typeof BETRAYING)[number][]);

/** As whole words, also in the plural: “new feedback” is no “new fee”, and “delay offers” do not “lay off”. */
const PATTERNS = BETRAYING.map(
  (word) =>
    [word, new RegExp(`(?<!\\p{L})${word}${STEMS.has(word) ? "" : "(?:s|es)?(?!\\p{L})"}`, "u")] as const,
);

/** The first word or phrase of a text that often betrays a conflict with good service; null where there is none. */
export function betrayingWord(text: string): string | null {
  const words = text.toLowerCase().replaceAll(/\s+/g, " ");
  return PATTERNS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}
