import { numberText } from "@shared/drawing/figure-text.ts";
import { type NumberKind, UNIT_OF } from "./number-kinds.ts";

const SPACE = "\u00A0";

/** Whole from a thousand on; below that with cents where there are any. */
export const moneyText = (value: number, currency: string): string =>
  `${numberText(value, Math.abs(value) >= 1000 || Number.isInteger(value) ? 0 : 2)}${SPACE}${currency}`.trim();

const plain = (value: number): string => numberText(value, Math.min(2, digitsOf(value)));

/** Decimals that a number has, up to four. */
function digitsOf(value: number): number {
  for (let digits = 0; digits < 4; digits += 1)
    if (Math.abs(value * 10 ** digits - Math.round(value * 10 ** digits)) < 1e-9) return digits;
  return 4;
}

/** A number of a value case with its unit. */
export function valueText(kind: NumberKind, value: number | null, currency: string): string {
  if (value === null) return "";
  switch (UNIT_OF[kind]) {
    case "money":
      return `${numberText(value, Number.isInteger(value) ? 0 : 2)}${SPACE}${currency}`.trim();
    case "share":
      return `${plain(value * 100)}${SPACE}%`;
    case "minutes":
      return `${plain(value)}${SPACE}min`;
    case "years":
    case "count":
      return plain(value);
  }
}
