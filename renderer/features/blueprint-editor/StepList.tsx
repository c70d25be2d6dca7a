import type { Id } from "@shared/base/ids.ts";
import type { NoteBox } from "@shared/domain/blueprint/layout/place-notes.ts";
import type { Step } from "@shared/domain/blueprint/records.ts";
import { dragOut } from "./clipboard.ts";
import { messages } from "./messages.ts";
import { detailsOf, type SaidMap } from "./said-of.ts";

interface StepListProps {
  said: SaidMap;
  notes: readonly NoteBox[];
  /** Steps that a filter leaves out. */
  hidden: ReadonlySet<Id>;
  selected: readonly Id[];
  onSelect(ids: readonly Id[]): void;
}

/** The same steps as a list, stage by stage and lane by lane: for screen readers, and for whoever likes lists. */
export function StepList({ said, notes, hidden, selected, onSelect }: StepListProps) {
  const { model, layout } = said;
  /** All that is selected, when it is among them. */
  const dragged = (step: Step): Step[] =>
    selected.includes(step.id)
      ? layout.steps.filter((box) => selected.includes(box.step.id)).map((box) => box.step)
      : [step];
  const count = layout.steps.filter((box) => hidden.has(box.step.id)).length;
  return (
    <div className="step-list">
      {count > 0 && <p className="muted">{messages.hiddenByFilter(count)}</p>}
      {layout.stages.map((stage) => (
        <section key={stage.stage.id} aria-label={stage.stage.name}>
          <h3>{stage.stage.name}</h3>
          <NoteList
            notes={notes.filter((box) => box.note.stageId === stage.stage.id)}
            selected={selected}
            onSelect={onSelect}
          />
          {layout.lanes.map((lane) => {
            const steps = layout.steps.filter(
              ({ step }) =>
                step.laneId === lane.lane.id && step.stageId === stage.stage.id && !hidden.has(step.id),
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
                          draggable
                          onDragStart={(event) => dragOut(model, dragged(box.step), event.dataTransfer)}
                          aria-current={selected.includes(box.step.id)}
                          aria-description={detailsOf(said, box.step)}
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

function NoteList({ notes, selected, onSelect }: Pick<StepListProps, "notes" | "selected" | "onSelect">) {
  if (notes.length === 0) return null;
  return (
    <div>
      <h4>{messages.notesOf}</h4>
      <ul className="list">
        {notes.map(({ note }) => (
          <li key={note.id}>
            <button
              type="button"
              className="list-row"
              aria-current={selected.includes(note.id)}
              onClick={() => onSelect([note.id])}
            >
              <span>{note.text || messages.emptyNote}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
