import { removeReportText } from "@shared/domain/report/commands/remove-report-text.ts";
import { updateReportText } from "@shared/domain/report/commands/update-report-text.ts";
import { FIGURE_NAMES, type NamedFigure } from "@shared/domain/report/named-figures.ts";
import type { ReportText } from "@shared/domain/report/records.ts";
import { figureNames } from "@shared/domain/report/rich-text.ts";
import { Sigma, Trash2 } from "lucide-react";
import { useRef } from "react";
import type { EngagementSession } from "../../../platform/store/session.ts";
import { IconButton } from "../../../ui/Button.tsx";
import { MenuButton } from "../../../ui/MenuButton.tsx";
import { TextArea, TextField } from "../../../ui/TextField.tsx";
import { composerMessages as messages } from "./messages.ts";

interface FieldsProps {
  session: EngagementSession;
  text: ReportText;
  figures: readonly NamedFigure[];
  onGone(): void;
}

/** Title and words of a text; figures are put in where the caret was. */
export function ReportTextFields({ session, text, figures, onGone }: FieldsProps) {
  const { id } = text;
  const caret = useRef<number | null>(null);
  const disabled = session.readOnly;
  const change = (patch: { title?: string; text?: string }) => session.run(updateReportText, { id, patch });
  const insert = (name: string) => {
    const now = session.model.get("reportText", id)?.text ?? "";
    const at = Math.min(caret.current ?? now.length, now.length);
    change({ text: `${now.slice(0, at)}{{${name}}}${now.slice(at)}` });
    caret.current = at + name.length + 4;
  };
  const known = figures.flatMap(({ name, label, value }) => (value === null ? [] : [{ name, label, value }]));
  const unknown = figureNames(text.text).filter((name) => !FIGURE_NAMES.has(name));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset draws a frame of its own
    <div
      role="group"
      aria-label={text.title || messages.untitledText}
      className="composer-text"
      onBlur={({ target }) => {
        if (target instanceof HTMLTextAreaElement) caret.current = target.selectionStart;
      }}
    >
      <TextField
        label={messages.textTitle}
        hint={messages.textTitleHint}
        value={text.title}
        disabled={disabled}
        onCommit={(title) => change({ title: title.trim() })}
      />
      <TextArea
        label={messages.textBody}
        hint={messages.textHint}
        error={unknown.length > 0 ? messages.unknownFigures(unknown.join(", ")) : undefined}
        rows={6}
        value={text.text}
        disabled={disabled}
        onCommit={(words) => change({ text: words })}
      />
      <div className="composer-actions">
        <MenuButton
          label={messages.insertFigure}
          icon={Sigma}
          disabled={disabled}
          entries={() =>
            known.length === 0
              ? [{ id: "none", label: messages.noFigures, disabled: true, run: () => undefined }]
              : known.map(({ name, label, value }) => ({
                  id: name,
                  label: messages.figure(label, value),
                  run: () => insert(name),
                }))
          }
        />
        <IconButton
          icon={Trash2}
          label={messages.remove(text.title || messages.untitledText)}
          // Without any block of its own a report has its template's again.
          disabled={disabled || session.model.get("report", text.reportId)?.layout.length === 1}
          onClick={() => {
            onGone();
            session.run(removeReportText, { id });
          }}
        />
      </div>
    </div>
  );
}
