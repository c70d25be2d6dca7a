import { runIn } from "@shared/domain/core/run-in.ts";
import { setRule } from "@shared/domain/diagnostics/commands/set-rule.ts";
import { RULE_AREAS } from "@shared/domain/diagnostics/rule-areas.ts";
import { RotateCcw } from "lucide-react";
import { useServices } from "../../../platform/react/use-services.ts";
import type { EditorProps } from "../../../platform/registry/contribution.ts";
import { Button } from "../../../ui/Button.tsx";
import { Select } from "../../../ui/Select.tsx";
import { messages } from "./messages.ts";
import { type RuleFilter, type RuleRow, type RuleState, STATES } from "./rule-rows.ts";

interface BarProps {
  session: EditorProps["session"];
  rows: readonly RuleRow[];
  /** How many the filter lets through. */
  shown: number;
  filter: RuleFilter;
  onFilter(filter: RuleFilter): void;
}

/** What the page is, and the ways to find a rule. */
export function RulesBar({ session, rows, shown, filter, onFilter }: BarProps) {
  const { notices } = useServices();
  const changed = rows.filter(({ isChanged }) => isChanged);
  const resetAll = () => {
    session.commit({ label: messages.resetAll }, (draft) => {
      for (const { id, parameters } of changed) {
        const none = Object.fromEntries(parameters.map(({ name }) => [name, null]));
        runIn(draft, setRule, { ruleId: id, severity: null, parameters: none });
      }
    });
    notices.show({ kind: "done", text: messages.resetAllDone(changed.length) });
  };
  const inArea = (id: string) => rows.filter(({ area }) => area.id === id).length;
  return (
    <header className="rules-bar">
      <div className="rules-title">
        <h1>{messages.title}</h1>
        <p className="muted">{messages.about}</p>
      </div>
      <div className="rules-tools">
        <input
          className="input"
          type="search"
          aria-label={messages.search}
          placeholder={messages.search}
          value={filter.query}
          onChange={(event) => onFilter({ ...filter, query: event.target.value })}
        />
        <Select
          hideLabel
          label={messages.area}
          value={filter.area}
          options={[
            { value: "all", label: messages.allAreas(rows.length) },
            ...RULE_AREAS.filter(({ id }) => inArea(id) > 0).map(({ id, name }) => ({
              value: id,
              label: messages.inArea(name, inArea(id)),
            })),
          ]}
          onChange={(area) => onFilter({ ...filter, area })}
        />
        <Select<RuleState>
          hideLabel
          label={messages.which}
          value={filter.state}
          options={STATES.map((value) => ({ value, label: messages.states[value] }))}
          onChange={(state) => onFilter({ ...filter, state })}
        />
        <span className="muted rules-count" role="status">
          {messages.count(shown, rows.length)}
        </span>
        {changed.length > 0 && (
          <Button icon={RotateCcw} disabled={session.readOnly} onClick={resetAll}>
            {messages.resetAll}
          </Button>
        )}
      </div>
    </header>
  );
}
