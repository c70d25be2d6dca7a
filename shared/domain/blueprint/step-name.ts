import type { Id } from "@shared/base/ids.ts";
import type { ReadModel } from "../core/model.ts";

const UNTITLED = "a step without a title";

/** A step as a sentence names it: “Pays”. */
export const stepName = (model: ReadModel, stepId: Id): string =>
  quoted(model.get("step", stepId)?.title ?? "");

/** A title as a sentence names what bears it. */
export const quoted = (title: string): string => (title.trim() === "" ? UNTITLED : `“${title.trim()}”`);

/** The first word of a sentence with its capital. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** “A, B and C”; of many the first three and how many more. `count` says how many there are where only the first are given. */
export function listed(names: readonly string[], most = 3, count = names.length): string {
  const shown = names.slice(0, count > most + 1 ? most : names.length);
  const rest = count - shown.length;
  const parts = rest > 0 ? [...shown, `${rest} more`] : shown;
  const last = parts.at(-1) ?? "";
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(", ")} and ${last}`;
}
