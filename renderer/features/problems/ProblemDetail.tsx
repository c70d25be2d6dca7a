import type { Severity } from "@shared/domain/core/severity.ts";
import { SEVERITIES } from "@shared/domain/core/severity.ts";
import { setRule } from "@shared/domain/diagnostics/commands/set-rule.ts";
import type { Problem } from "@shared/domain/diagnostics/problem.ts";
import { ruleOf } from "@shared/domain/diagnostics/rules.ts";
import { settingOf } from "@shared/domain/diagnostics/settings.ts";
import { BookOpen, CornerDownRight, EyeOff } from "lucide-react";
import {
  mendProblems,
  openProblem,
  showAgain,
  suppressHere,
} from "../../platform/diagnostics/problem-actions.ts";
import { useModel, useServices } from "../../platform/react/use-services.ts";
import type { ViewProps } from "../../platform/registry/contribution.ts";
import { Button, IconButton } from "../../ui/Button.tsx";
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
  const alike = openOfRule(rows, problem.ruleId);
  return (
    <aside className="problem-detail" aria-label={messages.about}>
      <p className="problem-message">{problem.message}</p>
      {reason !== null && <p>{messages.reason(reason)}</p>}
      <div className="problem-actions">
        {reason === null && rule?.fix && (
          <Fixes session={session} problem={problem} alike={alike} title={rule.fix.title} onDone={onDone} />
        )}
        {reason !== null && (
          <Button disabled={disabled} onClick={again}>
            {messages.again}
          </Button>
        )}
        <IconButton
          icon={CornerDownRight}
          kind="normal"
          label={messages.goTo}
          onClick={() => void openProblem(services, problem)}
        />
        {reason === null && rule && (
          <IconButton
            icon={EyeOff}
            kind="normal"
            label={messages.suppress}
            disabled={disabled}
            onClick={() => void suppressAt()}
          />
        )}
        {rule && (
          <IconButton
            icon={BookOpen}
            kind="normal"
            label={messages.aboutRule}
            onClick={() => void services.commands.run("rules.editor.open", rule.id)}
          />
        )}
      </div>
      {rule && <p>{rule.why}</p>}
      <p className="muted">{messages.place(row.where, row.area)}</p>
      {rule && (
        <>
          <p className="muted">{messages.source(rule.id, rule.source)}</p>
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
        tooltip={told(title, services.commands.shortcut("problems.problem.fix"))}
        disabled={session.readOnly}
        onClick={() => fix([problem])}
      >
        <span className="problem-fix">{title}</span>
      </Button>
      {alike.length > 1 && (
        <Button
          aria-label={messages.fixAll(alike.length)}
          tooltip={told(messages.fixAll(alike.length), services.commands.shortcut("problems.kind.fix"))}
          disabled={session.readOnly}
          onClick={() => fix(alike)}
        >
          {messages.all(alike.length)}
        </Button>
      )}
    </>
  );
}

/** The words of a button, which may be cut in it, and its keys. */
const told = (words: string, shortcut: string | undefined): string =>
  shortcut === undefined ? words : `${words} (${shortcut})`;
