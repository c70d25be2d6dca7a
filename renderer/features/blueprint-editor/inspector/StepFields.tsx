import { byOrder } from "@shared/base/order.ts";
import { moveSteps } from "@shared/domain/blueprint/commands/move-steps.ts";
import { sortedLanes } from "@shared/domain/blueprint/layout/layout-blueprint.ts";
import { STEP_KINDS } from "@shared/domain/blueprint/records.ts";
import { stepKindMessages } from "@shared/domain/blueprint/step-kind-messages.ts";
import { useModel } from "../../../platform/react/use-services.ts";
import { Select } from "../../../ui/Select.tsx";
import { TextField } from "../../../ui/TextField.tsx";
import { messages } from "../messages.ts";
import { severalOf } from "./several.ts";
import type { StepSectionProps } from "./step-section.ts";

/** What kind of step it is, who does it, over which channel, and where it stands. */
export function StepFields({ session, steps, change }: StepSectionProps) {
  const [{ blueprintId }] = steps;
  const lanes = useModel(session, (model) => sortedLanes(model, blueprintId));
  const stages = useModel(session, (model) => model.by("stage", "blueprintId", blueprintId).sort(byOrder));
  const kind = severalOf(steps, (step) => step.kind);
  const laneId = severalOf(steps, (step) => step.laneId);
  const stageId = severalOf(steps, (step) => step.stageId);
  const words = (key: "role" | "channel" | "owner") => {
    const { value, differ } = severalOf(steps, (step) => step[key]);
    return (
      <SuggestedField
        session={session}
        field={key}
        value={differ ? "" : value}
        placeholder={differ ? messages.several : undefined}
        onCommit={(text) => change({ [key]: text })}
      />
    );
  };
  const move = (to: { laneId?: string; stageId?: string }) =>
    session.run(moveSteps, {
      moves: steps.map((step) => ({
        stepId: step.id,
        laneId: step.laneId,
        stageId: step.stageId,
        column: to.stageId === undefined || to.stageId === step.stageId ? step.column : 0,
        ...to,
      })),
    });
  return (
    <section className="inspector-section">
      <div className="pair">
        <Select
          label={messages.kind}
          value={kind.differ ? null : kind.value}
          placeholder={messages.several}
          options={STEP_KINDS.map((value) => ({ value, label: stepKindMessages.names[value] }))}
          onChange={(value) => change({ kind: value })}
        />
        {words("role")}
      </div>
      <div className="pair">
        {words("channel")}
        {words("owner")}
      </div>
      <div className="pair">
        <Select
          label={messages.lane}
          value={laneId.differ ? null : laneId.value}
          placeholder={messages.several}
          options={lanes.map((lane) => ({ value: lane.id, label: lane.name }))}
          onChange={(value) => move({ laneId: value })}
        />
        <Select
          label={messages.stage}
          value={stageId.differ ? null : stageId.value}
          placeholder={messages.several}
          options={stages.map((stage) => ({ value: stage.id, label: stage.name }))}
          onChange={(value) => move({ stageId: value })}
        />
      </div>
    </section>
  );
}

interface SuggestedProps extends Pick<StepSectionProps, "session"> {
  field: "role" | "channel" | "owner";
  value: string;
  placeholder: string | undefined;
  onCommit(text: string): void;
}

/** Free words, with those that other steps use at hand. */
function SuggestedField({ session, field, value, placeholder, onCommit }: SuggestedProps) {
  const suggestions = useModel(session, (model) =>
    [...new Set(model.all("step").map((step) => step[field]))].filter(Boolean),
  );
  return (
    <TextField
      label={messages[field]}
      value={value}
      placeholder={placeholder}
      suggestions={suggestions}
      onCommit={onCommit}
    />
  );
}
