/** The scale that is scored on. */
export interface EntryScale {
  readonly minimum: number;
  readonly maximum: number;
}

/** What a key means in a score cell; null = nothing, and the grid may use it. */
export type Entry =
  | { readonly kind: "score"; readonly value: number }
  /** More digits may follow (1 on a scale to 10). */
  | { readonly kind: "wait"; readonly text: string }
  | { readonly kind: "not-observed" }
  | { readonly kind: "refused"; readonly text: string };

const MINUS = ["-", "−"];

/** The next key after what is typed so far: a score is complete as soon as no longer one can begin with it. */
export function readKey(typed: string, key: string, scale: EntryScale): Entry | null {
  if (key === "n" || key === "N") return { kind: "not-observed" };
  if (MINUS.includes(key)) {
    if (typed !== "") return { kind: "refused", text: `${typed}−` };
    return scale.minimum < 0 ? { kind: "wait", text: "−" } : { kind: "not-observed" };
  }
  if (!/^\d$/.test(key)) return null;
  const text = typed + key;
  if (canGrow(text, scale)) return { kind: "wait", text };
  return finishTyped(text, scale);
}

/** What was typed, when the observer goes on without another digit; null when nothing was. */
export function finishTyped(typed: string, scale: EntryScale): Entry | null {
  if (typed === "") return null;
  const value = Number(typed.replace("−", "-"));
  const on = !Number.isNaN(value) && value >= scale.minimum && value <= scale.maximum;
  return on ? { kind: "score", value } : { kind: "refused", text: typed };
}

/** Whether a longer whole number that begins with this text lies on the scale. */
function canGrow(text: string, scale: EntryScale): boolean {
  const digits = text.replace("−", "");
  if (digits.startsWith("0")) return false;
  const [low, high] = text.startsWith("−")
    ? [-scale.maximum, -scale.minimum]
    : [scale.minimum, scale.maximum];
  for (let from = Number(digits) * 10, width = 10; from <= high; from *= 10, width *= 10) {
    if (from + width - 1 >= low) return true;
  }
  return false;
}

/** Whole scores of a scale, for buttons; none where there would be too many. */
export function scoresOf(scale: EntryScale, most = 11): number[] {
  const first = Math.ceil(scale.minimum);
  const count = Math.floor(scale.maximum) - first + 1;
  return count > 0 && count <= most ? Array.from({ length: count }, (_, index) => first + index) : [];
}
