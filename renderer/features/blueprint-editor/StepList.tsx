import type { Id } from "@shared/base/ids.ts";
import type { BlueprintLayout } from "@shared/domain/blueprint/layout/types.ts";
import { messages } from "./messages.ts";

interface StepListProps {
  layout: BlueprintLayout;
  selected: readonly Id[];
  onSelect(ids: readonly Id[]): void;
}

/** The same steps as a list, stage by stage and lane by lane: for screen readers, and for whoever likes lists. */
export function StepList({ layout, selected, onSelect }: StepListProps) {
  return (
    <div className="step-list">
      {layout.stages.map((stage) => (
        <section key={stage.stage.id} aria-label={stage.stage.name}>
          <h3>{stage.stage.name}</h3>
          {layout.lanes.map((lane) => {
            const steps = layout.steps.filter(
              (box) => box.step.laneId === lane.lane.id && box.step.stageId === stage.stage.id,
            );
            return (
              steps.length > 0 && (
                <div key={lane.lane.id}>
                  <h4>{lane.lane.name}</h4>
                  <ul className="list">
                    {steps.map((box) => (
                      <li key={box.step.id}>
                        <button
                          type="button"
                          className="list-row"
                          aria-current={selected.includes(box.step.id)}
                          onClick={() => onSelect([box.step.id])}
                        >
                          <span>{box.step.title || messages.step}</span>
                        </button>
                      </li>
                    ))}
                  </ul>
                </div>
              )
            );
          })}
        </section>
      ))}
    </div>
  );
}
