import { UserError } from "@shared/base/result.ts";
import { messages } from "./messages.ts";

/** A civil day as it is stored, "" for none; throws what is wrong in words. */
export function readDay(text: string): string {
  const words = text.trim();
  if (words === "") return "";
  const day = new Date(`${words}T00:00:00Z`);
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(words) && !Number.isNaN(day.getTime());
  if (!isDay || day.toISOString().slice(0, 10) !== words) throw new UserError(messages.badDate(words));
  return words;
}

const YES_WORDS: ReadonlySet<string> = new Set(["yes", "y", "true", "1", "x"]);

/** A tick, chosen or pasted. */
export const readYes = (text: string): boolean => YES_WORDS.has(text.trim().toLowerCase());

/** A name that must not be blank. */
export function readName(text: string, missing: string): string {
  const words = text.trim();
  if (words === "") throw new UserError(missing);
  return words;
}

export const yesOrNo = (is: boolean): string => (is ? "yes" : "no");
export const YES_NO = [
  { value: "yes", label: messages.yes },
  { value: "no", label: messages.no },
] as const;
