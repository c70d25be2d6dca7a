import { byOrder } from "@shared/base/order.ts";
import { updateSegmentsOfSteps } from "@shared/domain/blueprint/commands/update-segments-of-steps.ts";
import { useModel } from "../../../platform/react/use-services.ts";
import { Checkbox } from "../../../ui/Checkbox.tsx";
import { messages } from "../messages.ts";
import type { StepSectionProps } from "./step-section.ts";

/** Which segments go through the steps; a box is half on where some of the steps name the segment. */
export function SegmentsField({ session, steps }: StepSectionProps) {
  const segments = useModel(session, (model) => model.all("segment").sort(byOrder));
  if (segments.length === 0) return null;
  const all = steps.every((step) => step.segmentIds.length === 0);
  return (
    <fieldset className="segments-field">
      <legend>{messages.segments}</legend>
      {segments.map(({ id, name }) => {
        const on = steps.filter((step) => step.segmentIds.includes(id)).length;
        return (
          <Checkbox
            key={id}
            checked={on === steps.length}
            mixed={on > 0 && on < steps.length}
            disabled={session.readOnly}
            onChange={(checked) =>
              session.run(updateSegmentsOfSteps, {
                stepIds: steps.map((step) => step.id),
                segmentId: id,
                walks: checked,
              })
            }
          >
            {name}
          </Checkbox>
        );
      })}
      {all && <p className="muted">{messages.allSegments}</p>}
    </fieldset>
  );
}
