import { updateSegment } from "@shared/domain/engagement/commands/update-segment.ts";
import type { Segment } from "@shared/domain/engagement/records.ts";
import { useModel, useRecord } from "../../platform/react/use-services.ts";
import type { EditorProps } from "../../platform/registry/contribution.ts";
import { NumberField } from "../../ui/NumberField.tsx";
import { TextArea, TextField } from "../../ui/TextField.tsx";
import { messages } from "./messages.ts";
import { PersonaPicture } from "./PersonaPicture.tsx";
import { PersonaUses } from "./PersonaUses.tsx";
import "./personas.css";

/** A segment with a face: who its clients are, what they need and are worth, and where the engagement speaks of them. */
export function PersonaEditor({ input, session }: EditorProps) {
  const segment = useRecord("segment", input.recordId);
  const currency = useModel(
    session,
    (model) => model.get("engagement", session.engagementId)?.currency ?? "",
  );
  const total = useModel(session, (model) =>
    Math.round(model.all("segment").reduce((sum, { share }) => sum + (share ?? 0), 0) * 100),
  );
  if (!segment) return null;
  const disabled = session.readOnly;
  const change = (patch: Partial<Omit<Segment, "id" | "type">>) =>
    session.run(updateSegment, { id: segment.id, patch });
  const text = (field: "description" | "needs" | "quote", rows: number) => (
    <TextArea
      label={messages[field]}
      rows={rows}
      value={segment[field]}
      disabled={disabled}
      onCommit={(value) => change({ [field]: value })}
    />
  );
  return (
    <div className="persona">
      <div className="persona-page">
        <PersonaPicture key={segment.id} session={session} segment={segment} />
        <div className="persona-words">
          <TextField
            label={messages.name}
            value={segment.name}
            disabled={disabled}
            onCommit={(name) => name.trim() !== "" && change({ name: name.trim() })}
          />
          {text("quote", 2)}
          {text("description", 3)}
          {text("needs", 3)}
          <div className="persona-figures">
            <NumberField
              label={messages.share}
              unit="%"
              value={segment.share === null ? null : Math.round(segment.share * 1000) / 10}
              minimum={0}
              maximum={100}
              hint={total > 100 ? messages.sharesOver(total) : undefined}
              disabled={disabled}
              onCommit={(share) => change({ share: share === null ? null : share / 100 })}
            />
            <NumberField
              label={messages.value(currency)}
              value={segment.value}
              minimum={0}
              hint={messages.valueHint}
              disabled={disabled}
              onCommit={(value) => change({ value })}
            />
          </div>
        </div>
        <PersonaUses session={session} segment={segment} />
      </div>
    </div>
  );
}
