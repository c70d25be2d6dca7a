import type { Id } from "@shared/base/ids.ts";
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

const YES_WORDS: ReadonlySet<string> = new Set(["yes", "y", "true", "1", "x", "done", "ja"]);
const NO_WORDS: ReadonlySet<string> = new Set(["no", "n", "false", "0", "", "nein"]);

/** A tick, chosen or pasted; throws in words what is neither. */
export function readYes(text: string): boolean {
  const word = text.trim().toLowerCase();
  if (!YES_WORDS.has(word) && !NO_WORDS.has(word)) throw new UserError(messages.badYes(text.trim()));
  return YES_WORDS.has(word);
}

/** The segment of this id or name; null where nothing is said, which means all clients. Throws in words for an unknown one. */
export function readSegment(
  text: string,
  segments: readonly { readonly id: Id; readonly name: string }[],
): Id | null {
  const words = text.trim();
  if (words === "" || same(words) === same(messages.allSegments)) return null;
  const found =
    segments.find(({ id }) => id === words) ?? segments.find(({ name }) => same(name) === same(words));
  if (!found) throw new UserError(messages.badSegment(words));
  return found.id;
}

const same = (text: string): string => text.trim().toLowerCase();

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
