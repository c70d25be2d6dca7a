import { MOST_VALUES } from "../core/fields.ts";

const NUMBER = /^\d+(?:[.,]\d+)?(?:e[+-]?\d+)?$/i;

/**
 * Times in minutes as people list them: “4; 5.5; 9”. Null where one of them is no number, where there is none, and where
 * there are more than a time holds.
 */
export function valuesOfText(text: string): number[] | null {
  const parts = text
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== "");
  if (parts.length === 0 || parts.length > MOST_VALUES || !parts.every((part) => NUMBER.test(part)))
    return null;
  return parts.map((part) => Number(part.replace(",", ".")));
}
