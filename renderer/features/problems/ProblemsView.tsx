import { ShieldCheck } from "lucide-react";
import { useDeferredValue, useMemo, useState } from "react";
import { openElement } from "../../platform/queries/element-names.ts";
import { useEmitted, useServices } from "../../platform/react/use-services.ts";
import type { ViewProps } from "../../platform/registry/contribution.ts";
import { DataGrid } from "../../ui/DataGrid.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import type { GridColumn } from "../../ui/grid-model.ts";
import { Select } from "../../ui/Select.tsx";
import { ViewActions } from "../../workbench/bars/view-actions.ts";
import { messages } from "./messages.ts";
import { ProblemDetail } from "./ProblemDetail.tsx";
import { countsOf, FILTERS, type Filter, type ProblemRow, problemRows, rank } from "./problem-rows.ts";
import { SeverityIcon } from "./SeverityIcon.tsx";
import "./problems.css";

const COLUMNS: readonly GridColumn<ProblemRow>[] = [
  {
    id: "severity",
    title: messages.severity,
    width: 88,
    value: ({ problem }) => messages.severities[problem.severity],
    sortBy: ({ problem }) => rank(problem.severity),
    render: ({ problem }) => <SeverityIcon severity={problem.severity} />,
  },
  { id: "problem", title: messages.problem, width: "grow", value: ({ problem }) => problem.message },
  { id: "where", title: messages.where, width: 176, value: ({ where }) => where },
];

/** What is wrong with the service: choose one to see why, Enter goes there. */
export function ProblemsView({ session }: ViewProps) {
  const services = useServices();
  const { problems } = services;
  // Null until all is checked. Who edits does not wait for the list.
  const shown = useDeferredValue(
    useEmitted([problems.changed], () => (problems.isReady ? problems.shown : null)),
  );
  const hasFailed = useEmitted([problems.changed], () => problems.hasFailed);
  const [filter, setFilter] = useState<Filter>("all");
  const [chosen, setChosen] = useState<string | null>(null);
  // Names of elements come from the model: every change of it is answered with what is shown anew.
  const rows = useMemo(
    () => (shown ? problemRows(session.model, shown, filter) : []),
    [session, shown, filter],
  );
  const row = rows.find(({ id }) => id === chosen) ?? null;
  if (hasFailed) {
    return (
      <p role="alert" className="view-empty">
        {messages.failed}
      </p>
    );
  }
  if (!shown) return <p className="view-empty">{messages.checking}</p>;
  const counts = countsOf(shown);
  return (
    <div className="problems">
      <ViewActions>
        <Select<Filter>
          hideLabel
          label={messages.filter}
          value={filter}
          options={FILTERS.map((value) => ({ value, label: messages.filters[value](counts[value]) }))}
          onChange={setFilter}
        />
      </ViewActions>
      {rows.length === 0 ? (
        <EmptyState
          small
          icon={ShieldCheck}
          title={counts.all === 0 ? messages.none : messages.noneOf}
          text={counts.all === 0 ? messages.noneText : messages.noneOfText}
        />
      ) : (
        <>
          <DataGrid
            label={messages.list}
            rows={rows}
            columns={COLUMNS}
            rowId={({ id }) => id}
            selectedId={row?.id ?? null}
            onSelect={setChosen}
            onOpen={(id) => {
              const target = rows.find((entry) => entry.id === id);
              if (target) void openElement(services, target.problem.at);
            }}
          />
          <ProblemDetail session={session} row={row} />
        </>
      )}
    </div>
  );
}
