import { setParentStep } from "@shared/domain/blueprint/commands/set-parent-step.ts";
import { minutesText } from "@shared/domain/blueprint/duration-text.ts";
import { insideOf } from "@shared/domain/blueprint/levels.ts";
import type { Step } from "@shared/domain/blueprint/records.ts";
import type { Measured } from "@shared/domain/redesign/case-total.ts";
import { figuresInside } from "@shared/domain/redesign/measures.ts";
import { numberText } from "@shared/drawing/figure-text.ts";
import { Layers2 } from "lucide-react";
import { useMemo } from "react";
import { useModel, useServices } from "../../../platform/react/use-services.ts";
import type { ViewProps } from "../../../platform/registry/contribution.ts";
import { Button } from "../../../ui/Button.tsx";
import { Select } from "../../../ui/Select.tsx";
import { openInside } from "../commands/level-commands.ts";
import { insideMessages as messages } from "./inside-messages.ts";

/** The blueprint inside of the step and what it comes to; without one, the ways to get one. */
export function InsideSection({ session, step }: ViewProps & { step: Step }) {
  const services = useServices();
  const inside = useModel(session, (model) => insideOf(model, step.id));
  const free = useModel(session, (model) =>
    model
      .all("blueprint")
      .filter(
        (blueprint) =>
          blueprint.parentStepId === null &&
          setParentStep.canRun?.(model, { blueprintId: blueprint.id, stepId: step.id }) === undefined,
      ),
  );
  return (
    <section className="inspector-section">
      <div className="head">
        <h3>{messages.inside}</h3>
        {inside && <span className="muted">{messages.fromInside}</span>}
      </div>
      {inside && <InsideTable session={session} step={step} />}
      <div className="inside-actions">
        <Button
          icon={Layers2}
          disabled={!inside && session.readOnly}
          tooltip={services.commands.shortcut("blueprint.inside.open")}
          onClick={() => openInside(session, step.id, services)}
        >
          {inside ? messages.open(inside.name) : messages.create}
        </Button>
        {inside && !session.readOnly && (
          <Button
            kind="link"
            onClick={() => session.run(setParentStep, { blueprintId: inside.id, stepId: null })}
          >
            {messages.takeOut}
          </Button>
        )}
      </div>
      {!inside && free.length > 0 && (
        <Select
          label={messages.use}
          value={null}
          placeholder={messages.choose}
          disabled={session.readOnly}
          options={free.map(({ id, name, journeyId }) => ({
            value: id,
            label: messages.blueprint(session.model.get("journey", journeyId)?.name ?? "", name),
          }))}
          onChange={(blueprintId) => session.run(setParentStep, { blueprintId, stepId: step.id })}
        />
      )}
    </section>
  );
}

/** Expected figures of one case; each says whether the step counts with it or with a value of its own. */
function InsideTable({ session, step }: ViewProps & { step: Step }) {
  const revision = useModel(session, () => session.revision);
  const currency = useModel(
    session,
    (model) => model.get("engagement", session.engagementId)?.currency ?? "",
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision stands for the model's contents
  const figures = useMemo(() => figuresInside(session.model, step.id), [session, step.id, revision]);
  if (!figures) return null;
  const text = ({ value }: Measured, format: (value: number) => string) =>
    value === null ? messages.notAvailable : format(value);
  const measured = [figures.work, figures.leadTime, figures.cost];
  const reasons = new Set(measured.flatMap(({ reason }) => reason ?? []));
  const rows: readonly (readonly [name: string, text: string, own: boolean])[] = [
    [messages.work, text(figures.work, minutesText), step.workTime !== null],
    [
      messages.leadTime,
      text(figures.leadTime, minutesText),
      step.workTime !== null && step.waitTime !== null,
    ],
    [
      messages.cost,
      text(figures.cost, (value) => messages.money(numberText(value, 2), currency)),
      step.cost !== null,
    ],
    [messages.approvals, String(figures.approvals), step.approvals > 0],
    [messages.failPoints, String(figures.failPoints), false],
    [messages.steps, String(figures.steps), false],
  ];
  return (
    <>
      <dl className="inside-figures">
        {rows.map(([name, value, own]) => (
          <div key={name} data-own={own || undefined}>
            <dt>{name}</dt>
            <dd title={own ? messages.ownCounts : undefined}>
              {own && value !== messages.notAvailable && <small>{messages.own}</small>} {value}
            </dd>
          </div>
        ))}
      </dl>
      {[...reasons].map((reason) => (
        <p key={reason} className="muted">
          {messages.none(reason)}
        </p>
      ))}
    </>
  );
}
