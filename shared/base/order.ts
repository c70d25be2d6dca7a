import { generateKeyBetween, generateNKeysBetween } from "fractional-indexing";

/** A fractional key: records sort by it, and one can always be put between two others. */
export type OrderKey = string;

/** Two equal keys (after a merge, out of another program's file) leave no room: the new one goes right behind them. */
export function orderBetween(before: OrderKey | null, after: OrderKey | null): OrderKey {
  if (before !== null && after !== null && before >= after) return `${before}V`;
  return generateKeyBetween(before, after);
}

/** Whether a text is a key at all: one that is not would stop every command that puts something beside it. */
export function isOrderKey(text: string): boolean {
  if (!/^[0-9A-Za-z]+$/.test(text)) return false;
  try {
    generateKeyBetween(text, null);
    return true;
  } catch {
    return false;
  }
}

export const orderKeys = (count: number): OrderKey[] => generateNKeysBetween(null, null, count);

/** So many keys in a row between two others; null stands for the beginning or the end. */
export function orderKeysBetween(before: OrderKey | null, after: OrderKey | null, count: number): OrderKey[] {
  if (before === null || after === null || before < after) return generateNKeysBetween(before, after, count);
  return generateNKeysBetween(orderBetween(before, after), null, count);
}

/** Sorts by order key, then by id so that two equal keys (after a merge) are still stable. */
export function byOrder(a: { order: OrderKey; id: string }, b: { order: OrderKey; id: string }): number {
  if (a.order !== b.order) return a.order < b.order ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** The key after the last of the given records. */
export function orderAfterLast(records: readonly { order: OrderKey }[]): OrderKey {
  let last: OrderKey | null = null;
  for (const record of records) if (last === null || record.order > last) last = record.order;
  return orderBetween(last, null);
}
