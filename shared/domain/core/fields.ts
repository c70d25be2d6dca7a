import { ID_PATTERN } from "@shared/base/ids.ts";
import { isOrderKey } from "@shared/base/order.ts";
import { z } from "zod";

/** Field schemas that many record types share. Limits are there so that a hostile file cannot fill the memory. */
export const idField = z.string().min(1).max(64).regex(ID_PATTERN, "is not an id");
export const optionalId = idField.nullable();
export const orderField = z.string().min(1).max(512).refine(isOrderKey, "is not an order key");
/** One line of text. */
export const lineField = z.string().max(500);
/** Several lines of text. */
export const textField = z.string().max(100_000);
/** A civil date, YYYY-MM-DD, or "" for none. */
export const dateField = z.string().regex(/^(\d{4}-\d{2}-\d{2})?$/, "is not a date (YYYY-MM-DD)");
/** #RRGGBB, or "" for none. */
export const colourField = z.string().regex(/^(#[0-9A-Fa-f]{6})?$/, "is not a colour (#RRGGBB)");
export const shareField = z.number().min(0).max(1);

/** Where a number comes from; printed with every assumption. */
export const sourceField = z.enum(["measured", "estimated", "assumed"]);
export type Source = z.infer<typeof sourceField>;

/** Values that a measured time holds. */
export const MOST_VALUES = 500;

/**
 * A length of time in minutes: fixed, or lognormal by its median and 90th percentile, or PERT, or exponential by its mean,
 * or a measured sample of which each value is as likely as the next.
 */
export const durationField = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("fixed"), value: z.number().min(0), source: sourceField }),
  z.strictObject({
    kind: z.literal("lognormal"),
    median: z.number().min(0),
    p90: z.number().min(0),
    source: sourceField,
  }),
  z.strictObject({
    kind: z.literal("pert"),
    minimum: z.number().min(0),
    mode: z.number().min(0),
    maximum: z.number().min(0),
    source: sourceField,
  }),
  z.strictObject({ kind: z.literal("exponential"), mean: z.number().min(0), source: sourceField }),
  z.strictObject({
    kind: z.literal("empirical"),
    values: z.array(z.number().min(0)).min(1).max(MOST_VALUES),
    source: sourceField,
  }),
]);
export type Duration = z.infer<typeof durationField>;
