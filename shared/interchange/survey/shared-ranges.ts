import type { QuestionRole } from "@shared/domain/scoring/records.ts";
import type { ColumnRange } from "./guess-scale.ts";
import { likeWords } from "./like-words.ts";

/** A column that asks about one thing with another. */
export interface Paired {
  readonly role: QuestionRole;
  readonly subject: string;
}

const RATED: readonly QuestionRole[] = ["expectation", "perception"];
const KANO: readonly QuestionRole[] = ["kanoFunctional", "kanoDysfunctional"];

/**
 * Pairs are answered on one scale: what one column alone does not show, the others do. Importance may have its own
 * words; columns in words go with those in the same words, and numbers with numbers.
 */
export function sharedRanges(
  names: readonly string[],
  ranges: readonly ColumnRange[],
  paired: ReadonlyMap<string, Paired>,
): ReadonlyMap<string, ColumnRange> {
  const columns = names.flatMap((name, index) => {
    const [range, pair] = [ranges[index], paired.get(name)];
    return range && pair ? [{ name, range, ...pair }] : [];
  });
  const of = (roles: readonly QuestionRole[]) => columns.filter(({ role }) => roles.includes(role));
  const shared = new Map<string, ColumnRange>();
  const give = (to: readonly { name: string }[], range: ColumnRange) => {
    for (const { name } of to) shared.set(name, range);
  };
  const kano = of(KANO);
  give(kano, commonRange(kano.map(({ range }) => range)));
  const numbers = commonRange(
    of([...RATED, "importance"])
      .filter(inNumbers)
      .map(({ range }) => range),
  );
  const whole = { low: numbers.low, high: numbers.high };
  for (const alike of [of(RATED), of(["importance"])]) {
    const numeric = alike.filter(inNumbers);
    give(numeric, { ...commonRange(numeric.map(({ range }) => range)), ...whole });
    for (const group of likeWords(bySubject(alike.filter((one) => !inNumbers(one))))) {
      const members = alike.filter(({ name }) => group.columns.includes(name));
      give(members, commonRange(members.map(({ range }) => range)));
    }
  }
  return shared;
}

type Column = Paired & { readonly name: string; readonly range: ColumnRange };

const inNumbers = ({ range }: Column): boolean => range.words.length === 0;

function bySubject(columns: readonly Column[]): { columns: string[]; words: string[] }[] {
  const found = new Map<string, { columns: string[]; words: string[] }>();
  for (const { name, subject, range } of columns) {
    const held = found.get(subject) ?? { columns: [], words: [] };
    held.columns.push(name);
    held.words = [...new Set([...held.words, ...range.words])];
    found.set(subject, held);
  }
  return [...found.values()];
}

function commonRange(ranges: readonly ColumnRange[]): ColumnRange {
  const explained = ranges.flatMap((range) => range.explained);
  return {
    low: Math.min(...ranges.map((range) => range.low)),
    high: Math.max(...ranges.map((range) => range.high)),
    whole: ranges.every((range) => range.whole),
    distinct: Math.max(0, ...ranges.map((range) => range.distinct)),
    missing: [...new Set(ranges.flatMap((range) => range.missing))],
    words: [...new Set(ranges.flatMap((range) => range.words))],
    explained: [...new Map(explained.map((entry) => [entry.from, entry])).values()],
    elevens: null,
  };
}
