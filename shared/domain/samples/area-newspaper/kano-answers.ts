import { seededRandom } from "./seeded-random.ts";
import type { TouchPointKey } from "./touch-points.ts";

type Category = "mustBe" | "oneDimensional" | "attractive" | "indifferent";

/** What each category answers to “if it is done well” and “if it is not”: 1 like … 5 dislike. */
const PAIRS: Readonly<Record<Category, readonly (readonly [there: number, missing: number])[]>> = {
  mustBe: [
    [2, 5],
    [3, 5],
    [2, 5],
  ],
  oneDimensional: [[1, 5]],
  attractive: [
    [1, 3],
    [1, 4],
    [1, 2],
  ],
  indifferent: [
    [3, 3],
    [2, 4],
    [3, 4],
  ],
};

/** Of a hundred respondents, how many answer as each category does. */
const SHARES = {
  "getting-money": { mustBe: 58, oneDimensional: 30, attractive: 5, indifferent: 7 },
  "being-told": { mustBe: 52, oneDimensional: 34, attractive: 4, indifferent: 10 },
  "hearing-where": { mustBe: 30, oneDimensional: 49, attractive: 13, indifferent: 8 },
  "receiving-quote": { mustBe: 63, oneDimensional: 22, attractive: 3, indifferent: 12 },
  "saying-paid": { mustBe: 12, oneDimensional: 19, attractive: 41, indifferent: 28 },
  "sending-artwork": { mustBe: 20, oneDimensional: 33, attractive: 12, indifferent: 35 },
  "seeing-proof": { mustBe: 9, oneDimensional: 24, attractive: 55, indifferent: 12 },
} as const satisfies Partial<Record<TouchPointKey, Readonly<Record<Category, number>>>>;

export type KanoKey = keyof typeof SHARES;
interface KanoPair {
  readonly there: Float64Array;
  readonly missing: Float64Array;
}

/** Kano's pair of questions at seven touch points; one respondent in twelve skips a pair. */
export function kanoAnswers(respondents: number): Map<KanoKey, KanoPair> {
  const random = seededRandom(1984);
  const answer = (shares: Readonly<Record<Category, number>>): readonly [number, number] => {
    const skips = random() < 1 / 12;
    let rest = random() * 100;
    const category =
      (Object.keys(PAIRS) as Category[]).find((name) => {
        rest -= shares[name];
        return rest < 0;
      }) ?? "indifferent";
    const pairs = PAIRS[category];
    const pair = pairs[Math.floor(random() * pairs.length)] ?? [3, 3];
    return skips ? [Number.NaN, Number.NaN] : pair;
  };
  return new Map(
    Object.entries(SHARES).map(([key, shares]) => {
      const pairs = Array.from({ length: respondents }, () => answer(shares));
      const side = (which: 0 | 1) => Float64Array.from(pairs, (pair) => pair[which]);
      return [key as KanoKey, { there: side(0), missing: side(1) }];
    }),
  );
}
