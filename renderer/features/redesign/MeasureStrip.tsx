import type { MeasureChange } from "@shared/domain/redesign/difference.ts";
import { redesignMessages } from "@shared/domain/redesign/messages.ts";
import type { ReportFormat } from "@shared/domain/report/format.ts";
import { Button } from "react-aria-components";
import { Tooltip } from "../../ui/Tooltip.tsx";
import { messages } from "./messages.ts";

interface MeasureStripProps {
  measures: readonly MeasureChange[];
  format: ReportFormat;
}

/** Every measure before and after, with the difference that is predicted; its definition, or why it is n/a, on hover and focus. */
export function MeasureStrip({ measures, format }: MeasureStripProps) {
  return (
    <ul className="measure-strip" aria-label={messages.measures}>
      {measures.map(({ id, before, after }) => {
        const write = (value: number | null) =>
          value === null ? messages.notAvailable : format.measure(id, value);
        const known = before.value !== null && after.value !== null;
        const texts = known
          ? format.measurePair(id, before.value, after.value)
          : { before: write(before.value), after: write(after.value), unit: "", difference: "" };
        const reason = before.reason ?? after.reason;
        const about = redesignMessages.definitions[id];
        return (
          <li key={id}>
            <Tooltip text={reason ? `${about} ${messages.notAvailable}: ${reason}.` : about}>
              <Button className="measure-name">{redesignMessages.measures[id]}</Button>
            </Tooltip>
            <p>
              <span className="muted">{texts.before}</span>
              <span className="muted" aria-hidden>
                {" → "}
              </span>
              <span className="visually-hidden">{messages.after}</span>
              <strong>{texts.after}</strong>
              {texts.unit !== "" && <span className="muted"> {texts.unit}</span>}
            </p>
            {known && <small>{messages.predicted(texts.difference)}</small>}
          </li>
        );
      })}
    </ul>
  );
}
