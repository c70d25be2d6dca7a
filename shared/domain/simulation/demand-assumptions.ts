import type { Assumption, AssumptionContext } from "./assumption.ts";
import { simulationMessages } from "./messages.ts";
import { EVERYBODY } from "./segments.ts";
import { timeText } from "./time-text.ts";

const { assumptions: words, weekdays, dayShare, hourSpan } = simulationMessages;
/** Shares that are further from 1 than this have been rescaled in a way that is worth telling. */
const SLACK = 0.005;

/** How many come, when, who they are, and how long they wait for somebody. */
export function demandAssumptions({ model, demand, journey, service }: AssumptionContext): Assumption[] {
  const { source, patience } = demand;
  const lines: string[] = [
    words.arrivals(demand.arrivalsPerWeek, journey.name),
    words.days(daysText(demand.weekdayShares)),
    words.hours(hoursText(demand.hourShares)),
  ];
  const [first] = service.segments;
  const segments = first?.id === EVERYBODY ? [] : service.segments;
  const isRanked = new Set(segments.map(({ priority }) => priority)).size > 1;
  const ofDemand = lines.map((text): Assumption => ({ topic: "demand", text, source, at: journey.id }));
  const chosen = (text: string): Assumption => ({ topic: "demand", text, source: null, at: journey.id });
  const given = demand.segments
    .filter(({ segmentId }) => model.get("segment", segmentId))
    .reduce((sum, { share }) => sum + share, 0);
  return [
    ...ofDemand,
    chosen(words.random),
    ...segments.map(({ id, name, share, priority }): Assumption => {
      const text = words.segment(name, share, isRanked ? words.priority(priority) : "");
      return { topic: "demand", text, source, at: id };
    }),
    ...(segments.length === 0 ? [chosen(words.oneSegment)] : []),
    ...(segments.length > 0 && Math.abs(given - 1) > SLACK ? [chosen(words.rescaled)] : []),
    patience
      ? {
          topic: "demand",
          text: words.demandPatience(timeText(patience)),
          source: patience.source,
          at: journey.id,
        }
      : chosen(words.nobodyGivesUp),
  ];
}

function daysText(weights: readonly number[]): string {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights
    .flatMap((weight, day) => (weight > 0 ? [dayShare(weight / sum, weekdays[day] ?? "")] : []))
    .join(", ");
}

/** Spans of hours in which anybody comes. */
function hoursText(weights: readonly number[]): string {
  const spans: [number, number][] = [];
  weights.forEach((weight, hour) => {
    const last = spans.at(-1);
    if (weight === 0) return;
    if (last && last[1] === hour) last[1] = hour + 1;
    else spans.push([hour, hour + 1]);
  });
  return spans.map(([from, to]) => hourSpan(from, to)).join("; ");
}
