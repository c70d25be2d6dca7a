import uFuzzy from "@leeoniya/ufuzzy";

export interface Match<T> {
  readonly item: T;
  /** Start and end of each run of letters that matched, in the item's text. */
  readonly ranges: readonly (readonly [start: number, end: number])[];
}

const MOST = 100;
/** With more matches than these nothing is ranked. */
const MOST_RANKED = 5000;
const fuzzy = new uFuzzy({ intraMode: 1, intraIns: 2, interIns: 40 });

/** The items whose text has the words of the query in any order, best first; all, as they came, without a query. */
export function findFuzzy<T>(items: readonly T[], textOf: (item: T) => string, query: string): Match<T>[] {
  if (query.trim() === "") return items.slice(0, MOST).map((item) => ({ item, ranges: [] }));
  const texts = items.map(textOf);
  const known = ordered(texts, query);
  // In whatever order the words come no ranks are told: these stand after those in the order that was typed.
  const others = (fuzzy.search(texts, query, 1, MOST_RANKED)[0] ?? []).filter((index) => !known.has(index));
  const wanted = query.trim().toLowerCase();
  // Whoever types the beginning of a name means it, whatever else holds the same words.
  const begins = (index: number) => (texts[index]?.toLowerCase().startsWith(wanted) ? 0 : 1);
  return [...known.keys(), ...others]
    .sort((a, b) => begins(a) - begins(b))
    .slice(0, MOST)
    .flatMap((index) => {
      const item = items[index];
      return item === undefined ? [] : [{ item, ranges: known.get(index) ?? [] }];
    });
}

/** The texts that hold the words in the order that they were typed, best first, each with where they stand. */
function ordered(texts: string[], query: string): Map<number, Match<unknown>["ranges"]> {
  const [indexes, info, order] = fuzzy.search(texts, query, 0, MOST_RANKED);
  if (!indexes) return new Map();
  if (!info || !order) return new Map(indexes.map((index) => [index, []]));
  return new Map(
    order.flatMap((position) => {
      const index = info.idx[position];
      return index === undefined ? [] : [[index, pairs(info.ranges[position] ?? [])] as const];
    }),
  );
}

function pairs(flat: readonly number[]): (readonly [number, number])[] {
  const result: (readonly [number, number])[] = [];
  for (let index = 0; index + 1 < flat.length; index += 2) {
    result.push([flat[index] ?? 0, flat[index + 1] ?? 0]);
  }
  return result;
}
