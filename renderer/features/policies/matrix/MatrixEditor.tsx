import { byOrder } from "@shared/base/order.ts";
import { auditCoverage, isOpen } from "@shared/domain/policy/audit-figures.ts";
import type { AuditPoint } from "@shared/domain/policy/audit-table.ts";
import { CLAUSE_TEST_TEXTS } from "@shared/domain/policy/clause-tests.ts";
import { updateClauses } from "@shared/domain/policy/commands/update-clauses.ts";
import { type ClauseAudit, readAudit } from "@shared/domain/policy/read-audit.ts";
import { CLAUSE_TESTS, type ClauseTest } from "@shared/domain/policy/records.ts";
import type { TouchPoint } from "@shared/domain/touchpoint/records.ts";
import { CheckCheck, Grid3x3, SearchX } from "lucide-react";
import { useMemo, useState } from "react";
import { useRowProblems } from "../../../platform/diagnostics/use-row-problems.ts";
import { useRevision } from "../../../platform/react/use-revision.ts";
import { useSelection, useServices } from "../../../platform/react/use-services.ts";
import type { EditorProps } from "../../../platform/registry/contribution.ts";
import type { EngagementSession } from "../../../platform/store/session.ts";
import { Button } from "../../../ui/Button.tsx";
import { Checkbox } from "../../../ui/Checkbox.tsx";
import { DataGrid } from "../../../ui/DataGrid.tsx";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { Select } from "../../../ui/Select.tsx";
import { messages as common } from "../messages.ts";
import { showClause } from "../wanted-clause.ts";
import { CoverageStrip } from "./CoverageStrip.tsx";
import { pointColumns, pointTitle, testColumns } from "./matrix-columns.tsx";
import { matrixMessages as messages } from "./matrix-messages.ts";
import { TableButtons } from "./TableButtons.tsx";
import "../policies.css";
import { TWO_LINES } from "../../../ui/use-grid-scale.ts";
import "./matrix.css";

interface Filter {
  readonly across: "tests" | "points";
  readonly policyId: string;
  readonly test: ClauseTest | typeof ALL;
  readonly openOnly: boolean;
}
const ALL = "all";
const EVERYTHING: Filter = { across: "tests", policyId: ALL, test: ALL, openOnly: false };

const idOf = ({ clause }: ClauseAudit) => clause.id;

/** The clauses of all policies against the ten tests, or against the touch points that they hurt. */
export function MatrixEditor({ session }: EditorProps) {
  const services = useServices();
  const selected = useSelection();
  const revision = useRevision(session);
  const marks = useRowProblems(idOf);
  const [filter, setFilter] = useState(EVERYTHING);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision stands for the model
  const all = useMemo(() => readAudit(session.model), [session, revision]);
  const ofPolicy = useMemo(
    () => (filter.policyId === ALL ? all : all.filter(({ policy }) => policy.id === filter.policyId)),
    [all, filter.policyId],
  );
  const rows = useMemo(() => ofPolicy.filter((row) => passes(row, filter)), [ofPolicy, filter]);
  const points = useMemo(() => {
    const named = new Set(ofPolicy.flatMap(({ touchPointIds }) => touchPointIds));
    return session.model
      .all("touchPoint")
      .sort(byOrder)
      .map((point, index) => ({ point, number: index + 1 }))
      .filter(({ point }) => named.has(point.id));
  }, [session, ofPolicy]);
  const columns = useMemo(() => {
    const several = filter.policyId === ALL && new Set(all.map(({ policy }) => policy.id)).size > 1;
    return filter.across === "tests" ? testColumns(several) : pointColumns(points, several);
  }, [filter.across, filter.policyId, points, all]);
  if (all.length === 0) {
    return (
      <EmptyState icon={Grid3x3} title={messages.empty} text={messages.emptyText}>
        <Button
          kind="primary"
          disabled={session.readOnly}
          onClick={() => void services.commands.run("policy.bring-in.open")}
        >
          {common.bringIn}
        </Button>
      </EmptyState>
    );
  }
  const open = (id: string, columnId: string) =>
    showClause(services, id, CLAUSE_TESTS.find((test) => test === columnId) ?? null);
  return (
    <div className="audit-matrix">
      <CoverageStrip coverage={auditCoverage(ofPolicy)} />
      <FilterBar all={all} filter={filter} onChange={setFilter}>
        <KeepSound session={session} rows={rows} />
        <TableButtons
          session={session}
          shown={{ rows, points: filter.across === "tests" ? null : titled(points) }}
        />
      </FilterBar>
      {filter.across === "points" && points.length === 0 ? (
        <EmptyState icon={Grid3x3} title={messages.noTouchPoints} text={messages.noTouchPointsText} />
      ) : rows.length === 0 ? (
        <EmptyState icon={SearchX} title={messages.none} text={messages.noneText}>
          <Button onClick={() => setFilter({ ...EVERYTHING, across: filter.across })}>
            {messages.showAll}
          </Button>
        </EmptyState>
      ) : (
        <div className="audit-grid">
          <DataGrid
            label={common.matrix}
            rows={rows}
            columns={columns}
            rowId={idOf}
            marks={marks}
            rowHeight={TWO_LINES}
            selectedId={rows.find(({ clause }) => selected.includes(clause.id))?.clause.id ?? null}
            onOpen={open}
          />
        </div>
      )}
      <p className="audit-matrix-legend muted">
        {filter.across === "tests" ? messages.legend : messages.pointLegend}
      </p>
    </div>
  );
}

