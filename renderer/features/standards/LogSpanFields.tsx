import type { ReadModel } from "@shared/domain/core/model.ts";
import type { EventLog } from "@shared/domain/event-log/records.ts";
import { currentMeasured, footingOf, type TimedRecord } from "@shared/domain/standard/footing.ts";
import { offeredSpan } from "@shared/domain/standard/offered-span.ts";
import { Timer, Wand2 } from "lucide-react";
import { useState } from "react";
import { useServices } from "../../platform/react/use-services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { Button } from "../../ui/Button.tsx";
import { Checkbox } from "../../ui/Checkbox.tsx";
import { Select } from "../../ui/Select.tsx";
import { measureByLog } from "./measure-by-log.ts";
import { messages } from "./messages.ts";
import { logChoices } from "./place-choices.ts";

type Span = Pick<TimedRecord, "eventLogId" | "fromActivity" | "toActivity"> & { pausingActivities: string[] };

interface LogSpanProps {
  readonly session: EngagementSession;
  readonly record: TimedRecord & { readonly id: string; readonly touchPointId: string | null };
  /** The hand-off of a service level. */
  readonly stepId: string | null;
  /** What is said where there is no time to hold the log against. */
  readonly needs: string;
  onChange(patch: Partial<Span>): void;
}

/** Which log times it, from which activity to which, and after which the clock stands. */
export function LogSpanFields(props: LogSpanProps) {
  const { session, record, onChange } = props;
  const { editors } = useServices();
  const { model } = session;
  const log = model.get("eventLog", record.eventLogId);
  const hasLogs = model.all("eventLog").length > 0;
  if (!hasLogs)
    return (
      <p className="standard-offer">
        <span className="muted">{messages.noLog}</span>
        <Button onClick={() => editors.open({ editor: "data-import" })}>{messages.importLog}</Button>
      </p>
    );
  return (
    <>
      <Select
        label={messages.log}
        value={record.eventLogId ?? ""}
        options={logChoices(model)}
        disabled={session.readOnly}
        onChange={(id) => onChange({ eventLogId: id || null, ...spanIn(model, id, props) })}
      />
      {log && <Activities {...props} log={log} />}
      {log && record.limit === null && <p className="muted">{props.needs}</p>}
      {log && model.get("calendar", record.calendarId) && (
        <p className="standard-note">{messages.clockNote}</p>
      )}
      {footingOf(model, record) !== null && <MeasureNow session={session} record={record} />}
    </>
  );
}

/** The activities that the map offers for another log; those of the log before are none of its own. */
function spanIn(model: ReadModel, logId: string, { record, stepId }: LogSpanProps): Partial<Span> {
  const log = model.get("eventLog", logId);
  const place = { touchPointId: record.touchPointId, stepId };
  const offered = log ? offeredSpan(model, log, place) : null;
  return { fromActivity: "", toActivity: "", pausingActivities: [], ...offered };
}

function Activities({ session, record, stepId, log, onChange }: LogSpanProps & { log: EventLog }) {
  const names = log.activities.map(({ name }) => name);
  const choices = (first: string) => [
    { value: "", label: first },
    ...names.map((name) => ({ value: name, label: name })),
  ];
  const offered = offeredSpan(session.model, log, { touchPointId: record.touchPointId, stepId });
  const isTaken = offered?.fromActivity === record.fromActivity && offered.toActivity === record.toActivity;
  const pauses = record.pausingActivities;
  const toggle = (name: string, on: boolean) =>
    onChange({ pausingActivities: on ? [...pauses, name] : pauses.filter((other) => other !== name) });
  return (
    <>
      <div className="standard-pair">
        <Select
          label={messages.fromActivity}
          value={record.fromActivity}
          options={choices(messages.firstEvent)}
          disabled={session.readOnly}
          onChange={(fromActivity) => onChange({ fromActivity })}
        />
        <Select
          label={messages.toActivity}
          value={record.toActivity}
          options={choices(messages.lastEvent)}
          disabled={session.readOnly}
          onChange={(toActivity) => onChange({ toActivity })}
        />
      </div>
      {record.toActivity === "" && <p className="standard-note">{messages.lastEventNote}</p>}
      {offered && !isTaken && (
        <p className="standard-offer">
          <Button icon={Wand2} kind="link" disabled={session.readOnly} onClick={() => onChange(offered)}>
            {messages.takeFromMap(offered.fromActivity, offered.toActivity)}
          </Button>
        </p>
      )}
      <fieldset className="standard-pauses">
        <legend title={messages.pausingHint}>{messages.pausing}</legend>
        <div>
          {names.map((name) => (
            <Checkbox
              key={name}
              checked={pauses.includes(name)}
              disabled={session.readOnly}
              onChange={(on) => toggle(name, on)}
            >
              {name}
            </Checkbox>
          ))}
        </div>
        <p className="standard-note">{messages.pausingHint}</p>
      </fieldset>
    </>
  );
}

function MeasureNow({ session, record }: Pick<LogSpanProps, "session" | "record">) {
  const services = useServices();
  const [isBusy, setBusy] = useState(false);
  const isCurrent = currentMeasured(session.model, record) !== null;
  const measure = () => {
    setBusy(true);
    measureByLog(services, [record.id]).finally(() => setBusy(false));
  };
  return (
    <p className="standard-offer">
      <Button
        icon={Timer}
        kind={isCurrent ? "normal" : "primary"}
        disabled={session.readOnly || isBusy || isCurrent}
        onClick={measure}
      >
        {isBusy ? messages.measuring : record.measured ? messages.measureAgain : messages.measureNow}
      </Button>
      {record.measured && !isCurrent && <span>{messages.changedSince}</span>}
    </p>
  );
}
