import { renameMap } from "@shared/domain/blueprint/commands/rename-map.ts";
import { unregisteredCrossings } from "@shared/domain/blueprint/queries.ts";
import { blueprintMeasures, MEASURES } from "@shared/domain/redesign/measures.ts";
import { redesignMessages } from "@shared/domain/redesign/messages.ts";
import { reportFormat } from "@shared/domain/report/format.ts";
import { leadWithQueues } from "@shared/domain/report/lead-with-queues.ts";
import { resultMessages } from "@shared/domain/simulation/result-messages.ts";
import { CircleDot, GitBranch, GitCompareArrows } from "lucide-react";
import { Fragment, useDeferredValue, useMemo } from "react";
import { ProblemsOf } from "../../../platform/diagnostics/ProblemsOf.tsx";
import { useEmitted, useModel, useServices } from "../../../platform/react/use-services.ts";
import type { ViewProps } from "../../../platform/registry/contribution.ts";
import type { EngagementSession } from "../../../platform/store/session.ts";
import { Button } from "../../../ui/Button.tsx";
import { TextField } from "../../../ui/TextField.tsx";
import { wholeMessages as messages } from "./whole-messages.ts";

const TO_REGISTER = "touchpoint.register.open";
const START = "redesign.to-be.start";
const COMPARE = "redesign.compare.open";
const ACTIONS: readonly string[] = [TO_REGISTER, START, COMPARE];

/** The blueprint on the screen as a whole, shown while nothing of it is selected: its name, its figures, what to do next. */
export function BlueprintInspector({ session }: ViewProps) {
  const { commands, context, editors } = useServices();
  const possible = useEmitted([context.changed], () => ACTIONS.filter((id) => commands.enabled(id)));
  const recordId = useEmitted([editors.changed], () => editors.active()?.recordId);
  const blueprint = useModel(session, (model) => model.get("blueprint", recordId));
  const journey = useModel(session, (model) => model.get("journey", blueprint?.journeyId)?.name ?? "");
  const crossings = useModel(session, (model) =>
    recordId ? unregisteredCrossings(model, recordId).length : 0,
  );
  if (!blueprint) return null;
  const action = (id: string, icon: typeof CircleDot, label: string) => (
    <Button
      icon={icon}
      tooltip={commands.shortcut(id)}
      disabled={!possible.includes(id)}
      onClick={() => commands.run(id, blueprint.id)}
    >
      {label}
    </Button>
  );
  return (
    <>
      <section className="inspector-section whole">
        <div className="head">
          <h2>{messages.whole}</h2>
          <span className="muted">{messages.kinds[blueprint.kind]}</span>
        </div>
        <TextField
          key={blueprint.id}
          label={messages.name}
          value={blueprint.name}
          disabled={session.readOnly}
          onCommit={(name) =>
            name.trim() !== "" && session.run(renameMap, { id: blueprint.id, name: name.trim() })
          }
        />
        <p className="muted">{messages.ofJourney(journey)}</p>
        <Figures session={session} blueprintId={blueprint.id} />
        <div className="whole-actions">
          {crossings > 0 && action(TO_REGISTER, CircleDot, messages.crossings(crossings))}
          {blueprint.kind === "as-is"
            ? action(START, GitBranch, messages.startToBe)
            : action(COMPARE, GitCompareArrows, messages.compare)}
        </div>
        <p className="muted">{messages.chooseText}</p>
      </section>
      <ProblemsOf session={session} elementId={blueprint.id} />
    </>
  );
}

/** What one case comes to, as in the comparison and the report; a figure that is not known says what is missing. */
function Figures({ session, blueprintId }: { session: EngagementSession; blueprintId: string }) {
  const revision = useDeferredValue(useModel(session, () => session.revision));
  const engagement = useModel(session, (model) => model.get("engagement", session.engagementId));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision stands for the model's contents
  const measures = useMemo(
    () => blueprintMeasures(session.model, blueprintId),
    [session, blueprintId, revision],
  );
  const cards = useModel(session, (model) => model.countBy("step", "blueprintId", blueprintId));
  const format = reportFormat(engagement?.language ?? "en", engagement?.currency ?? "");
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision stands for the model's contents
  const simulated = useMemo(
    () => leadWithQueues(session.model, format, blueprintId),
    [session, blueprintId, revision],
  );
  const reasons = new Set(MEASURES.flatMap((id) => measures[id].reason ?? []));
  return (
    <>
      <dl className="inside-figures">
        {MEASURES.map((id) => {
          const { value } = measures[id];
          const text = value === null ? messages.notAvailable : format.measure(id, value);
          return (
            <Fragment key={id}>
              <div title={redesignMessages.definitions[id]}>
                <dt>{redesignMessages.measures[id]}</dt>
                <dd>{id === "steps" && cards !== value ? messages.ofCards(text, cards) : text}</dd>
              </div>
              {id === "leadTime" && simulated && (
                <div title={simulated.about}>
                  <dt>{resultMessages.leadWithQueues}</dt>
                  <dd>{simulated.value}</dd>
                </div>
              )}
            </Fragment>
          );
        })}
      </dl>
      {[...reasons].map((reason) => (
        <p key={reason} className="muted">
          {messages.none(reason)}
        </p>
      ))}
    </>
  );
}
