import type { Id } from "@shared/base/ids.ts";
import { quantileOfSorted, sortedValues } from "@shared/statistics/percentiles.ts";
import type { ReadModel } from "../core/model.ts";
import { heldLog } from "../event-log/held-log.ts";
import { caseBegin, caseEnd } from "../event-log/ordered-log.ts";
import type { NewPoint } from "../followed/commands/add-measure-points.ts";
import { followedMessages } from "../followed/messages.ts";
import { dayOfPeriod, lastDayOfMonth, monthsBetween } from "../followed/months.ts";
import type { FollowedMeasure } from "../followed/records.ts";
import { computeScorecard } from "../scoring/scorecard.ts";
import { waves } from "../scoring/waves.ts";
import { timesInLog } from "../standard/log-times.ts";
import type { Standard } from "../standard/records.ts";
import { workingClock } from "../standard/working-time.ts";
import { readVerbatims } from "../verbatim/read-verbatims.ts";
import { eventLogColumns, recordIn } from "./event-log.ts";
import type { ColumnPlace, MeasureContext } from "./measure.ts";
import { surveyColumns } from "./survey-columns.ts";
import { verbatimColumns } from "./verbatims.ts";

export interface FollowedPointsQuestion {
  readonly followedMeasureId: Id;
}

/** What the engagement's own data tells of a followed measure. */
export interface FollowedPoints {
  readonly points: readonly NewPoint[];
  /** Why there is none, in words; "" where there is. */
  readonly problem: string;
}

const words = followedMessages.taking;
const DAY = 86_400_000;
const MINUTE = 60_000;
const none = (problem: string): FollowedPoints => ({ points: [], problem });

export function* followedColumns(
  model: ReadModel,
  { followedMeasureId }: FollowedPointsQuestion,
): Generator<ColumnPlace> {
  const measure = model.get("followedMeasure", followedMeasureId);
  if (measure?.source === "touch-point") yield* surveyColumns(model);
  if (measure?.source === "complaints") yield* verbatimColumns(model);
  const eventLogId =
    measure?.source === "standard"
      ? model.get("standard", measure.standardId)?.eventLogId
      : measure?.source === "lead-time"
        ? measure.eventLogId
        : null;
  if (eventLogId) yield* eventLogColumns(model, { eventLogId });
}

/** Points as the data has them now; they are kept only once somebody takes them over. */
export function computeFollowedPoints(
  context: MeasureContext,
  { followedMeasureId }: FollowedPointsQuestion,
): FollowedPoints {
  const measure = context.model.get("followedMeasure", followedMeasureId);
  if (!measure || measure.source === "entered") return none("");
  const isShare = measure.source === "standard";
  if ((measure.kind === "share") !== isShare) return none(isShare ? words.needsShare : words.needsNumber);
  const found = TAKERS[measure.source](context, measure);
  return found.points.length === 0 && found.problem === "" ? none(words.nothing) : found;
}

type Taker = (context: MeasureContext, measure: FollowedMeasure) => FollowedPoints;

const TAKERS: Readonly<Record<Exclude<FollowedMeasure["source"], "entered">, Taker>> = {
  "touch-point": ofTouchPoint,
  standard: ofStandard,
  "lead-time": ofLeadTime,
  complaints: ofComplaints,
};

/** The mean of what was perceived there, one point for each wave that has a day. */
function ofTouchPoint({ model, readColumn }: MeasureContext, measure: FollowedMeasure): FollowedPoints {
  if (!model.get("touchPoint", measure.touchPointId)) return none(words.noTouchPoint);
  const points = waves(model, readColumn).flatMap((wave): NewPoint[] => {
    if (wave.date === "") return [];
    const card = computeScorecard(model, readColumn, { segments: [], wave: wave.key });
    const figure = card.touchPoints.find(
      ({ touchPointId }) => touchPointId === measure.touchPointId,
    )?.perception;
    return figure
      ? [{ date: wave.date, value: figure.mean, n: Math.max(1, Math.round(figure.n)), note: wave.name }]
      : [];
  });
  return { points: onePerDay(points), problem: "" };
}

