import { CircleDot, ClipboardList } from "lucide-react";
import { useMemo } from "react";
import { useRevision } from "../../platform/react/use-revision.ts";
import { useServices } from "../../platform/react/use-services.ts";
import type { EditorProps } from "../../platform/registry/contribution.ts";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { messages } from "./messages.ts";
import { SheetEntryPane } from "./SheetEntryPane.tsx";
import { SheetHeader } from "./SheetHeader.tsx";
import { sheetContents } from "./sheet-rows.ts";
import "./score-sheets.css";

/** One observer's sheet: who and when at the top, the touch points at the left, the items to score beside them. */
export function SheetEditor({ input, session }: EditorProps) {
  const { commands } = useServices();
  const revision = useRevision(session);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision stands for the model
  const contents = useMemo(
    () => sheetContents(session.model, input.recordId),
    [session, input.recordId, revision],
  );
  if (!contents) return <EmptyState title={messages.gone} />;
  return (
    <div className="sheet">
      <SheetHeader session={session} contents={contents} />
      {contents.touchPoints.length === 0 ? (
        <EmptyState icon={CircleDot} title={messages.noTouchPoints} text={messages.noTouchPointsText}>
          <Button kind="primary" onClick={() => commands.run("touchpoint.register.open")}>
            {messages.openRegister}
          </Button>
        </EmptyState>
      ) : contents.rubric.items.length === 0 ? (
        <EmptyState icon={ClipboardList} title={messages.noItems} text={messages.noItemsText}>
          <Button kind="primary" onClick={() => commands.run("scoring.rubric.open", contents.rubric.id)}>
            {messages.openRubric}
          </Button>
        </EmptyState>
      ) : (
        <SheetEntryPane key={contents.sheet.id} session={session} contents={contents} />
      )}
    </div>
  );
}
