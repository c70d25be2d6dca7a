import type { JourneyLayout } from "@shared/domain/journey-map/layout/types.ts";
import { Plus } from "lucide-react";
import type { EngagementSession } from "../../platform/store/session.ts";
import { CellField } from "./CellField.tsx";
import { messages } from "./messages.ts";
import type { useMapEdit } from "./use-map-edit.ts";

interface NextStepProps {
  session: EngagementSession;
  layout: JourneyLayout;
  edit: ReturnType<typeof useMapEdit>;
}

/** A place at the end of the journey for its next step, and the card that a new step is typed in. */
export function NextStep({ session, layout, edit }: NextStepProps) {
  const { sizes } = layout;
  const { editing } = edit;
  const steps = layout.rows.find((row) => row.row === "steps");
  const top = layout.cards[0]?.y ?? (steps?.y ?? layout.stages[0]?.height ?? 0) + sizes.pad;
  const height = layout.cards[0]?.height ?? 2 * sizes.line + sizes.pad + 4;
  if (editing?.kind === "new") {
    const after = layout.columns.find((column) => column.key === editing.columnKey);
    if (!after) return null;
    const left = (after.step ? after.x + after.width : after.x) + sizes.pad;
    const style = { left, top, width: sizes.column - 2 * sizes.pad, minHeight: height };
    return (
      <div className="journey-ghost" style={style}>
        <CellField
          key={editing.count}
          label={messages.newStep}
          text=""
          placeholder={messages.newStep}
          line
          start={editing.start}
          onText={edit.onText}
          onFinish={edit.finish}
        />
      </div>
    );
  }
  const last = layout.columns.at(-1);
  if (!last?.step || !steps || session.readOnly) return null;
  return (
    <button
      type="button"
      tabIndex={-1}
      className="journey-first journey-add"
      aria-label={messages.addHere}
      title={messages.addHere}
      style={{ left: last.x + last.width + sizes.pad, top, height }}
      onPointerDown={(event) => event.stopPropagation()}
      onClick={() => edit.addAfter({ rowKey: steps.key, columnKey: last.key })}
    >
      <Plus size={16} strokeWidth={1.5} aria-hidden />
    </button>
  );
}
