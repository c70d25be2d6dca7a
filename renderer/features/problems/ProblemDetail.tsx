import type { Severity } from "@shared/domain/core/severity.ts";
import { SEVERITIES } from "@shared/domain/core/severity.ts";
import { fixProblems } from "@shared/domain/diagnostics/commands/fix-problems.ts";
import { setRule } from "@shared/domain/diagnostics/commands/set-rule.ts";
import { suppressProblem } from "@shared/domain/diagnostics/commands/suppress-problem.ts";
import { unsuppressProblem } from "@shared/domain/diagnostics/commands/unsuppress-problem.ts";
import type { Problem } from "@shared/domain/diagnostics/problem.ts";
import { ruleOf } from "@shared/domain/diagnostics/rules.ts";
import { settingOf } from "@shared/domain/diagnostics/settings.ts";
import { BookOpen, CornerDownRight, Wrench } from "lucide-react";
import { openElement } from "../../platform/queries/element-names.ts";
import { useModel, useServices } from "../../platform/react/use-services.ts";
import type { ViewProps } from "../../platform/registry/contribution.ts";
import { Button } from "../../ui/Button.tsx";
import { Select } from "../../ui/Select.tsx";
import { messages } from "./messages.ts";
import type { ProblemRow } from "./problem-rows.ts";

/** Why the chosen problem is one, where the rule comes from, and what can be done about it. */
export function ProblemDetail({ session, row }: ViewProps & { row: ProblemRow | null }) {
  const services = useServices();
  const ruleId = row?.problem.ruleId ?? "";
  const severity = useModel(session, (model) => settingOf(model, ruleId)?.severity ?? null);
  if (!row) return <aside className="problem-detail muted">{messages.choose}</aside>;
  const { problem, reason } = row;
  const rule = ruleOf(problem.ruleId);
  const disabled = session.readOnly;
  const suppressAt = async () => {
    const told = await services.dialogs.ask({
      title: messages.suppressTitle,
      label: messages.suppressLabel,
      confirm: messages.suppressConfirm,
    });
    if (told?.trim()) session.run(suppressProblem, { ruleId, elementId: problem.at, reason: told.trim() });
  };
  return (
    <aside className="problem-detail" aria-label={messages.about}>
      <p className="problem-message">{problem.message}</p>
      {reason !== null && <p>{messages.reason(reason)}</p>}
      <div className="problem-actions">
        <Button icon={CornerDownRight} onClick={() => void openElement(services, problem.at)}>
          {messages.goTo}
        </Button>
        {reason === null && rule?.fix && <Fixes session={session} problem={problem} title={rule.fix.title} />}
        {reason === null ? (
          rule && (
            <Button kind="quiet" disabled={disabled} onClick={suppressAt}>
              {messages.suppress}
            </Button>
          )
        ) : (
          <Button disabled={disabled} onClick={() => showAgain(session, problem)}>
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

/** Mends this one, or all that the same rule has found; one undo takes either back. */
function Fixes({ session, problem, title }: ViewProps & { problem: Problem; title: string }) {
  const { notices, problems } = useServices();
  const alike = problems.shown.open.filter(({ ruleId }) => ruleId === problem.ruleId);
  const fix = (which: readonly Problem[]) => {
    const mended = session.run(fixProblems, {
      problems: which.map(({ ruleId, subjectId, at }) => ({ ruleId, subjectId, at })),
    });
    notices.show({ kind: "done", text: messages.fixed(mended) });
  };
  return (
    <>
      <Button kind="primary" icon={Wrench} disabled={session.readOnly} onClick={() => fix([problem])}>
        {title}
      </Button>
      {alike.length > 1 && (
        <Button disabled={session.readOnly} onClick={() => fix(alike)}>
          {messages.fixAll(alike.length)}
        </Button>
      )}
    </>
  );
}

function showAgain(session: ViewProps["session"], { ruleId, at }: Problem): void {
  const held = session.model.by("suppression", "elementId", at).find((one) => one.ruleId === ruleId);
  if (held) session.run(unsuppressProblem, { id: held.id });
}
