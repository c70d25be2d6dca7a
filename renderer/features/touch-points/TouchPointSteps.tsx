import type { Step } from "@shared/domain/blueprint/records.ts";
import { useServices } from "../../platform/react/use-services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { Button } from "../../ui/Button.tsx";
import { messages } from "./messages.ts";
import type { TouchPointRow } from "./rows.ts";

interface StepsProps {
  session: EngagementSession;
  row: TouchPointRow;
}

/** The steps that stand for the touch point, on maps of today and on proposed ones; each is one press away. */
export function TouchPointSteps({ session, row: { steps } }: StepsProps) {
  const { editors, selection } = useServices();
  const mapOf = (step: Step) => {
    const blueprint = session.model.get("blueprint", step.blueprintId);
    const journey = session.model.get("journey", blueprint?.journeyId);
    return [journey?.name, blueprint?.name].filter(Boolean).join(": ");
  };
  return (
    <div className="touch-point-steps">
      <h3>{messages.standsOn}</h3>
      {steps.length === 0 && <p className="muted">{messages.noStep}</p>}
      <ul>
        {steps.map((step) => (
          <li key={step.id}>
            <Button
              kind="link"
              onClick={() => {
                editors.open({ editor: "blueprint", recordId: step.blueprintId });
                selection.set([step.id]);
              }}
            >
              {step.title}
            </Button>
            <small className="muted">{mapOf(step)}</small>
          </li>
        ))}
      </ul>
    </div>
  );
}
