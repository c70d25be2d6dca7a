import { byOrder } from "@shared/base/order.ts";
import { runIn } from "@shared/domain/core/run-in.ts";
import { updateAggregateScore } from "@shared/domain/scoring/commands/update-aggregate-score.ts";
import type { AggregateScore } from "@shared/domain/scoring/records.ts";
import { numberText } from "@shared/drawing/figure-text.ts";
import { useMemo } from "react";
import { useModel } from "../../platform/react/use-services.ts";
import type { EditorProps } from "../../platform/registry/contribution.ts";
import { DataGrid } from "../../ui/DataGrid.tsx";
import type { GridColumn, GridEdit } from "../../ui/grid-model.ts";
import { readingMessages as messages } from "./reading-messages.ts";
import { scaleText } from "./scale-text.ts";
import { type ScorePatch, scorePatch } from "./score-patch.ts";
import { sourceMessages } from "./source-messages.ts";
import "./data-import.css";

interface ScoreRow {
  readonly score: AggregateScore;
  readonly touchPoint: string;
}

/** Figures that came without their answers, all of one source: changed in place, each act one step to undo. */
export function ScoresEditor({ session, input }: EditorProps) {
  const scores = useModel(session, (model) => model.all("aggregateScore").sort(byOrder));
  const touchPoints = useModel(session, (model) => model.all("touchPoint"));
  const source = scores.find(({ id }) => id === input.recordId)?.source ?? null;
  const rows = useMemo(() => {
    const names = new Map(touchPoints.map(({ id, name }) => [id, name]));
    return scores
      .filter((score) => score.source === source)
      .map(
        (score): ScoreRow => ({ score, touchPoint: names.get(score.touchPointId ?? "") ?? messages.whole }),
      );
  }, [scores, touchPoints, source]);
  if (source === null) return <p className="import-page muted">{messages.noScores}</p>;
  const edit = (edits: readonly GridEdit[]) => {
    const patches = new Map<string, ScorePatch>();
    for (const { rowId, columnId, text } of edits) {
      const score = scores.find(({ id }) => id === rowId);
      if (!score) continue;
      const patch = { ...patches.get(rowId), ...scorePatch(score, columnId, text) };
      patches.set(rowId, patch);
    }
    session.commit({ label: messages.changed(patches.size) }, (draft) => {
      for (const [id, patch] of patches) runIn(draft, updateAggregateScore, { id, patch });
    });
  };
  return (
    <section className="import-page" aria-label={messages.scoresTitle(source)}>
      <h2>{messages.scoresTitle(source)}</h2>
      <p className="muted">{messages.scoresText}</p>
      <div className="import-columns">
        <DataGrid
          label={messages.scoresTitle(source)}
          rows={rows}
          columns={COLUMNS}
          rowId={(row) => row.score.id}
          {...(!session.readOnly && { onEdit: edit })}
        />
      </div>
    </section>
  );
}

const figure = (value: number | null): string =>
  value === null ? "" : String(Number(value.toFixed(6))).replace("-", "\u2212");

const number = (id: "value" | "deviation" | "n", width: number): GridColumn<ScoreRow> => ({
  id,
  title: messages[id],
  width,
  align: "end",
  editable: true,
  value: ({ score }) => (id === "n" && score.n !== null ? numberText(score.n, 0) : figure(score[id])),
  sortBy: ({ score }) => score[id],
  render: ({ score }) =>
    score[id] === null ? <span className="grid-text muted">{messages.unknown}</span> : undefined,
});

const COLUMNS: readonly GridColumn<ScoreRow>[] = [
  { id: "touchPoint", title: messages.touchPoint, width: "grow", value: (row) => row.touchPoint },
  {
    id: "measure",
    title: messages.measure,
    width: 120,
    value: ({ score }) => sourceMessages.measures[score.measure],
  },
  { id: "segment", title: messages.segment, width: 160, editable: true, value: ({ score }) => score.segment },
  {
    id: "waveName",
    title: messages.wave,
    width: 120,
    editable: true,
    value: ({ score }) => score.waveName || score.waveDate,
  },
  number("value", 88),
  number("deviation", 88),
  number("n", 88),
  {
    id: "scale",
    title: messages.scale,
    width: 96,
    align: "end",
    value: ({ score }) => scaleText(score),
  },
];
