import { useDeferredValue, useEffect, useMemo, useState } from "react";
import { openProblem } from "../../platform/diagnostics/problem-actions.ts";
import { useEmitted, useServices } from "../../platform/react/use-services.ts";
import type { ViewProps } from "../../platform/registry/contribution.ts";
import { DataGrid } from "../../ui/DataGrid.tsx";
import { showProblemMenu } from "./chosen-commands.ts";
import { chosenLine, indexOfLine, rowsInOrder } from "./chosen-line.ts";
import { fittingColumns } from "./fitting-columns.ts";
import { messages } from "./messages.ts";
import { NoProblems } from "./NoProblems.tsx";
import { ProblemDetail } from "./ProblemDetail.tsx";
import { ProblemFilters } from "./ProblemFilters.tsx";
import { ProblemGroupDetail } from "./ProblemGroupDetail.tsx";
import { problemColumns } from "./problem-columns.tsx";
import type { FilteredProblems, ProblemFilter } from "./problem-filter.ts";
import { type ProblemLine, problemLines } from "./problem-lines.ts";
import { problemList } from "./problem-list.ts";
import type { ProblemRow } from "./problem-rows.ts";
import { reviewOf } from "./review-suppressed.ts";
import { useFilteredProblems } from "./use-filtered-problems.ts";
import { useKeptFocus } from "./use-kept-focus.ts";
import { useWidth } from "./use-width.ts";
import "./problems.css";

/** What is wrong with the service: choose one to see why, Enter goes there. */
export function ProblemsView({ session }: ViewProps) {
  const { problems } = useServices();
  const hasFailed = useEmitted([problems.changed], () => problems.hasFailed);
  const filter = useEmitted([problemList.changed], () => problemList.filter);
  const found = useFilteredProblems(session, filter);
  if (hasFailed) {
    return (
      <p role="alert" className="view-empty">
        {messages.failed}
      </p>
    );
  }
  if (!found) return <p className="view-empty">{messages.checking}</p>;
  return (
    <div className="problems">
      <ProblemFilters model={session.model} filter={filter} found={found} />
      {found.rows.length === 0 ? (
        <NoProblems session={session} filter={filter} found={found} />
      ) : (
        <List session={session} filter={filter} found={found} />
      )}
    </div>
  );
}

interface FoundProps {
  filter: ProblemFilter;
  found: FilteredProblems;
}

function List({ session, filter, found }: ViewProps & FoundProps) {
  const services = useServices();
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const { grouping } = filter;
  const rows = useDeferredValue(found.rows);
  const lines = useMemo(() => problemLines(rows, grouping, folded), [rows, grouping, folded]);
  const last = useEmitted([problemList.changed], () => problemList.last);
  const sort = useEmitted([problemList.changed], () => problemList.sort);
  const order = useMemo(() => rowsInOrder(rows, grouping), [rows, grouping]);
  const isIn = (list: readonly ProblemRow[]) => list.some(({ id }) => id === last?.id);
  // The keys may have gone to a problem that the filter by place leaves out: no other one stands for it.
  const isElsewhere = last !== null && !isIn(order) && isIn(problemList.walked(services, session));
  const chosen = isElsewhere ? null : chosenLine(lines, order, last, grouping);
  const kept = useKeptFocus(lines);
  const width = useWidth(kept.ref);
  const columns = useMemo(() => fittingColumns(problemColumns(filter), width), [filter, width]);
  const { keep } = kept;
  const onDone = () => problemList.willMend(services, session);
  useEffect(() => problemList.mends.on(keep), [keep]);
  const open = (id: string) => {
    const line = lines.find((entry) => entry.id === id);
    if (line?.row) void openProblem(services, line.row.problem);
    else if (line) setFolded((held) => toggled(held, id));
  };
  return (
    <>
      <div className="problem-list" ref={kept.ref}>
        <DataGrid<ProblemLine>
          label={messages.list}
          rows={lines}
          columns={columns}
          rowId={idOf}
          // The keys that go from problem to problem follow the order of the list.
          order={{ sort, onSort: (wish) => problemList.sortBy(wish) }}
          selectedId={chosen?.id ?? null}
          onSelect={(id) => {
            const line = lines.find((entry) => entry.id === id);
            if (line) problemList.choose(id, indexOfLine(order, line));
          }}
          onOpen={open}
          onMenu={(id, at) => {
            const row = lines.find((line) => line.id === id)?.row;
            if (row) showProblemMenu(services, row, at);
          }}
          {...(filter.severity === "suppressed" && !session.readOnly && reviewOf(session, lines))}
        />
      </div>
      {chosen?.group ? (
        <ProblemGroupDetail session={session} group={chosen.group} onDone={onDone} />
      ) : (
        <ProblemDetail session={session} row={chosen?.row ?? null} rows={rows} onDone={onDone} />
      )}
    </>
  );
}

const idOf = ({ id }: ProblemLine): string => id;

function toggled(held: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(held);
  if (!next.delete(id)) next.add(id);
  return next;
}
