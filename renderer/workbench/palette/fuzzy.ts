import uFuzzy from "@leeoniya/ufuzzy";

export interface Match<T> {
  readonly item: T;
  /** Start and end of each run of letters that matched, in the item's text. */
  readonly ranges: readonly (readonly [start: number, end: number])[];
}

const MOST = 100;
const fuzzy = new uFuzzy({ intraMode: 1, intraIns: 2, interIns: 40 });

/** The items whose text has the words of the query in any order, best first; all, as they came, without a query. */
export function findFuzzy<T>(items: readonly T[], textOf: (item: T) => string, query: string): Match<T>[] {
  if (query.trim() === "") return items.slice(0, MOST).map((item) => ({ item, ranges: [] }));
  const texts = items.map(textOf);
  const [indexes, info, order] = fuzzy.search(texts, query, 1, 5000);
  if (!indexes) return [];
  if (!info || !order) {
    return indexes.slice(0, MOST).flatMap((index) => {
      const item = items[index];
      return item === undefined ? [] : [{ item, ranges: [] }];
    });
  }
  // Whoever types the beginning of a name means it, whatever else holds the same words.
  const begins = (position: number) =>
    texts[info.idx[position] ?? -1]?.toLowerCase().startsWith(query.trim().toLowerCase()) ? 0 : 1;
  const best = [...order].sort((a, b) => begins(a) - begins(b));
  return best.slice(0, MOST).flatMap((position) => {
    const item = items[info.idx[position] ?? -1];
    return item === undefined ? [] : [{ item, ranges: pairs(info.ranges[position] ?? []) }];
  });
}

function pairs(flat: readonly number[]): (readonly [number, number])[] {
  const result: (readonly [number, number])[] = [];
  for (let index = 0; index + 1 < flat.length; index += 2) {
    result.push([flat[index] ?? 0, flat[index + 1] ?? 0]);
  }
  return result;
}
