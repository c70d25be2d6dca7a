import { isScaled } from "@shared/domain/scoring/question-roles.ts";
import { numberText } from "@shared/drawing/figure-text.ts";
import type { CheckedColumn } from "@shared/interchange/sources/source-desk.ts";
import type { ColumnPlan } from "@shared/interchange/survey/guess-mapping.ts";
import { useMemo, useState } from "react";
import { Button } from "../../ui/Button.tsx";
import { DataGrid } from "../../ui/DataGrid.tsx";
import type { GridColumn, GridEdit } from "../../ui/grid-model.ts";
import { MiddleCut } from "../../ui/MiddleCut.tsx";
import { useTelling } from "../../ui/refusal.ts";
import { suggested } from "../../ui/suggestions.ts";
import { messages } from "./messages.ts";
import { badTexts, codesText, type PlanRow } from "./plans.ts";

interface SurveyColumnsProps {
  rows: readonly PlanRow[];
  /** The touch points there are, in their order. */
  names: readonly string[];
  /** Throws in words what a column cannot be. */
  onEdit(edits: readonly GridEdit[]): void;
}

const asks = (row: PlanRow): boolean => isScaled(row.plan.role);
const ROLE_CHOICES = Object.entries(messages.roles).map(([value, label]) => ({ value, label }));
const SHOWN_BAD = 12;

const number = (id: "minimum" | "maximum" | "shift"): GridColumn<PlanRow> => ({
  id,
  title: messages[id],
  width: 56,
  align: "end",
  editable: true,
  value: (row) => (asks(row) ? String(row.plan[id]).replace("-", "−") : ""),
});

/** The mapping as a grid: what every column means, and at once what its cells say to that. */
export function SurveyColumns({ rows, names, onEdit }: SurveyColumnsProps) {
  const [chosenId, setChosenId] = useState<string | null>(null);
  const telling = useTelling();
  const columns = useMemo(
    (): GridColumn<PlanRow>[] => [
      {
        id: "column",
        title: messages.column,
        width: 216,
        stays: true,
        value: (row) => row.plan.column,
        render: (row) => <MiddleCut text={row.plan.column} />,
      },
      {
        id: "role",
        title: messages.role,
        width: 112,
        editable: true,
        choices: ROLE_CHOICES,
        value: (row) => row.plan.role,
      },
      {
        id: "touchPoint",
        title: messages.touchPoint,
        width: 160,
        editable: true,
        value: (row) => row.subject,
        suggest: (text) => suggested(text, names, messages.makesTouchPoint),
        render: (row) =>
          row.subject !== "" && row.plan.subject.kind === "create" ? (
            <span className="middle-cut import-new" title={row.subject}>
              <span className="middle-head">{row.subject}</span>
              <span className="middle-tail">{messages.isNew}</span>
            </span>
          ) : undefined,
      },
      number("minimum"),
      number("maximum"),
      number("shift"),
      {
        id: "reversed",
        title: messages.reversed,
        width: 76,
        editable: true,
        choices: [messages.no, messages.yes].map((value) => ({ value, label: value })),
        value: (row) => (asks(row) ? (row.plan.reversed ? messages.yes : messages.no) : ""),
      },
      {
        id: "missing",
        title: messages.missing,
        width: 88,
        editable: true,
        value: (row) => row.plan.missing.join("; "),
      },
      {
        id: "codes",
        title: messages.codes,
        width: 88,
        editable: true,
        value: (row) => codesText(row.plan.codes),
      },
      {
        id: "answers",
        title: messages.answers,
        width: 68,
        align: "end",
        value: (row) =>
          row.plan.role === "ignore" || row.check === null ? "" : numberText(row.check.answered, 0),
        sortBy: (row) => row.check?.answered ?? null,
      },
      {
        id: "check",
        title: messages.check,
        width: "grow",
        value: checkText,
        sortBy: (row) => row.check?.badCount ?? null,
        render: (row) => (
          <span
            className="grid-text"
            data-bad={(row.check?.badCount ?? 0) > 0 || undefined}
            data-doubt={row.doubt !== null || undefined}
          >
            {checkText(row)}
          </span>
        ),
      },
    ],
    [names],
  );
  // The grid begins at its first row.
  const chosen = rows.find((row) => row.plan.column === chosenId) ?? rows[0] ?? null;
  return (
    <section className="import-part" aria-label={messages.columnsLabel}>
      <div className="import-columns">
        <DataGrid
          label={messages.columnsLabel}
          rows={rows}
          columns={columns}
          rowId={(row) => row.plan.column}
          selectedId={chosen?.plan.column ?? null}
          onSelect={setChosenId}
          onEdit={onEdit}
        />
      </div>
      {chosen && asks(chosen) ? (
        <div className="import-detail">
          <ColumnDetail row={chosen} onEdit={(edits) => telling(() => onEdit(edits))} />
        </div>
      ) : (
        <p className="muted">{chosen ? messages.noQuestion(chosen.plan.column) : messages.detailHint}</p>
      )}
    </section>
  );
}

/** How its cells are read, and what is wrong with them. */
function ColumnDetail({ row, onEdit }: { row: PlanRow; onEdit: SurveyColumnsProps["onEdit"] }) {
  const { check } = row;
  return (
    <>
      <div>
        <h4>{messages.detail(row.plan.column)}</h4>
        <p className="muted">{messages.missingHint}</p>
        <p className="muted">{messages.codesHint}</p>
        <p className="muted">{messages.shiftHint}</p>
      </div>
      {check === null || check.badCount === 0 ? (
        <p>{check === null ? messages.checking : messages.noBad}</p>
      ) : (
        <div>
          <ul className="import-problems">
            {badTexts(check)
              .slice(0, SHOWN_BAD)
              .map((text) => (
                <li key={text}>{text}</li>
              ))}
          </ul>
          <Button onClick={() => onEdit([leaveOut(row.plan, check)])}>{messages.leaveOut}</Button>
        </div>
      )}
    </>
  );
}

function checkText(row: PlanRow): string {
  if (!asks(row)) return "";
  if (row.check === null) return messages.checking;
  const [first] = badTexts(row.check);
  if (first) return messages.checkBad(row.check.badCount, first);
  return row.doubt ? messages.checkDoubt(row.doubt.low, row.doubt.high) : messages.checkOk;
}

const leaveOut = (plan: ColumnPlan, check: CheckedColumn): GridEdit => ({
  rowId: plan.column,
  columnId: "missing",
  text: [...new Set([...plan.missing, ...check.bad.map((cell) => cell.text.trim())])]
    .slice(0, 100)
    .join("; "),
});
