import { byOrder } from "@shared/base/order.ts";
import { setCalendar } from "@shared/domain/standard/commands/set-calendar.ts";
import { setObjective } from "@shared/domain/standard/commands/set-objective.ts";
import { updateStandard } from "@shared/domain/standard/commands/update-standard.ts";
import type { Standard } from "@shared/domain/standard/records.ts";
import { ProblemsOf } from "../../platform/diagnostics/ProblemsOf.tsx";
import { useModel } from "../../platform/react/use-services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { Checkbox } from "../../ui/Checkbox.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextArea, TextField } from "../../ui/TextField.tsx";
import { RegisteredView } from "../../workbench/RegisteredView.tsx";
import { CalendarSelect } from "./CalendarSelect.tsx";
import { MeasuredBy } from "./MeasuredBy.tsx";
import { messages } from "./messages.ts";
import { ObjectiveField } from "./ObjectiveField.tsx";
import { handOffChoices, ownersUsed, touchPointChoices } from "./place-choices.ts";
import type { StandardRow } from "./standard-rows.ts";

interface DetailProps {
  readonly session: EngagementSession;
  readonly row: StandardRow;
}

/** Everything about one standard or service level: what it says, on the left, and how it is kept. */
export function StandardDetail({ session, row }: DetailProps) {
  return (
    <section className="standard-detail" aria-label={messages.detail}>
      <div className="standard-words">
        <ProblemsOf session={session} elementId={row.standard.id} />
        <Words session={session} row={row} />
        <Values session={session} standard={row.standard} />
        <RegisteredView id="links.inspector" session={session} />
      </div>
      <MeasuredBy session={session} row={row} />
    </section>
  );
}

function Words({ session, row }: DetailProps) {
  const { standard, calendar } = row;
  const { id } = standard;
  const disabled = session.readOnly;
  const change = (patch: Partial<Omit<Standard, "id" | "type">>) =>
    session.run(updateStandard, { id, patch });
  const owners = useModel(session, ownersUsed);
  const isLevel = standard.kind === "service-level";
  return (
    <>
      <TextField
        label={messages.name}
        value={standard.name}
        disabled={disabled}
        maximumLength={500}
        onCommit={(name) => (name.trim() === "" ? false : change({ name }))}
      />
      <div className="standard-pair">
        <ObjectiveField
          label={messages.objective}
          hint={messages.objectiveHint}
          value={row.objective}
          calendar={calendar}
          disabled={disabled}
          onCommit={(text) => session.run(setObjective, { id, text })}
        />
        <CalendarSelect
          session={session}
          value={standard.calendarId}
          onChange={(calendarId) => session.run(setCalendar, { id, calendarId })}
        />
      </div>
      <TextArea
        label={messages.measure}
        rows={1}
        placeholder={messages.measurePlaceholder}
        value={standard.measure}
        disabled={disabled}
        onCommit={(measure) => change({ measure })}
      />
      <div className="standard-pair">
        {isLevel ? (
          <Select
            label={messages.handOff}
            value={standard.stepId ?? ""}
            options={handOffChoices(session.model)}
            disabled={disabled}
            onChange={(stepId) => change({ stepId: stepId || null })}
          />
        ) : (
          <Select
            label={messages.touchPoint}
            value={standard.touchPointId ?? ""}
            options={touchPointChoices(session.model)}
            disabled={disabled}
            onChange={(touchPointId) => change({ touchPointId: touchPointId || null })}
          />
        )}
        <TextField
          label={messages.owner}
          value={standard.owner}
          suggestions={owners}
          disabled={disabled}
          onCommit={(owner) => change({ owner })}
        />
      </div>
      {isLevel && (
        <div className="standard-pair">
          {(["fromRole", "toRole"] as const).map((role) => (
            <TextField
              key={role}
              label={messages[role]}
              value={standard[role]}
              suggestions={owners}
              disabled={disabled}
              onCommit={(words) => change({ [role]: words })}
            />
          ))}
        </div>
      )}
    </>
  );
}

function Values({ session, standard }: { session: EngagementSession; standard: Standard }) {
  const values = useModel(session, (model) => model.all("serviceValue").sort(byOrder));
  if (values.length === 0) return null;
  const toggle = (valueId: string, on: boolean) => {
    const others = standard.valueIds.filter((id) => id !== valueId);
    const valueIds = on ? [...others, valueId] : others;
    session.run(updateStandard, { id: standard.id, patch: { valueIds } });
  };
  return (
    <fieldset className="standard-values">
      <legend>{messages.values}</legend>
      {values.map(({ id, name }) => (
        <Checkbox
          key={id}
          checked={standard.valueIds.includes(id)}
          disabled={session.readOnly}
          onChange={(on) => toggle(id, on)}
        >
          {name}
        </Checkbox>
      ))}
    </fieldset>
  );
}
