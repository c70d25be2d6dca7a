import type { WeekHours } from "../service-model.ts";

export const HOURS_PER_WEEK = 168;
export const MINUTES_PER_WEEK = 10_080;
const MINUTES_PER_DAY = 1440;

/** Open minutes, 0 … 60, of each hour of a week that has no closed day; spans that overlap count once. */
export function openMinutesByHour(hours: WeekHours | null): Float64Array {
  const open = new Float64Array(HOURS_PER_WEEK).fill(hours === null ? 60 : 0);
  for (const { from, to } of hours ? joinedSpans(hours) : []) {
    for (let hour = Math.floor(from / 60); hour < Math.min(HOURS_PER_WEEK, to / 60); hour++) {
      open[hour] = (open[hour] ?? 0) + Math.min(to, (hour + 1) * 60) - Math.max(from, hour * 60);
    }
  }
  return open;
}

/** Spans in minutes of the week, in order and without overlap. */
function joinedSpans(hours: WeekHours): { from: number; to: number }[] {
  const spans = hours.spans
    .map(({ weekday, from, to }) => ({
      from: weekday * MINUTES_PER_DAY + from,
      to: weekday * MINUTES_PER_DAY + to,
    }))
    .filter(({ from, to }) => to > from)
    .sort((a, b) => a.from - b.from);
  const joined: { from: number; to: number }[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last && span.from <= last.to) last.to = Math.max(last.to, span.to);
    else joined.push(span);
  }
  return joined;
}

export const openMinutesOfWeek = (hours: WeekHours | null): number =>
  openMinutesByHour(hours).reduce((sum, minutes) => sum + minutes, 0);

/** Shares by hour, some minutes later: what leaves the end of the week comes in at its start. */
export function shiftedHours(shares: Float64Array, minutes: number): Float64Array {
  if (minutes === 0) return shares;
  const whole = Math.floor(minutes / 60);
  const rest = minutes / 60 - whole;
  const shifted = new Float64Array(HOURS_PER_WEEK);
  let to = whole % HOURS_PER_WEEK;
  for (let hour = 0; hour < HOURS_PER_WEEK; hour++) {
    const share = shares[hour] ?? 0;
    const next = to + 1 === HOURS_PER_WEEK ? 0 : to + 1;
    shifted[to] = (shifted[to] ?? 0) + (1 - rest) * share;
    shifted[next] = (shifted[next] ?? 0) + rest * share;
    to = next;
  }
  return shifted;
}

/**
 * Closed minutes that follow an open hour, its own closed ones among them, up to the next hour that is open at all; 0 for
 * closed hours. They sum up to all closed minutes of the week.
 */
export function closedAfterHour(open: Float64Array): Float64Array {
  const closed = new Float64Array(HOURS_PER_WEEK);
  for (let hour = 0; hour < HOURS_PER_WEEK; hour++) {
    if (!open[hour]) continue;
    let minutes = 60 - (open[hour] ?? 0);
    for (let next = hour + 1; !open[next % HOURS_PER_WEEK]; next++) minutes += 60;
    closed[hour] = minutes;
  }
  return closed;
}

/** Minutes from the middle of a closed hour to the next hour that is open at all; 0 for such an hour itself. */
export function untilOpenHour(open: Float64Array): Float64Array {
  return open.map((minutes, hour) => {
    if (minutes > 0) return 0;
    let next = hour + 1;
    while (!open[next % HOURS_PER_WEEK] && next < hour + HOURS_PER_WEEK) next++;
    return 60 * (next - hour) - 30;
  });
}
