import { byOrder } from "@shared/base/order.ts";
import { setSegmentsOfSteps } from "@shared/domain/journey-map/commands/set-segments-of-steps.ts";
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
  const set = (id: string, comes: boolean) => {
    const kept = segments.filter((segment) =>
      segment.id === id ? comes : walkers(segment.id) === steps.length,
    );
    session.run(setSegmentsOfSteps, {
      stepIds: steps.map((step) => step.id),
      segmentIds: kept.map((segment) => segment.id),
    });
  };
  const whole = segments.filter((segment) => walkers(segment.id) > 0).length;
  return (
    <section className="inspector-section" aria-label={messages.whoComes}>
      <h3>{messages.whoComes}</h3>
      {segments.map((segment) => {
        const count = walkers(segment.id);
        return (
          <Checkbox
            key={segment.id}
            checked={count === steps.length}
            mixed={count > 0 && count < steps.length}
            // With nobody left, the step would be everybody's again.
            disabled={session.readOnly || (count > 0 && whole === 1)}
            onChange={(comes) => set(segment.id, comes)}
          >
            {segment.name}
          </Checkbox>
        );
      })}
    </section>
  );
}
