import { byOrder } from "@shared/base/order.ts";
import { updateSegmentsOfSteps } from "@shared/domain/blueprint/commands/update-segments-of-steps.ts";
import { walks } from "@shared/domain/journey-map/experience.ts";
import { useModel } from "../../../platform/react/use-services.ts";
import { Checkbox } from "../../../ui/Checkbox.tsx";
import { messages } from "../messages.ts";
import type { StepSectionProps } from "./step-section.ts";

/** Which segments come to the step; all of them unless some are left out. */
export function SegmentsSection({ session, steps }: StepSectionProps) {
  const segments = useModel(session, (model) => model.all("segment").sort(byOrder));
  if (segments.length < 2) return null;
  const walkers = (id: string) => steps.filter((step) => walks(step, id)).length;
  const stepIds = steps.map((step) => step.id);
  return (
    <section className="inspector-section" aria-label={messages.whoComes}>
      <h3>{messages.whoComes}</h3>
      {segments.map((segment) => {
        const count = walkers(segment.id);
        const off = { stepIds, segmentId: segment.id, walks: false };
        const last = updateSegmentsOfSteps.canRun?.(session.model, off) !== undefined;
        return (
          <Checkbox
            key={segment.id}
            checked={count === steps.length}
            mixed={count > 0 && count < steps.length}
            // With nobody left, the step would be everybody's again.
            disabled={session.readOnly || (count === steps.length && last)}
            onChange={(comes) => session.run(updateSegmentsOfSteps, { ...off, walks: comes })}
          >
            {segment.name}
          </Checkbox>
        );
      })}
    </section>
  );
}
