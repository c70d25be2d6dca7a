import type { Severity } from "@shared/domain/core/severity.ts";
import { SEVERITIES } from "@shared/domain/core/severity.ts";
import { setRule } from "@shared/domain/diagnostics/commands/set-rule.ts";
import type { Problem } from "@shared/domain/diagnostics/problem.ts";
import { ruleOf } from "@shared/domain/diagnostics/rules.ts";
import { settingOf } from "@shared/domain/diagnostics/settings.ts";
import { BookOpen, CornerDownRight, Wrench } from "lucide-react";
import {
  mendProblems,
  openProblem,
  showAgain,
  suppressHere,
} from "../../platform/diagnostics/problem-actions.ts";
import { useModel, useServices } from "../../platform/react/use-services.ts";
import type { ViewProps } from "../../platform/registry/contribution.ts";
import { Button } from "../../ui/Button.tsx";
import { Select } from "../../ui/Select.tsx";
import { messages } from "./messages.ts";
import { openOfRule, type ProblemRow } from "./problem-rows.ts";

interface DetailProps extends ViewProps {
  row: ProblemRow | null;
  /** All that the list shows. */
  rows: readonly ProblemRow[];
  /** A press has taken the problem out of the list, or is about to. */
  onDone(): void;
}

/** Why the chosen problem is one, where the rule comes from, and what can be done about it. */
export function ProblemDetail({ session, row, rows, onDone }: DetailProps) {
  const services = useServices();
  const ruleId = row?.problem.ruleId ?? "";
  const severity = useModel(session, (model) => settingOf(model, ruleId)?.severity ?? null);
  if (!row) return <aside className="problem-detail muted">{messages.choose}</aside>;
  const { problem, reason } = row;
  const rule = ruleOf(problem.ruleId);
  const disabled = session.readOnly;
  const suppressAt = async () => {
    if (await suppressHere(services, session, problem)) onDone();
  };
  const again = () => {
    onDone();
    showAgain(session, problem);
  };
  return (
    <aside className="problem-detail" aria-label={messages.about}>
      <p className="problem-message">{problem.message}</p>
      {reason !== null && <p>{messages.reason(reason)}</p>}
      <div className="problem-actions">
        <Button icon={CornerDownRight} onClick={() => void openProblem(services, problem)}>
          {messages.goTo}
        </Button>
        {reason === null && rule?.fix && (
          <Fixes
            session={session}
            problem={problem}
            alike={openOfRule(rows, problem.ruleId)}
            title={rule.fix.title}
            onDone={onDone}
          />
        )}
        {reason === null ? (
          rule && (
            <Button kind="quiet" disabled={disabled} onClick={suppressAt}>
              {messages.suppress}
            </Button>
          )
        ) : (
          <Button disabled={disabled} onClick={again}>
            {messages.again}
          </Button>
        )}
      </div>
      {rule && (
        <>
          <h3>{messages.about}</h3>
          <p>{rule.why}</p>
          <p className="muted">{messages.source(rule.id, rule.source)}</p>
          <Button icon={BookOpen} onClick={() => void services.commands.run("rules.editor.open", rule.id)}>
            {messages.aboutRule}
          </Button>
          <Select<Severity | "off">
            label={messages.severityOfRule}
            value={severity ?? rule.severity}
            disabled={disabled}
            options={[...SEVERITIES, "off" as const].map((value) => {
              const name = messages.severities[value];
              return { value, label: value === rule.severity ? messages.own(name) : name };
            })}
            onChange={(wish) => session.run(setRule, { ruleId, severity: wish })}
          />
        </>
      )}
    </aside>
  );
}

interface FixesProps extends ViewProps {
  problem: Problem;
  /** What the same rule has found, of what the list shows. */
  alike: readonly Problem[];
  title: string;
  onDone(): void;
}

/** Mends this one, or all of the list that the same rule has found; one undo takes either back. */
function Fixes({ session, problem, alike, title, onDone }: FixesProps) {
  const services = useServices();
  const fix = (which: readonly Problem[]) => {
    onDone();
    mendProblems(services, session, which);
  };
  return (
    <>
      <Button
        kind="primary"
        icon={Wrench}
        tooltip={services.commands.shortcut("problems.problem.fix")}
        disabled={session.readOnly}
        onClick={() => fix([problem])}
      >
        {title}
      </Button>
      {alike.length > 1 && (
        <Button
          tooltip={services.commands.shortcut("problems.kind.fix")}
          disabled={session.readOnly}
          onClick={() => fix(alike)}
        >
          {messages.fixAll(alike.length)}
        </Button>
      )}
    </>
  );
}
