import type { OfferedLever } from "./lever.ts";

/** What is tried of a lever until somebody says otherwise: around what is today. */
export function usualLevels({ lever, now }: OfferedLever): number[] {
  switch (lever.kind) {
    case "heads": {
      const first = Math.max(1, now - 2);
      return [0, 1, 2, 3, 4, 5].map((more) => first + more);
    }
    case "approval":
      return [1, 0];
    case "way":
    case "return": {
      const around = [now - 0.2, now - 0.1, now, now + 0.1, now + 0.2];
      const most = lever.kind === "way" ? 1 : 0.95;
      return [...new Set(around.map((chance) => tidy(Math.min(most, Math.max(0, chance)))))];
    }
    default:
      return [0.8, 1, 1.2];
  }
}

const tidy = (value: number): number => Math.round(value * 1000) / 1000;

/** The widest range of whole people that is written as “1–6”. */
const MOST_LEVELS = 24;

/**
 * Levels as they are typed: “1–6” or “1, 2, 4” people, “80, 100, 120” percent. Null where they are none: nothing is there,
 * a word that is no number, a value that the lever cannot have, or more than twenty-four.
 */
export function readLevels(offered: OfferedLever, text: string): number[] | null {
  const { lever } = offered;
  if (lever.kind === "approval") return [1, 0];
  const isHeads = lever.kind === "heads";
  const tokens = text
    .replaceAll("%", " ")
    .split(isHeads ? /[,;\s]+/ : /[;\s]+|,(?!\d)|,(?=\d{2,})/)
    .filter((token) => token !== "");
  const levels = tokens.flatMap((token) => {
    const range = /^(\d+)[–-](\d+)$/.exec(token);
    if (!isHeads || !range) return [Number(token.replace(",", ".")) / (isHeads ? 1 : 100)];
    const [from, to] = [Number(range[1]), Number(range[2])];
    const count = Math.min(MOST_LEVELS + 1, Math.max(0, to - from + 1));
    return count === 0 ? [Number.NaN] : Array.from({ length: count }, (_, more) => from + more);
  });
  const distinct = [...new Set(levels.map(tidy))];
  const isFine = distinct.length > 0 && distinct.length <= MOST_LEVELS && distinct.every(canBe(offered));
  return isFine ? distinct : null;
}

const canBe =
  ({ lever, maximum }: OfferedLever) =>
  (value: number): boolean => {
    if (lever.kind === "heads") return Number.isInteger(value) && value >= 0 && value <= 10_000;
    const isFactor = lever.kind === "arrivals" || lever.kind === "work";
    return isFactor ? value > 0 && value <= 10 : value >= 0 && value <= maximum;
  };

/** As they would be typed: whole people in a row as a range, shares in percent. */
export function levelsText({ lever }: OfferedLever, levels: readonly number[]): string {
  if (lever.kind !== "heads") return levels.map((value) => String(tidy(value * 100))).join(", ");
  const [first, last] = [levels[0], levels.at(-1)];
  const isRange = levels.length > 2 && levels.every((value, index) => value === (first ?? 0) + index);
  return isRange ? `${first}–${last}` : levels.join(", ");
}
