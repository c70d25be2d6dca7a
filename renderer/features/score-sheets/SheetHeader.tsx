import { byOrder } from "@shared/base/order.ts";
import { updateScoreSheet } from "@shared/domain/scoring/commands/update-score-sheet.ts";
import { SHEET_KINDS, type SheetKind } from "@shared/domain/scoring/records.ts";
import { digitsFor, numberText, signedText } from "@shared/drawing/figure-text.ts";
import { Columns3, Ruler } from "lucide-react";
import { useModel, useServices } from "../../platform/react/use-services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { Button, IconButton } from "../../ui/Button.tsx";
import { DateField } from "../../ui/DateField.tsx";
import { Select } from "../../ui/Select.tsx";
import { TextArea, TextField } from "../../ui/TextField.tsx";
import { messages } from "./messages.ts";
import { rubricMessages } from "./rubric-messages.ts";
import type { SheetContents } from "./sheet-rows.ts";

const NONE = "none";

/** Who observed, when, whom and with what; and how far the sheet has come. */
export function SheetHeader({ session, contents }: { session: EngagementSession; contents: SheetContents }) {
  const { commands } = useServices();
  const { sheet, rubric, progress } = contents;
  const segments = useModel(session, (model) => model.all("segment").sort(byOrder));
  const rounds = useModel(session, (model) =>
    [...new Set(model.all("scoreSheet").map(({ round }) => round))].filter((round) => round !== ""),
  );
  const disabled = session.readOnly;
  const change = (
    patch: Partial<Pick<typeof sheet, "observer" | "date" | "segmentId" | "notes" | "kind" | "round">>,
  ) => session.run(updateScoreSheet, { id: sheet.id, ...patch });
  const digits = digitsFor(rubric);
  const text = (value: number | null, write: typeof numberText) =>
    value === null ? messages.notAvailable : write(value, digits);
  return (
    <section className="sheet-head" aria-label={messages.head}>
      <div className="sheet-fields">
        <TextField
          label={messages.observer}
          value={sheet.observer}
          maximumLength={500}
          disabled={disabled}
          onCommit={(observer) => {
            if (observer.trim() !== "") change({ observer: observer.trim() });
          }}
        />
        <DateField
          label={messages.date}
          value={sheet.date}
          disabled={disabled}
          onCommit={(date) => change({ date })}
        />
        <Select
          label={messages.segment}
          value={sheet.segmentId ?? NONE}
          disabled={disabled}
          options={[
            { value: NONE, label: messages.allSegments },
            ...segments.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(id) => change({ segmentId: id === NONE ? null : id })}
        />
        <Select<SheetKind>
          label={messages.kind}
          value={sheet.kind}
          disabled={disabled}
          options={SHEET_KINDS.map((value) => ({ value, label: messages.kinds[value] }))}
          onChange={(kind) => change({ kind })}
        />
        <TextField
          label={messages.round}
          value={sheet.round}
          maximumLength={500}
          suggestions={rounds}
          disabled={disabled}
          onCommit={(round) => change({ round: round.trim() })}
        />
        <TextArea
          label={messages.notes}
          rows={1}
          value={sheet.notes}
          placeholder={messages.notesHint}
          disabled={disabled}
          onCommit={(notes) => change({ notes })}
        />
      </div>
      <div className="sheet-total">
        <Button
          kind="link"
          icon={Ruler}
          tooltip={messages.openRubric}
          onClick={() => commands.run("scoring.rubric.open", rubric.id)}
        >
          {rubric.name}
        </Button>
        <span className="spring" />
        <span className="muted">{messages.total}</span>
        <span>{messages.cells(progress.done, progress.of)}</span>
        <progress aria-label={messages.total} value={progress.done} max={Math.max(1, progress.of)} />
        <span>{messages.means(text(progress.perception, numberText), text(progress.gap, signedText))}</span>
        <IconButton
          icon={Columns3}
          label={rubricMessages.compare}
          onClick={() => commands.run("scoring.observers.compare", rubric.id)}
        />
      </div>
    </section>
  );
}
