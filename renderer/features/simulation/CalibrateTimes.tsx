import { middleOf, minutesText } from "@shared/domain/blueprint/duration-text.ts";
import type { Duration } from "@shared/domain/core/fields.ts";
import { timeKey } from "@shared/domain/simulation/calibration/calibration-choice.ts";
import type { CalibrationPlan } from "@shared/domain/simulation/calibration/plan-calibration.ts";
import { timeText } from "@shared/domain/simulation/time-text.ts";
import { numberText } from "@shared/drawing/figure-text.ts";
import { Checkbox } from "../../ui/Checkbox.tsx";
import { calibrateMessages as messages } from "./calibrate-messages.ts";

interface CalibrateTimesProps {
  plan: CalibrationPlan;
  keys: ReadonlySet<string>;
  toggle(key: string): void;
}

/** Each time that the log tells: what stands there now, what it becomes, of how many visits, and what is counted twice. */
export function CalibrateTimes({ plan, keys, toggle }: CalibrateTimesProps) {
  const { times, unmapped } = plan;
  if (times.length === 0) return null;
  return (
    <section aria-label={messages.times}>
      <h3>{messages.times}</h3>
      {times.some(({ queuesFor }) => queuesFor !== null) && <p className="muted">{messages.queueIntro}</p>}
      {times.some(({ holdsWork }) => holdsWork) && <p className="muted">{messages.holdsWork}</p>}
      <table className="calibrate-table">
        <thead>
          <tr>
            <th scope="col">{messages.step}</th>
            <th scope="col">{messages.now}</th>
            <th scope="col">{messages.next}</th>
            <th scope="col" data-numeric>
              {messages.n}
            </th>
          </tr>
        </thead>
        <tbody>
          {times.map((row) => {
            const { step, field, next, visits, queuesFor, liesAt } = row;
            const key = timeKey(row);
            return (
              <tr key={key}>
                <th scope="row">
                  <Checkbox checked={keys.has(key)} onChange={() => toggle(key)}>
                    {messages.take(step.title, messages.fields[field])}
                  </Checkbox>
                </th>
                <td className="muted">{words(step[field])}</td>
                <td>
                  {words(next)}
                  {queuesFor && <small className="muted">{messages.queue(queuesFor.name)}</small>}
                  {liesAt && <small className="muted">{messages.liesAt(liesAt.title)}</small>}
                </td>
                <td data-numeric>{numberText(visits, 0)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {unmapped.length > 0 && (
        <p className="muted">
          {messages.unmapped(unmapped.length, unmapped.map(({ title }) => `“${title}”`).join(", "))}
        </p>
      )}
    </section>
  );
}

const words = (time: Duration | null): string =>
  time === null ? messages.none : time.kind === "fixed" ? minutesText(middleOf(time)) : timeText(time);
