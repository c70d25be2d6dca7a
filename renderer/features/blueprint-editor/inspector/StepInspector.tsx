import { updateSteps } from "@shared/domain/blueprint/commands/update-step.ts";
import { placeOfStep } from "@shared/domain/blueprint/queries.ts";
import { GripVertical } from "lucide-react";
import type { DragEvent } from "react";
import { ProblemsOf } from "../../../platform/diagnostics/ProblemsOf.tsx";
import { useModel, useSelection } from "../../../platform/react/use-services.ts";
import type { ViewProps } from "../../../platform/registry/contribution.ts";
import { WholeField } from "../../../ui/TextField.tsx";
import { dragOut } from "../clipboard.ts";
import { messages } from "../messages.ts";
import { ClientSide } from "./ClientSide.tsx";
import { FailPointSection } from "./FailPointSection.tsx";
import { InsideSection } from "./InsideSection.tsx";
import { PictureSection } from "./PictureSection.tsx";
import { SegmentsSection } from "./SegmentsSection.tsx";
import { SimulationSection } from "./SimulationSection.tsx";
import { StepFields } from "./StepFields.tsx";
import type { StepSectionProps } from "./step-section.ts";
import { TimeAndCost } from "./TimeAndCost.tsx";
import { TouchPointSection } from "./TouchPointSection.tsx";
import { WaysOut } from "./WaysOut.tsx";

/** Everything about the selected step, or what several have in common. */
export function StepInspector({ session }: ViewProps) {
  const selected = useSelection();
  const found = useModel(session, (model) => selected.flatMap((id) => model.get("step", id) ?? []));
  const [first, ...others] = found;
  const place = useModel(session, (model) => {
    const at = first && placeOfStep(model, first);
    return at ? messages.place(at.lane, at.stage, at.number, at.total) : "";
  });
  if (!first) return null;
  const shared: StepSectionProps = {
    session,
    steps: [first, ...others],
    change: (patch) => session.run(updateSteps, { stepIds: found.map((step) => step.id), patch }),
  };
  const drag = (event: DragEvent<HTMLElement>) => dragOut(session.model, found, event.dataTransfer);
  return (
    <>
      <section className="inspector-section inspector-title">
        <h2 className="step-drag" title={messages.dragAsText} draggable onDragStart={drag}>
          {others.length === 0 ? messages.step : messages.steps(found.length)}
          <GripVertical size={16} strokeWidth={1.5} aria-hidden />
        </h2>
        {others.length === 0 && (
          <>
            <WholeField
              label={messages.title}
              hideLabel
              value={first.title}
              onCommit={(title) => shared.change({ title })}
            />
            <p className="muted">{place}</p>
          </>
        )}
      </section>
      {others.length === 0 && <ProblemsOf session={session} elementId={first.id} />}
      <StepFields {...shared} />
      <TouchPointSection {...shared} />
      <TimeAndCost {...shared} />
      {others.length === 0 && <InsideSection session={session} step={first} />}
      {others.length === 0 && <WaysOut session={session} step={first} />}
      <SimulationSection {...shared} />
      <FailPointSection {...shared} />
      <ClientSide {...shared} />
      <SegmentsSection {...shared} />
      <PictureSection {...shared} />
    </>
  );
}
