import { unbroken } from "@shared/base/unbroken.ts";
import { addStandardBehind } from "@shared/domain/standard/commands/add-standard-behind.ts";
import { setCalendar } from "@shared/domain/standard/commands/set-calendar.ts";
import { setPromisedTime } from "@shared/domain/standard/commands/set-promised-time.ts";
import { updatePromise } from "@shared/domain/standard/commands/update-promise.ts";
import { currentMeasured } from "@shared/domain/standard/footing.ts";
import type { ServicePromise } from "@shared/domain/standard/records.ts";
import { p90Interval, timeWords } from "@shared/domain/standard/time-words.ts";
import { complianceWords, countWords } from "@shared/domain/standard/words.ts";
import { Plus } from "lucide-react";
import { ProblemsOf } from "../../platform/diagnostics/ProblemsOf.tsx";
import { useModel } from "../../platform/react/use-services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { Button } from "../../ui/Button.tsx";
import { Place } from "../../ui/Place.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextArea, TextField } from "../../ui/TextField.tsx";
import { CalendarSelect } from "./CalendarSelect.tsx";
import { FigureList } from "./FigureList.tsx";
import { LogSpanFields } from "./LogSpanFields.tsx";
import { messages } from "./messages.ts";
import { ObjectiveField } from "./ObjectiveField.tsx";
import { ownersUsed, standardChoices, touchPointChoices } from "./place-choices.ts";
import type { PromiseRow } from "./promise-rows.ts";
import { PromiseBadge } from "./verdict-badges.tsx";

interface DetailProps {
  readonly session: EngagementSession;
  readonly row: PromiseRow;
}

/** Everything about one promise: its words on the left, and whether it can be kept. */
export function PromiseDetail({ session, row }: DetailProps) {
  const { promise } = row;
  const change = (patch: Partial<Omit<ServicePromise, "id" | "type">>) =>
    session.run(updatePromise, { id: promise.id, patch });
  return (
    <section className="standard-detail" aria-label={messages.promiseDetail} data-element={promise.id}>
      <div className="standard-words">
        <ProblemsOf session={session} elementId={row.promise.id} />
        <Words session={session} row={row} change={change} />
      </div>
      <div className="standard-measured">
        <Verdict session={session} row={row} />
        <h3>{messages.ownLog}</h3>
        <p className="standard-note">{messages.ownLogHint}</p>
        <LogSpanFields
          session={session}
          record={promise}
          stepId={null}
          needs={messages.needsTime}
          onChange={change}
        />
      </div>
    </section>
  );
}

interface WordsProps extends DetailProps {
  change(patch: Partial<Omit<ServicePromise, "id" | "type">>): void;
}

function Words({ session, row, change }: WordsProps) {
  const { promise } = row;
  const { id } = promise;
  const disabled = session.readOnly;
  const owners = useModel(session, ownersUsed);
  return (
    <>
      <TextArea
        label={messages.promise}
        rows={2}
        value={promise.text}
        disabled={disabled}
        onCommit={(text) => (text.trim() === "" ? false : change({ text }))}
      />
      <div className="standard-pair">
        <ObjectiveField
          label={messages.time}
          hint={messages.timeHint}
          value={row.time}
          calendar={row.calendar}
          disabled={disabled}
          onCommit={(text) => session.run(setPromisedTime, { id, text })}
        />
        <CalendarSelect
          session={session}
          value={promise.calendarId}
          onChange={(calendarId) => session.run(setCalendar, { id, calendarId })}
        />
      </div>
      <div className="standard-pair">
        <Select
          label={messages.touchPoint}
          value={promise.touchPointId ?? ""}
          options={touchPointChoices(session.model)}
          disabled={disabled}
          onChange={(touchPointId) => change({ touchPointId: touchPointId || null })}
        />
        <TextField
          label={messages.saidAt}
          placeholder={messages.saidAtPlaceholder}
          value={promise.saidAt}
          disabled={disabled}
          onCommit={(saidAt) => change({ saidAt })}
        />
      </div>
      <div className="standard-pair">
        <Place field="standardId">
          <Select
            label={messages.standardBehind}
            value={promise.standardId ?? ""}
            options={standardChoices(session.model)}
            disabled={disabled}
            onChange={(standardId) => change({ standardId: standardId || null })}
          />
        </Place>
        <TextField
          label={messages.owner}
          value={promise.owner}
          suggestions={owners}
          disabled={disabled}
          onCommit={(owner) => change({ owner })}
        />
      </div>
      {promise.standardId === null && (
        <div>
          <Button
            icon={Plus}
            disabled={disabled}
            onClick={() => session.run(addStandardBehind, { promiseId: id })}
          >
            {messages.createBehind}
          </Button>
        </div>
      )}
    </>
  );
}

function Verdict({ session, row }: DetailProps) {
  const { standing, promise, calendar } = row;
  const by = { log: messages.byLog, standard: messages.byStandard };
  const time = (minutes: number | null) => timeWords(minutes, calendar !== null);
  const { times, compliance, behind } = standing;
  const standard = session.model.get("standard", promise.standardId);
  return (
    <>
      <div className="standard-verdict">
        <PromiseBadge verdict={standing.verdict} isOutOfDate={standing.isOutOfDate} />
        <span>
          {messages.promiseSentences[standing.verdict]} {standing.by && by[standing.by]}
        </span>
      </div>
      {compliance && times && (
        <FigureList
          compliance={compliance}
          times={times}
          measured={currentMeasured(session.model, promise)}
          calendar={calendar}
        />
      )}
      {!compliance && standing.by === "standard" && (
        <p className="standard-note">
          {behind && standard && unbroken(messages.standardKept(standard.name, complianceWords(behind)))}
          {times && times.p90 !== null && ` ${unbroken(messages.p90)} ${time(times.p90)}`}
          {p90Interval(times, calendar) && ` (${p90Interval(times, calendar)})`}
          {times && times.n !== null && `, n ${countWords(times.n)}.`}
        </p>
      )}
    </>
  );
}