function passes(row: ClauseAudit, { test, openOnly }: Filter): boolean {
  const found = row.findings.filter((finding) => test === ALL || finding.test === test);
  if (openOnly) return found.length > 0 && isOpen(row);
  return test === ALL || found.length > 0;
}

/** As the columns are headed. */
const titled = (points: readonly { readonly point: TouchPoint; readonly number: number }[]): AuditPoint[] =>
  points.map(({ point, number }) => ({ id: point.id, title: pointTitle(point, number) }));

/** Offers to keep what was asked all ten tests and failed none, in one undo. */
function KeepSound({ session, rows }: { session: EngagementSession; rows: readonly ClauseAudit[] }) {
  const sound = rows.filter(
    ({ clause, asked, worst }) => clause.decision === null && worst === 0 && asked === CLAUSE_TESTS.length,
  );
  if (sound.length === 0) return null;
  const ids = sound.map(({ clause }) => clause.id);
  return (
    <Button
      icon={CheckCheck}
      disabled={session.readOnly}
      onClick={() => session.run(updateClauses, { ids, patch: { decision: "keep" } })}
    >
      {messages.keepSound(sound.length)}
    </Button>
  );
}

interface BarProps {
  all: readonly ClauseAudit[];
  filter: Filter;
  onChange(filter: Filter): void;
  children: React.ReactNode;
}

function FilterBar({ all, filter, onChange, children }: BarProps) {
  const policies = [...new Map(all.map(({ policy }) => [policy.id, policy])).values()];
  const set = (patch: Partial<Filter>) => onChange({ ...filter, ...patch });
  return (
    <div className="audit-filters">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset brings a frame and a legend of its own */}
      <div role="group" aria-label={messages.across} className="policy-choices">
        <Button aria-pressed={filter.across === "tests"} onClick={() => set({ across: "tests" })}>
          {messages.tests}
        </Button>
        <Button aria-pressed={filter.across === "points"} onClick={() => set({ across: "points" })}>
          {messages.touchPoints}
        </Button>
      </div>
      <Select
        label={messages.policy}
        hideLabel
        value={filter.policyId}
        options={[
          { value: ALL, label: messages.allPolicies },
          ...policies.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(policyId) => set({ policyId })}
      />
      <Select
        label={messages.test}
        hideLabel
        value={filter.test}
        options={[
          { value: ALL, label: messages.allTests },
          ...CLAUSE_TESTS.map((value) => ({ value, label: CLAUSE_TEST_TEXTS[value].name })),
        ]}
        onChange={(test) => set({ test })}
      />
      <Checkbox checked={filter.openOnly} onChange={(openOnly) => set({ openOnly })}>
        {messages.openOnly}
      </Checkbox>
      <span className="spring" />
      {children}
    </div>
  );
}
