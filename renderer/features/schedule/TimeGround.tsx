import { dayNumberInShort } from "@shared/base/date-words.ts";
import { mondays, monthTicks } from "@shared/domain/schedule/picture/time-axis.ts";
import type { WorkDays } from "@shared/domain/schedule/work-days.ts";
import type { TimeScale } from "./time-scale.ts";

/** From so many pixels a day on, closed days are told apart. */
const LEAST_DAY = 5;

interface Tick {
  readonly day: number;
  readonly label: string;
}

const ticksOf = (scale: TimeScale): readonly Tick[] =>
  scale.perDay >= LEAST_DAY
    ? mondays(scale.from, scale.to).map((day) => ({ day, label: dayNumberInShort(day) }))
    : monthTicks(scale.from, scale.to, scale.perDay);

/** The days above the bars; they stay in view. */
export function TimeHead({ scale }: { scale: TimeScale }) {
  return (
    <div className="schedule-head" aria-hidden>
      {ticksOf(scale).map(({ day, label }) => (
        <span key={day} style={{ left: scale.x(day) }}>
          {label}
        </span>
      ))}
    </div>
  );
}

/** Weeks or months, the closed days and today, behind the bars. */
export function TimeGround({ scale, days, today }: { scale: TimeScale; days: WorkDays; today: number }) {
  const closed = scale.perDay >= LEAST_DAY ? closedSpans(scale, days) : [];
  return (
    <svg className="schedule-ground" width={scale.width} height="100%" aria-hidden>
      {closed.map(([from, to]) => (
        <rect
          key={from}
          className="closed"
          x={scale.x(from)}
          width={scale.x(to) - scale.x(from)}
          height="100%"
        />
      ))}
      {ticksOf(scale).map(({ day }) => (
        <line key={day} x1={scale.x(day)} x2={scale.x(day)} y1="0" y2="100%" />
      ))}
      {today >= scale.from && today <= scale.to && (
        <line className="today" x1={scale.x(today)} x2={scale.x(today)} y1="0" y2="100%" />
      )}
    </svg>
  );
}

/** Runs of closed days; the second of a pair is the day after. */
function closedSpans({ from, to }: TimeScale, days: WorkDays): (readonly [number, number])[] {
  const spans: [number, number][] = [];
  for (let day = from; day <= to; day++) {
    if (days.isWorkDay(day)) continue;
    const last = spans.at(-1);
    if (last && last[1] === day) last[1] = day + 1;
    else spans.push([day, day + 1]);
  }
  return spans;
}
