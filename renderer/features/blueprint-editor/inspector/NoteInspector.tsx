import { updateNotes } from "@shared/domain/notes/commands/update-notes.ts";
import { NOTE_COLOURS } from "@shared/domain/notes/records.ts";
import { useModel, useSelection } from "../../../platform/react/use-services.ts";
import type { ViewProps } from "../../../platform/registry/contribution.ts";
import { TextArea } from "../../../ui/TextField.tsx";
import { messages, NOTE_COLOUR_NAMES } from "../messages.ts";
import { writeOnNote } from "../rename.ts";
import { severalOf } from "./several.ts";

/** The words of a sticky note, and the colour of one or several. */
export function NoteInspector({ session }: ViewProps) {
  const selected = useSelection();
  const found = useModel(session, (model) => selected.flatMap((id) => model.get("note", id) ?? []));
  const place = useModel(session, (model) => {
    const lane = model.get("lane", found[0]?.laneId);
    const stage = model.get("stage", found[0]?.stageId);
    return `${lane?.name ?? ""} · ${stage?.name ?? ""}`;
  });
  const [first, ...others] = found;
  if (!first) return null;
  const colour = severalOf([first, ...others], (note) => note.colour);
  const ids = found.map((note) => note.id);
  return (
    <section className="inspector-section">
      <div className="head">
        <h2>{others.length === 0 ? messages.note : messages.noteCount(found.length)}</h2>
        {others.length === 0 && <span className="muted">{place}</span>}
      </div>
      {others.length === 0 && (
        <TextArea
          label={messages.noteText}
          value={first.text}
          rows={4}
          disabled={session.readOnly}
          onCommit={(text) => writeOnNote(session, first, text)}
        />
      )}
      <fieldset className="note-colours">
        <legend>{messages.noteColour}</legend>
        {NOTE_COLOURS.map((value) => (
          <label key={value} data-colour={value} title={NOTE_COLOUR_NAMES[value]}>
            <input
              type="radio"
              name="note-colour"
              checked={!colour.differ && colour.value === value}
              disabled={session.readOnly}
              aria-label={NOTE_COLOUR_NAMES[value]}
              onChange={() => session.run(updateNotes, { ids, patch: { colour: value } })}
            />
          </label>
        ))}
      </fieldset>
    </section>
  );
}
