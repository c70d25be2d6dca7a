import type { MeasureChange } from "@shared/domain/redesign/difference.ts";
import { isCount } from "@shared/domain/redesign/measures.ts";
import { redesignMessages } from "@shared/domain/redesign/messages.ts";
import type { ReportFormat } from "@shared/domain/report/format.ts";
import type { LeadPairWithQueues } from "@shared/domain/report/lead-with-queues.ts";
import { resultMessages } from "@shared/domain/simulation/result-messages.ts";
import { Button } from "react-aria-components";
import { Tooltip } from "../../ui/Tooltip.tsx";
import { messages } from "./messages.ts";

interface MeasureStripProps {
  measures: readonly MeasureChange[];
  /** The lead time with queues, where a simulation of both is kept. */
  simulated: LeadPairWithQueues | null;
  format: ReportFormat;
}

/** Every measure before and after, with the difference that is predicted; its definition, or why it is n/a, on hover and focus. */
export function MeasureStrip({ measures, simulated, format }: MeasureStripProps) {
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
          <Measure
            key={id}
            name={redesignMessages.measures[id]}
            about={reason ? `${about} ${messages.notAvailable}: ${reason}.` : about}
            texts={texts}
            below={known ? (isCount(id) ? messages.counted : messages.predicted)(texts.difference) : ""}
          />
        );
      })}
      {simulated && (
        <Measure
          inLine
          name={resultMessages.leadWithQueues}
          about={simulated.about}
          texts={simulated}
          below={messages.simulated(simulated.difference, simulated.differenceInterval)}
        />
      )}
    </ul>
  );
}

interface MeasureProps {
  name: string;
  about: string;
  texts: { readonly before: string; readonly after: string; readonly unit: string };
  below: string;
  /** Over the whole width, as it is said in one line. */
  inLine?: boolean;
}

function Measure({ name, about, texts, below, inLine = false }: MeasureProps) {
  return (
    <li className={inLine ? "measure-line" : undefined}>
      <Tooltip text={about}>
        <Button className="measure-name">{name}</Button>
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
      {below !== "" && <small>{below}</small>}
    </li>
  );
}
