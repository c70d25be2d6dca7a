import { readNumber } from "../../../ui/NumberField.tsx";
import { partMessages as words } from "./part-messages.ts";

export interface TypedScores {
  readonly expected: string;
  readonly low: string;
  readonly high: string;
}
export interface ReadScores {
  readonly expected: number;
  readonly low: number | null;
  readonly high: number | null;
}
/** Null: the touch point was never measured, and no scale is known. */
export type Bounds = { readonly minimum: number; readonly maximum: number } | null;

/** What is wrong with each field; nothing where all can be taken. */
export type Wrong = Partial<Record<keyof TypedScores, string>>;

/** The scores as they were typed, or what is wrong with them. */
export function readScores(typed: TypedScores, bounds: Bounds): { scores: ReadScores } | { wrong: Wrong } {
  const read = {
    expected: readNumber(typed.expected),
    low: readNumber(typed.low),
    high: readNumber(typed.high),
  };
  const wrong: Wrong = {};
  for (const field of ["expected", "low", "high"] as const) {
    const value = read[field];
    if (value === null) continue;
    if (Number.isNaN(value)) wrong[field] = words.notANumber;
    else if (bounds && (value < bounds.minimum || value > bounds.maximum))
      wrong[field] = words.outOfScale(String(bounds.minimum), String(bounds.maximum));
  }
  const { expected, low, high } = read;
  if (expected === null) return { wrong: { ...wrong, expected: words.needed } };
  if (Object.keys(wrong).length > 0) return { wrong };
  if (low !== null && low > expected) return { wrong: { low: words.outOfOrder } };
  if (high !== null && high < expected) return { wrong: { high: words.outOfOrder } };
  return { scores: { expected, low, high } };
}
