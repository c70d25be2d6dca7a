import type { DemandRow } from "@shared/domain/simulation/calibration/plan-calibration.ts";
import { numberText, shareText } from "@shared/drawing/figure-text.ts";
import { Checkbox } from "../../ui/Checkbox.tsx";
import { calibrateMessages as messages } from "./calibrate-messages.ts";

interface CalibrateDemandProps {
  row: DemandRow;
  isTaken: boolean;
  toggle(): void;
}

/** How many come in a week, now and as the log tells, with how they share out. */
export function CalibrateDemand({ row, isTaken, toggle }: CalibrateDemandProps) {
  const { now, next, arrivals } = row;
  const { cases, days, weekdays, hours } = arrivals;
  const held = now ? numberText(now.arrivalsPerWeek, 1) : messages.noDemand;
  const shares = weekdays.map((count) => shareText(count / cases)).join(", ");
  return (
    <section aria-label={messages.demand}>
      <h3>{messages.demand}</h3>
      <Checkbox checked={isTaken} onChange={toggle}>
        <span>
          {messages.perWeek(held, numberText(next.arrivalsPerWeek, 1))},{" "}
          {hours ? messages.profile : messages.daysOnly}
        </span>
      </Checkbox>
      <p className="muted">
        {messages.demandRow(numberText(cases, 0), numberText(days, 0))}. {messages.weekdays(shares)}.
      </p>
    </section>
  );
}
