import { Copy, Download, GitCompareArrows } from "lucide-react";
import { useDeferredValue, useMemo, useState } from "react";
import { useRevision } from "../../../platform/react/use-revision.ts";
import { useServices } from "../../../platform/react/use-services.ts";
import type { EngagementSession } from "../../../platform/store/session.ts";
import { Badge } from "../../../ui/Badge.tsx";
import { Button } from "../../../ui/Button.tsx";
import { DataGrid } from "../../../ui/DataGrid.tsx";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import type { GridColumn } from "../../../ui/grid-model.ts";
import { MenuButton } from "../../../ui/MenuButton.tsx";
import { TWO_LINES } from "../../../ui/use-grid-scale.ts";
import { traceMessages as words } from "./messages.ts";
import { copyTrace, saveTrace } from "./save-trace.ts";
import { type TraceRow, traceRows } from "./trace-rows.ts";

const missing = (row: TraceRow, at: TraceRow["reach"]) =>
  row.reach === at ? <Badge tone="warn">{words.missing[at]}</Badge> : undefined;

const COLUMNS: readonly GridColumn<TraceRow>[] = [
  { id: "toBe", title: words.columns.toBe, width: 140, value: ({ traced }) => traced.toBe.name },
  {
    id: "change",
    title: words.columns.change,
    width: 84,
    value: ({ traced }) => words.kinds[traced.change.kind],
  },
  {
    id: "element",
    title: words.columns.element,
    width: "grow",
    wraps: true,
    value: ({ traced }) => traced.change.title,
  },
  {
    id: "idea",
    title: words.columns.idea,
    width: "grow",
    wraps: true,
    value: ({ ideas }) => ideas,
    render: (row) => missing(row, "nothing"),
  },
  {
    id: "opportunity",
    title: words.columns.opportunity,
    width: "grow",
    wraps: true,
    value: ({ opportunities }) => opportunities,
    render: (row) => missing(row, "idea"),
  },
  {
    id: "evidence",
    title: words.columns.evidence,
    width: "grow",
    wraps: true,
    value: ({ evidence }) => evidence,
    render: (row) => missing(row, "opportunity"),
  },
];

/** Each change of each to-be, with the way back to the evidence that asked for it. */
export function TraceTab({ session }: { session: EngagementSession }) {
  const services = useServices();
  const revision = useDeferredValue(useRevision(session));
  const [chosen, setChosen] = useState<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision stands for the model
  const rows = useMemo(() => traceRows(session.model), [session, revision]);
  if (rows.length === 0)
    return <EmptyState icon={GitCompareArrows} title={words.empty} text={words.emptyText} />;
  const tell = (work: Promise<void>) =>
    void work.catch((error: Error) => services.notices.show({ kind: "error", text: error.message }));
  const open = (key: string) => {
    const traced = rows.find((row) => row.key === key)?.traced;
    if (traced)
      services.editors.open({ editor: "compare", recordId: traced.asIsId, otherId: traced.toBe.id });
  };
  const reasoned = rows.filter(({ reach }) => reach === "evidence").length;
  return (
    <div className="editor-column">
      <div className="opportunities-bar" role="toolbar" aria-label={words.title}>
        <h2>{words.summary(reasoned, rows.length)}</h2>
        <span className="spring" />
        <Button kind="quiet" icon={Copy} onClick={() => tell(copyTrace(services, rows))}>
          {words.copy}
        </Button>
        <MenuButton
          kind="quiet"
          icon={Download}
          label={words.save}
          entries={() =>
            (["xlsx", "csv"] as const).map((form) => ({
              id: form,
              label: words.forms[form],
              run: () => tell(saveTrace(services, rows, form)),
            }))
          }
        />
      </div>
      <div className="gather-grid">
        <DataGrid
          label={words.title}
          rows={rows}
          columns={COLUMNS}
          rowId={({ key }) => key}
          rowHeight={TWO_LINES}
          selectedId={chosen}
          onSelect={setChosen}
          onOpen={open}
        />
      </div>
    </div>
  );
}
