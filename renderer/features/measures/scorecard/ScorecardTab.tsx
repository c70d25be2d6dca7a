import { UserError } from "@shared/base/result.ts";
import { runIn } from "@shared/domain/core/run-in.ts";
import type { Changes } from "@shared/domain/measure/changes.ts";
import type { Complaints } from "@shared/domain/measure/complaints.ts";
import type { Scorecard } from "@shared/domain/scoring/figures.ts";
import { hasPairedGaps, isMeasured } from "@shared/domain/scoring/is-measured.ts";
import type { AskedScope } from "@shared/domain/scoring/scope.ts";
import { updateTouchPoint } from "@shared/domain/touchpoint/commands/update-touch-point.ts";
import { memo, useMemo, useState } from "react";
import { ScorecardNotes } from "../../../platform/queries/ScorecardNotes.tsx";
import { useMeasure } from "../../../platform/queries/use-measure.ts";
import { sameScope, useScopedMeasure } from "../../../platform/queries/use-scoped-measure.ts";
import { useScorecard } from "../../../platform/queries/use-scorecard.ts";
import { useServices } from "../../../platform/react/use-services.ts";
import { DataGrid } from "../../../ui/DataGrid.tsx";
import type { GridEdit } from "../../../ui/grid-model.ts";
import { readClass } from "../class-choices.ts";
import { useEvidence } from "../evidence/evidence.ts";
import { messages } from "../messages.ts";
import { NeedsSurvey, Page } from "../Page.tsx";
import { type TabProps, useRegister } from "../use-figures.ts";
import { awaitedComplaints, waveBefore } from "./awaited.ts";
import { pointChangeEvidence } from "./change-evidence.ts";
import { type Awaited, CHANGE_COLUMN, scoreColumns } from "./columns.tsx";
import { COMPLAINT_COLUMNS } from "./complaint-columns.ts";
import { complaintNotes, rateNote } from "./complaint-notes.ts";
import { figureOfColumn, pointEvidence } from "./row-evidence.ts";
import { changedFigure, scoreRows } from "./score-rows.ts";
import { scorecardMessages as words } from "./scorecard-messages.ts";
import { WholeFigures } from "./WholeFigures.tsx";
import "./scorecard.css";

interface TableProps extends Pick<TabProps, "session"> {
  card: Scorecard;
  changes: Changes | null;
  segments: AskedScope["segments"];
  complaints: Complaints | null;
  awaitsChange: boolean;
  awaitsComplaints: Awaited["complaints"];
}

const ofSegments = ({ segments }: AskedScope) => ({ segments: segments.map(({ value }) => value) });

/** All that was measured on one page: the whole, then each touch point. */
export function ScorecardTab({ session, scope }: TabProps) {
  const figures = useScorecard(session, scope);
  const since = useScopedMeasure(session, "changes", scope, sameScope);
  const said = useScopedMeasure(session, "complaints", scope, ofSegments);
  const { result: waves, computing: findsWaves } = useMeasure(session, "waves", {});
  const { problem } = figures;
  const isFirst = (one: { computing: boolean; asked: unknown }) => one.computing && one.asked === null;
  const before = isFirst(since) && waves ? waveBefore(waves, scope.wave) : null;
  const stale = [figures, since, said].some((one) => one.stale && one.problem === null);
  const { card, changes, complaints, segments } = useTogether(
    {
      card: figures.card,
      changes: since.result,
      complaints: said.result,
      segments: since.asked?.segments ?? scope.segments,
    },
    stale,
  );
  if (card && !isMeasured(card)) {
    return <NeedsSurvey title={messages.empty} text={messages.emptyText} />;
  }
  return (
    <Page waiting={card === null || (waves === null && findsWaves)} problem={problem} stale={stale}>
      {card && (
        <>
          <WholeFigures card={card} changes={changes} awaited={before?.name ?? null} segments={segments} />
          <TouchPointTable
            session={session}
            card={card}
            changes={changes}
            segments={segments}
            complaints={complaints}
            awaitsChange={before !== null}
            awaitsComplaints={isFirst(said) ? awaitedComplaints(session.model, scope) : "none"}
          />
        </>
      )}
    </Page>
  );
}

/** Those of one scope: until all of another are there, all are still of the one before. */
function useTogether<T extends Record<string, unknown>>(newest: T, stale: boolean): T {
  const [shown, setShown] = useState(newest);
  const isNew = !stale && Object.keys(newest).some((key) => newest[key] !== shown[key]);
  if (isNew) setShown(newest);
  return isNew ? newest : shown;
}

/** Drawn anew for new figures only, not for a choice that asks for them. */
const TouchPointTable = memo(function TouchPointTable({
  session,
  card,
  changes,
  segments,
  complaints,
  awaitsChange,
  awaitsComplaints,
}: TableProps) {
  const { commands } = useServices();
  // Not the selection of the workbench: its inspector would take the room of the evidence.
  const [chosen, setChosen] = useState<string | null>(null);
  const register = useRegister(session);
  const open = useEvidence();
  const rows = useMemo(
    () => scoreRows(card, register, changes, complaints),
    [card, register, changes, complaints],
  );
  const columns = useMemo(
    () => scoreColumns(card, rows, { change: awaitsChange, complaints: awaitsComplaints }),
    [card, rows, awaitsChange, awaitsComplaints],
  );
  const changed = changes && changedFigure(changes);
  const edit = (edits: readonly GridEdit[]) => {
    const read = edits.map(({ rowId, text }) => ({ id: rowId, text, class: readClass(text) }));
    const wrong = read.find((entry) => entry.class === undefined);
    if (wrong) throw new UserError(words.badClass(wrong.text));
    session.commit({ label: words.editClass }, (draft) => {
      for (const { id, class: decided } of read) {
        if (decided !== undefined) runIn(draft, updateTouchPoint, { id, patch: { class: decided } });
      }
    });
  };
  const rates = rateNote(rows);
  return (
    <>
      <div className="measures-grid">
        <DataGrid
          label={words.all}
          rows={rows}
          columns={columns}
          rowId={({ touchPoint }) => touchPoint.id}
          selectedId={chosen}
          onSelect={setChosen}
          onOpen={(id, columnId) => {
            if (COMPLAINT_COLUMNS.has(columnId))
              return void commands.run("verbatim.list.open", { touchPointId: id, kind: "complaint" });
            const row = rows.find(({ touchPoint }) => touchPoint.id === id);
            if (!row) return;
            const subject = { ...row.touchPoint, number: row.figures.number };
            if (columnId === CHANGE_COLUMN && changes && changed)
              return open(pointChangeEvidence(subject, changed, changes, segments));
            const figure = figureOfColumn(columnId, row.figures);
            if (figure) open(pointEvidence(subject, figure));
          }}
          {...(!session.readOnly && { onEdit: edit })}
        />
      </div>
      <div className="measures-notes">
        <p>{words.open}</p>
        {hasPairedGaps(card) && <p>{words.paired}</p>}
        {changes && changed && <p>{words.since(changed, changes.from.name, changes.to.name)}</p>}
        {rows.some(({ changeFew }) => changeFew) && <p>{words.fewChanges(card.smallSample)}</p>}
        {complaintNotes(complaints).map((note) => (
          <p key={note}>{note}</p>
        ))}
        {rates !== null && <p>{rates}</p>}
        <ScorecardNotes card={card} />
      </div>
    </>
  );
});
