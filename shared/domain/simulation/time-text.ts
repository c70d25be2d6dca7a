import { middleOf, minutesText } from "../blueprint/duration-text.ts";
import type { Duration } from "../core/fields.ts";
import { simulationMessages } from "./messages.ts";

const { times } = simulationMessages;

/** A time in words that a client understands: its middle, and how it spreads. */
export function timeText(duration: Duration): string {
  switch (duration.kind) {
    case "fixed":
      return times.fixed(minutesText(duration.value));
    case "lognormal":
      return times.lognormal(minutesText(duration.median), minutesText(duration.p90));
    case "pert":
      return times.pert(
        minutesText(duration.minimum),
        minutesText(duration.mode),
        minutesText(duration.maximum),
      );
    case "exponential":
      return times.exponential(minutesText(duration.mean));
    case "empirical":
      return times.empirical(duration.values.length, minutesText(middleOf(duration)));
  }
}
