import { UserError } from "@shared/base/result.ts";
import { addMeasurePoints } from "@shared/domain/followed/commands/add-measure-points.ts";
import type { FollowedMeasure } from "@shared/domain/followed/records.ts";
import { useState } from "react";
import { useServices } from "../../platform/react/use-services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { Button } from "../../ui/Button.tsx";
import { Field } from "../../ui/Field.tsx";
import { messages } from "./messages.ts";
import { readPoints } from "./read-points.ts";

interface PastePanelProps {
  session: EngagementSession;
  measure: FollowedMeasure;
  onClose(): void;
}

const ROWS = 6;

/** Columns of a spreadsheet become points; what cannot be read is told with its line, and nothing is taken over. */
export function PastePanel({ session, measure, onClose }: PastePanelProps) {
  const { notices } = useServices();
  const [text, setText] = useState("");
  const [error, setError] = useState<string | undefined>();
  const take = () => {
    try {
      const points = readPoints(measure.kind, text);
      session.run(addMeasurePoints, { id: measure.id, points });
      notices.show({ kind: "done", text: messages.pasted(points.length) });
      onClose();
    } catch (caught) {
      if (!(caught instanceof UserError)) throw caught;
      setError(caught.message);
    }
  };
  return (
    <form
      className="followed-paste"
      aria-label={messages.paste}
      onSubmit={(event) => {
        event.preventDefault();
        take();
      }}
    >
      <Field label={messages.pasteLabel} error={error}>
        {(field, describedBy) => (
          <textarea
            id={field}
            className="input"
            rows={ROWS}
            value={text}
            placeholder={messages.pasteExample}
            aria-describedby={describedBy}
            aria-invalid={error ? true : undefined}
            // biome-ignore lint/a11y/noAutofocus: it was asked for
            autoFocus
            onChange={(event) => {
              setText(event.target.value);
              setError(undefined);
            }}
            onKeyDown={(event) => {
              if (event.key === "Escape") onClose();
              else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) take();
            }}
          />
        )}
      </Field>
      <div className="followed-head">
        <Button kind="primary" disabled={text.trim() === ""} onClick={take}>
          {messages.pasteConfirm}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {messages.pasteCancel}
        </Button>
      </div>
    </form>
  );
}
