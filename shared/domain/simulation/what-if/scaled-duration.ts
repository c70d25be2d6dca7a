import { scaled } from "@shared/simulation/experiment/design/with-levers.ts";
import type { Duration } from "../../core/fields.ts";

/** A time that nobody has measured: every value of the given one times the factor. */
export const scaledDuration = (duration: Duration, factor: number): Duration => ({
  ...scaled(duration, factor),
  source: "assumed",
});
