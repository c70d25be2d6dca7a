import { updateStage } from "@shared/domain/blueprint/commands/update-stage.ts";
import { ProblemsOf } from "../../../platform/diagnostics/ProblemsOf.tsx";
import { useModel, useSelection } from "../../../platform/react/use-services.ts";
import type { ViewProps } from "../../../platform/registry/contribution.ts";
import { NumberField } from "../../../ui/NumberField.tsx";
import { TextField } from "../../../ui/TextField.tsx";
import { messages } from "../messages.ts";

export function StageInspector({ session }: ViewProps) {
  const selected = useSelection();
  const stage = useModel(session, (model) => selected.map((id) => model.get("stage", id)).find(Boolean));
  if (!stage) return null;
  const change = (patch: { name?: string; columns?: number }) =>
    session.run(updateStage, { stageId: stage.id, ...patch });
  return (
    <>
      <section className="inspector-section">
        <h2>{messages.stage}</h2>
        <TextField label={messages.name} value={stage.name} onCommit={(name) => change({ name })} />
        <NumberField
          label={messages.columns}
          value={stage.columns}
          minimum={1}
          maximum={500}
          onCommit={(columns) => columns !== null && change({ columns })}
        />
      </section>
      <ProblemsOf session={session} elementId={stage.id} />
    </>
  );
}
