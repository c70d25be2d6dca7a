import { createHash } from "node:crypto";

/** A short hash of figures to the last bit: typed arrays as their numbers, NaN, endless and −0 by their names. */
export function fingerprint(figures: unknown): string {
  const text = JSON.stringify(figures, (_, value) => {
    if (ArrayBuffer.isView(value)) return Array.from(value as Float64Array);
    if (typeof value === "number" && (!Number.isFinite(value) || Object.is(value, -0)))
      return Object.is(value, -0) ? "-0" : String(value);
    return value;
  });
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}
