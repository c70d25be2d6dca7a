import { updateTouchPoint } from "@shared/domain/touchpoint/commands/update-touch-point.ts";
import type { TouchPoint } from "@shared/domain/touchpoint/records.ts";
import { useMemo } from "react";
import { ProblemsOf } from "../../platform/diagnostics/ProblemsOf.tsx";
import { useMeasureScope } from "../../platform/queries/use-measure-scope.ts";
import { useScorecard } from "../../platform/queries/use-scorecard.ts";
import { useRevision } from "../../platform/react/use-revision.ts";
import { useSelection, useServices } from "../../platform/react/use-services.ts";
import type { ViewProps } from "../../platform/registry/contribution.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { Select } from "../../ui/Select.tsx";
import { TextArea, TextField } from "../../ui/TextField.tsx";
import { CLASS_CHOICES, gapText, heatStyle } from "./columns.tsx";
import { messages } from "./messages.ts";
import { patchOf, type TouchPointRow, touchPointRows } from "./rows.ts";
import { TouchPointMeasured } from "./TouchPointMeasured.tsx";
import { TouchPointSteps } from "./TouchPointSteps.tsx";
import "./touch-points.css";

/** Everything about the chosen touch point in one place: what it is, what was measured there, where it stands. */
export function TouchPointInspector({ session }: ViewProps) {
  const selected = useSelection();
  const revision = useRevision(session);
  const [scope] = useMeasureScope(session);
  const { card } = useScorecard(session, scope);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision stands for the model
  const rows = useMemo(() => touchPointRows(session.model, card), [session, revision, card]);
  const row = rows.find(({ touchPoint }) => selected.includes(touchPoint.id));
  if (!row) return null;
  const { touchPoint, number } = row;
  return (
    <section className="touch-point-details" aria-label={messages.inspector}>
      <header>
        <span
          className="touch-point-disc"
          data-critical={touchPoint.class === "critical" || undefined}
          style={heatStyle(row.figures)}
        >
          {number}
        </span>
        <h2>{touchPoint.name}</h2>
        {row.figures?.gap && <strong>{gapText(row)}</strong>}
      </header>
      <ProblemsOf session={session} elementId={touchPoint.id} />
      <TouchPointMeasured figures={row.figures} confidence={card?.confidence ?? 0.95} />
      <Fields key={touchPoint.id} session={session} row={row} all={rows} />
      <TouchPointSteps session={session} row={row} />
    </section>
  );
}

type Texts = "name" | "stage" | "channel" | "owner" | "promise" | "feedbackChannel" | "classReason";

function Fields({
  session,
  row,
  all,
}: {
  session: EngagementSession;
  row: TouchPointRow;
  all: readonly TouchPointRow[];
}) {
  const { notices } = useServices();
  const { touchPoint } = row;
  const change = (columnId: string, text: string) => {
    try {
      session.run(updateTouchPoint, { id: touchPoint.id, patch: patchOf(row, columnId, text) });
    } catch (error) {
      notices.show({ kind: "error", text: error instanceof Error ? error.message : String(error) });
    }
  };
  const shared = (id: Texts) => ({
    label: messages[id],
    value: id === "stage" ? row.stage : touchPoint[id],
    disabled: session.readOnly || (id === "stage" && row.stageFromStep),
    onCommit: (text: string) => change(id, text),
  });
  /** What the other touch points say already, so that the same thing gets the same word. */
  const used = (id: keyof Pick<TouchPoint, "channel" | "owner" | "feedbackChannel">) => ({
    suggestions: [...new Set(all.map((other) => other.touchPoint[id]).filter((text) => text !== ""))],
  });
  return (
    <>
      <TextArea {...shared("name")} label={messages.nameLabel} rows={1} />
      <Select
        label={messages.class}
        value={touchPoint.class ?? ""}
        options={CLASS_CHOICES}
        disabled={session.readOnly}
        onChange={(value) => change("class", value)}
      />
      <TextArea {...shared("classReason")} rows={2} />
      <div className="pair">
        <TextField {...shared("channel")} {...used("channel")} />
        <TextField {...shared("owner")} {...used("owner")} />
      </div>
      <TextArea {...shared("promise")} rows={2} />
      <TextField {...shared("feedbackChannel")} {...used("feedbackChannel")} hint={messages.feedbackHint} />
      {!row.stageFromStep && <TextField {...shared("stage")} />}
    </>
  );
}
