import type { WorkDays } from "@shared/domain/schedule/work-days.ts";
import { messages } from "./messages.ts";
import type { TimeScale } from "./time-scale.ts";
import { lowerTicks, type Tick, upperTicks } from "./time-ticks.ts";

/** From so many pixels a day on, closed days are told apart. */
const LEAST_DAY = 5;

interface TimeProps {
  scale: TimeScale;
  today: number;
}

const isWithin = (day: number, { from, to }: TimeScale): boolean => day >= from && day <= to;

/** Months and their weeks, or years and their months, above the bars; they stay in view. */
export function TimeHead({ scale, today }: TimeProps) {
  const line = (ticks: readonly Tick[]) => (
    <div>
      {ticks.map(({ day, label }) => (
        <span key={day} style={{ left: scale.x(day) }}>
          {label}
        </span>
      ))}
    </div>
  );
  return (
    <div className="schedule-head" aria-hidden>
      {line(upperTicks(scale))}
      {line(lowerTicks(scale))}
      {isWithin(today, scale) && (
        <span className="today" style={{ left: scale.x(today) }}>
          {messages.today}
        </span>
      )}
    </div>
  );
}

/** Weeks or months, the closed days and today, behind the bars. */
export function TimeGround({ scale, days, today }: TimeProps & { days: WorkDays }) {
  const closed = scale.perDay >= LEAST_DAY ? closedSpans(scale, days) : [];
  const lines = scale.zoom === "day" ? upperTicks(scale) : lowerTicks(scale);
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
      {lines.map(({ day }) => (
        <line key={day} x1={scale.x(day)} x2={scale.x(day)} y1="0" y2="100%" />
      ))}
      {isWithin(today, scale) && (
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
