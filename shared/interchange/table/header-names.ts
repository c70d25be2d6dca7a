import { TABLE_LIMITS } from "./data-table.ts";
import type { ProblemList } from "./problem-list.ts";

/**
 * Names for all columns, each of them once: a blank one is called by its number, one that is there twice gets another.
 * Both are noted with the row of the header.
 */
export function columnNames(
  cells: readonly string[],
  { row, isGiven }: { readonly row: number; readonly isGiven: boolean },
  problems: ProblemList,
): { readonly names: string[] } {
  const taken = new Set<string>();
  /** The number that the next column of a name tries first: thousands may have one name. */
  const copies = new Map<string, number>();
  const names = cells.map((cell, index) => {
    const given = isGiven ? cell.trim().replaceAll(/\s+/g, " ").slice(0, TABLE_LIMITS.name) : "";
    if (isGiven && given === "") problems.note("blank-name", row, `Column ${index + 1}`);
    const base = given === "" ? `Column ${index + 1}` : given;
    let name = base;
    let copy = copies.get(base) ?? 2;
    for (; taken.has(name); copy++) name = `${base} (${copy})`;
    copies.set(base, copy);
    if (name !== base) problems.note("duplicate-name", row, `${base} → ${name}`);
    taken.add(name);
    return name;
  });
  return { names };
}

/**
 * “Check-in” above “expected” and “met” gives “Check-in – expected”, “Check-in – met”. A group reaches as far as its
 * cell was merged; without merged cells, up to the next one.
 */
export function groupNames(
  groups: readonly string[],
  items: readonly string[],
  merges: readonly { readonly column: number; readonly columns: number }[],
): string[] {
  const spread = [...groups];
  if (merges.length > 0) {
    for (const { column, columns } of merges) {
      for (let at = column + 1; at < Math.min(column + columns, spread.length); at++) {
        spread[at] = groups[column] ?? "";
      }
    }
  } else {
    for (let at = 1; at < spread.length; at++) if (spread[at] === "") spread[at] = spread[at - 1] ?? "";
  }
  return spread.map((group, at) => {
    const item = items[at] ?? "";
    return group === "" || group === item ? item : item === "" ? group : `${group} – ${item}`;
  });
}
