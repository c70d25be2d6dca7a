import { byOrder } from "@shared/base/order.ts";
import type { Step } from "@shared/domain/blueprint/records.ts";
import { elementName } from "@shared/domain/core/element-name.ts";
import { updateSegmentRule } from "@shared/domain/strategy/commands/update-segment-rule.ts";
import type { SegmentRule } from "@shared/domain/strategy/records.ts";
import { X } from "lucide-react";
import { openElement } from "../../platform/queries/element-names.ts";
import { useModel, useServices } from "../../platform/react/use-services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { Button, IconButton } from "../../ui/Button.tsx";
import { Select } from "../../ui/Select.tsx";
import { messages } from "./messages.ts";

interface StepsProps {
  session: EngagementSession;
  rule: SegmentRule;
}

/** The steps at which a rule is kept; each is one press away. */
export function RuleSteps({ session, rule }: StepsProps) {
  const services = useServices();
  const all = useModel(session, (model) => model.all("step").filter(({ title }) => title.trim() !== ""));
  const held = useModel(session, (model) => rule.stepIds.flatMap((id) => model.get("step", id) ?? []));
  const change = (stepIds: string[]) => session.run(updateSegmentRule, { id: rule.id, patch: { stepIds } });
  const whereOf = (step: Step) => elementName(session.model, step.id)?.where ?? "";
  const options = all
    .filter(({ id }) => !rule.stepIds.includes(id))
    .sort((a, b) => a.blueprintId.localeCompare(b.blueprintId) || a.column - b.column || byOrder(a, b))
    .map((step) => ({ value: step.id, label: `${step.title} (${whereOf(step)})` }));
  return (
    <fieldset>
      <legend>{messages.steps}</legend>
      {held.length === 0 && <p className="muted">{messages.noSteps}</p>}
      <ul className="segment-rule-steps">
        {held.map((step) => (
          <li key={step.id}>
            <Button kind="link" onClick={() => void openElement(services, step.id)}>
              {step.title || messages.untitled}
            </Button>
            <small className="muted">{whereOf(step)}</small>
            <IconButton
              icon={X}
              label={messages.removeStep(step.title)}
              disabled={session.readOnly}
              onClick={() => change(rule.stepIds.filter((id) => id !== step.id))}
            />
          </li>
        ))}
      </ul>
      {options.length > 0 && (
        <Select
          label={messages.addStep}
          hideLabel
          value={null}
          placeholder={messages.addStepText}
          disabled={session.readOnly}
          options={options}
          onChange={(id) => change([...rule.stepIds, id])}
        />
      )}
    </fieldset>
  );
}