/** The share kept: of each period that was counted and says when it was, or of the cases that began in each month of its log. */
function ofStandard(context: MeasureContext, measure: FollowedMeasure): FollowedPoints {
  const standard = context.model.get("standard", measure.standardId);
  if (!standard) return none(words.noStandard);
  if (standard.measuredBy === "log") return ofLoggedStandard(context, standard);
  const points = standard.counts.flatMap(({ period, met, breached, overdue }): NewPoint[] => {
    const [date, n] = [dayOfPeriod(period), met + breached + overdue];
    return date === "" || n === 0 ? [] : [{ date, value: met / n, n, note: period }];
  });
  return points.length === 0 && standard.counts.length > 0
    ? none(words.noDays)
    : { points: onePerDay(points), problem: "" };
}

function ofLoggedStandard({ model, readColumn }: MeasureContext, standard: Standard): FollowedPoints {
  const found = standard.eventLogId === null ? null : recordIn(model, standard.eventLogId);
  const { limit } = standard;
  if (!found || limit === null) return none(words.noLog);
  try {
    const log = heldLog(found.record, found.dataset, readColumn);
    const times = timesInLog(log, standard, workingClock(model.get("calendar", standard.calendarId) ?? null));
    if (times === null) return none(words.nothing);
    const months = new Map<string, { met: number; n: number }>();
    const count = (began: number, isMet: boolean) => {
      const date = lastDayOfMonth(began);
      const held = months.get(date) ?? { met: 0, n: 0 };
      months.set(date, { met: held.met + (isMet ? 1 : 0), n: held.n + 1 });
    };
    times.ended.forEach((time, at) => {
      count(times.endedBegan[at] ?? 0, time / MINUTE <= limit);
    });
    // What is open and not yet due is left out, as it is of the standard.
    times.open.forEach((time, at) => {
      if (time / MINUTE > limit) count(times.openBegan[at] ?? 0, false);
    });
    const points = [...months].map(([date, { met, n }]) => ({ date, value: met / n, n, note: "" }));
    return { points: onePerDay(points), problem: "" };
  } catch (error) {
    return none(error instanceof Error ? error.message : String(error));
  }
}

/** The median of the days from begin to end, of the cases that ended in each month. */
function ofLeadTime({ model, readColumn }: MeasureContext, measure: FollowedMeasure): FollowedPoints {
  const found = measure.eventLogId === null ? null : recordIn(model, measure.eventLogId);
  if (!found) return none(words.noLog);
  try {
    const log = heldLog(found.record, found.dataset, readColumn);
    const months = new Map<string, number[]>();
    for (let index = 0; index < log.caseCount; index++) {
      if (log.caseStart[index] === log.caseStart[index + 1]) continue;
      const end = caseEnd(log, index);
      const date = lastDayOfMonth(end);
      const days = months.get(date) ?? [];
      months.set(date, days);
      days.push((end - caseBegin(log, index)) / DAY);
    }
    const points = [...months].map(([date, days]) => ({
      date,
      value: quantileOfSorted(sortedValues(days), 0.5),
      n: days.length,
      note: "",
    }));
    return { points: onePerDay(points), problem: "" };
  } catch (error) {
    return none(error instanceof Error ? error.message : String(error));
  }
}

/** How many complaints came in each month, at its touch point where it has one; a month without any counts as none. */
function ofComplaints({ model, readColumn }: MeasureContext, measure: FollowedMeasure): FollowedPoints {
  const dated = readVerbatims(model, readColumn).entries.filter(
    ({ kind, date }) => kind === "complaint" && date !== "",
  );
  const days = dated.map(({ date }) => date).sort();
  const own = dated.filter(
    ({ touchPointId }) => measure.touchPointId === null || touchPointId === measure.touchPointId,
  );
  const newest = days.at(-1) ?? "";
  const months = monthsBetween(days[0] ?? "", newest);
  // A month that is still under way would look like a better one.
  const counts = new Map(months.filter((end) => end <= newest).map((date) => [date, 0]));
  for (const { date } of own) {
    const month = lastDayOfMonth(Date.parse(date));
    if (counts.has(month)) counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  return { points: [...counts].map(([date, value]) => ({ date, value, n: null, note: "" })), problem: "" };
}

/** In the order of time; of several of one day the last one that was found. */
const onePerDay = (points: readonly NewPoint[]): NewPoint[] =>
  [...new Map(points.map((point) => [point.date, point])).values()].sort((a, b) =>
    a.date < b.date ? -1 : 1,
  );
