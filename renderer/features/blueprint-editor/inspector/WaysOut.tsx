import { updateFlow } from "@shared/domain/blueprint/commands/update-flow.ts";
import { outgoingTotal, waysOut } from "@shared/domain/blueprint/queries.ts";
import type { Step } from "@shared/domain/blueprint/records.ts";
import { CircleAlert } from "lucide-react";
import { useModel, useServices } from "../../../platform/react/use-services.ts";
import type { ViewProps } from "../../../platform/registry/contribution.ts";
import { Button } from "../../../ui/Button.tsx";
import { NumberField } from "../../../ui/NumberField.tsx";
import { messages } from "../messages.ts";

/** The ways out of a decision with their probabilities, and whether those add up. */
export function WaysOut({ session, step }: ViewProps & { step: Step }) {
  const { selection } = useServices();
  const flows = useModel(session, (model) => waysOut(model, step.id));
  if (step.kind !== "decision" || flows.length === 0) return null;
  return (
    <section className="inspector-section">
      <h3>{messages.waysOut}</h3>
      {flows.map((flow) => {
        const to = session.model.get("step", flow.toId)?.title ?? "";
        return (
          <div key={flow.id} className="way-out">
            <Button kind="link" onClick={() => selection.set([flow.id])}>
              {flow.label === "" ? to : messages.way(flow.label, to)}
            </Button>
            <NumberField
              label={messages.probabilityOf(flow.label || to)}
              hideLabel
              unit="%"
              value={flow.probability === null ? null : Math.round(flow.probability * 1000) / 10}
              minimum={0}
              maximum={100}
              onCommit={(percent) =>
                session.run(updateFlow, {
                  flowId: flow.id,
                  patch: { probability: percent === null ? null : percent / 100 },
                })
              }
            />
          </div>
        );
      })}
      <TotalNote session={session} stepId={step.id} />
    </section>
  );
}

/** Says so where the probabilities of a step's ways out are not 1 together, or some are missing. */
export function TotalNote({ session, stepId }: ViewProps & { stepId: string }) {
  const text = useModel(session, (model) => {
    const sum = outgoingTotal(model, stepId);
    if (!sum) return "";
    const percent = Math.round(sum.total * 1000) / 10;
    if (sum.given < sum.all) return messages.someMissing(sum.all - sum.given, percent);
    return percent === 100 ? "" : messages.notWhole(percent);
  });
  if (text === "") return null;
  return (
    <p className="inspector-warning" role="status">
      <CircleAlert size={14} strokeWidth={1.5} aria-hidden /> {text}
    </p>
  );
}
