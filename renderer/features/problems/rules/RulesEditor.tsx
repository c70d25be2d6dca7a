import { UserError } from "@shared/base/result.ts";
import { runIn } from "@shared/domain/core/run-in.ts";
import { SEVERITIES } from "@shared/domain/core/severity.ts";
import { setRule } from "@shared/domain/diagnostics/commands/set-rule.ts";
import { rulesInWords } from "@shared/domain/diagnostics/rules-in-words.ts";
import { ListChecks } from "lucide-react";
import { useDeferredValue, useMemo, useState } from "react";
import { useEmitted, useModel, useSelection, useServices } from "../../../platform/react/use-services.ts";
import type { EditorProps } from "../../../platform/registry/contribution.ts";
import { Button } from "../../../ui/Button.tsx";
import { DataGrid } from "../../../ui/DataGrid.tsx";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import type { GridColumn, GridEdit } from "../../../ui/grid-model.ts";
import { SeverityIcon } from "../SeverityIcon.tsx";
import { messages } from "./messages.ts";
import { RuleDetail } from "./RuleDetail.tsx";
import { RulesBar } from "./RulesBar.tsx";
import { filteredRules, NO_FILTER, type RuleRow, ruleRows, severityRank } from "./rule-rows.ts";
import "../problems.css";
import "./rules.css";

const CHOICES = [...SEVERITIES, "off" as const].map((value) => ({
  value,
  label: messages.severities[value],
}));

const COLUMNS: readonly GridColumn<RuleRow>[] = [
  {
    id: "severity",
    title: messages.severity,
    width: 104,
    editable: true,
    choices: CHOICES,
    value: ({ severity }) => severity,
    sortBy: ({ severity }) => severityRank(severity),
    render: ({ severity }) =>
      severity === "off" ? (
        <span className="muted">{messages.severities.off}</span>
      ) : (
        <SeverityIcon severity={severity} />
      ),
  },
  { id: "rule", title: messages.rule, width: "grow", value: ({ title }) => title },
  { id: "area", title: messages.area, width: 168, value: ({ area }) => area.name },
  {
    id: "changed",
    title: messages.changed,
    width: 76,
    value: ({ isChanged }) => (isChanged ? messages.isChanged : ""),
  },
  {
    id: "problems",
    title: messages.problems,
    hint: messages.problemsHint,
    width: 80,
    align: "end",
    value: ({ open, severity }) =>
      severity === "off" ? messages.notAsked : open === null ? "…" : String(open),
    sortBy: ({ open }) => open,
    render: ({ open, severity }) =>
      open === null || open === 0 ? (
        <span className="muted">{severity === "off" ? messages.notAsked : (open ?? "…")}</span>
      ) : (
        open
      ),
  },
];

/** Every rule that a service is checked by: what it says, why, and how this engagement wants it. */
export function RulesEditor({ session }: EditorProps) {
  const { selection } = useServices();
  const selected = useSelection();
  const rows = useRuleRows(session);
  const [filter, setFilter] = useState(NO_FILTER);
  const shown = useMemo(() => filteredRules(rows, filter), [rows, filter]);
  const chosen = rows.find(({ id }) => selected.includes(id)) ?? null;
  const edit = (edits: readonly GridEdit[]) => {
    const severities = edits.map(({ rowId, text }) => ({ ruleId: rowId, severity: severityOf(text) }));
    session.commit({ label: messages.edit(edits.length) }, (draft) => {
      for (const args of severities) runIn(draft, setRule, args);
    });
  };
  return (
    <div className="rules">
      <RulesBar session={session} rows={rows} shown={shown.length} filter={filter} onFilter={setFilter} />
      <div className="rules-grid">
        {shown.length === 0 ? (
          <EmptyState icon={ListChecks} title={messages.none} text={messages.noneText}>
            <Button kind="primary" onClick={() => setFilter(NO_FILTER)}>
              {messages.showAll}
            </Button>
          </EmptyState>
        ) : (
          <DataGrid
            label={messages.list}
            rows={shown}
            columns={COLUMNS}
            rowId={({ id }) => id}
            selectedId={chosen?.id ?? null}
            onSelect={(id) => selection.set([id], "rules")}
            {...(!session.readOnly && { onEdit: edit })}
          />
        )}
      </div>
      <RuleDetail session={session} row={chosen} />
    </div>
  );
}

/** The rules as the engagement has them, with their problems; who edits does not wait for the counts. */
function useRuleRows(session: EditorProps["session"]): readonly RuleRow[] {
  const { problems } = useServices();
  const settings = useModel(session, (model) => model.all("ruleSetting"));
  const shown = useDeferredValue(
    useEmitted([problems.changed], () => (problems.isReady && !problems.hasFailed ? problems.shown : null)),
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the settings are what it reads of the model
  return useMemo(() => ruleRows(rulesInWords(session.model), shown), [session, settings, shown]);
}

function severityOf(text: string): (typeof CHOICES)[number]["value"] {
  const hit = CHOICES.find(
    ({ value, label }) => value === text || label.toLowerCase() === text.trim().toLowerCase(),
  );
  if (!hit) throw new UserError(messages.badSeverity(text));
  return hit.value;
}
