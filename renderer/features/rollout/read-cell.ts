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

/** The wave of this id or name; null where nothing is said: the whole roll-out. Throws in words for an unknown one. */
export function readWave(
  text: string,
  waves: readonly { readonly id: Id; readonly name: string }[],
): Id | null {
  const words = text.trim();
  if (words === "" || same(words) === same(messages.wholeRollout)) return null;
  const found = waves.find(({ id }) => id === words) ?? waves.find(({ name }) => same(name) === same(words));
  if (!found) throw new UserError(messages.badWave(words));
  return found.id;
}

/** One of a few words, by its name or by what is shown; throws in words what is none of them. */
export function readChoice<T extends string>(
  text: string,
  values: readonly T[],
  names: Readonly<Record<T, string>>,
): T {
  const words = same(text);
  const found = values.find((value) => value === words || same(names[value]) === words);
  if (found === undefined)
    throw new UserError(messages.badChoice(text.trim(), values.map((value) => names[value]).join(", ")));
  return found;
}

/** Days on which something is done: a number of days before or after the wave, or a day of its own; both empty of nothing. */
export function readWhen(text: string): { readonly days: number | null; readonly date: string } {
  const words = text.trim();
  const days = /^(?:after\s+)?(\d{1,4})(\s*(d|days?)\b.*)?$/i.exec(words);
  if (days) return { days: readDays(days[1] ?? ""), date: "" };
  if (words !== "" && !/^\d{4}-/.test(words)) throw new UserError(messages.badWhen(words));
  return { days: null, date: readDay(words) };
}

const MOST_DAYS = 3650;

function readDays(text: string): number {
  const days = Number(text);
  if (days > MOST_DAYS) throw new UserError(messages.badWhen(text));
  return days;
}
