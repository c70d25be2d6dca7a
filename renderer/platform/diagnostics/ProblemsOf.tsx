import type { Id } from "@shared/base/ids.ts";
import type { Problem } from "@shared/domain/diagnostics/problem.ts";
import { ruleOf } from "@shared/domain/diagnostics/rules.ts";
import { Button } from "../../ui/Button.tsx";
import { Sign } from "../../ui/Sign.tsx";
import { useServices } from "../react/use-services.ts";
import type { EngagementSession } from "../store/session.ts";
import { messages } from "./messages.ts";
import { mendProblems, suppressHere } from "./problem-actions.ts";
import { useProblemElements } from "./use-problems.ts";
import "./problems-of.css";

/** So many sentences stand beside the fields of an element; the rest is a press away. */
const SHOWN = 4;

interface ProblemsOfProps {
  session: EngagementSession;
  elementId: Id;
}

/** What is wrong at one element, beside its fields: the sentences, what mends each, and the way to all of it. */
export function ProblemsOf({ session, elementId }: ProblemsOfProps) {
  const { commands } = useServices();
  const found = useProblemElements().get(elementId);
  if (!found) return null;
  const { problems } = found;
  const more = problems.length - SHOWN;
  return (
    <section className="problems-of" aria-label={messages.title}>
      <div className="problems-of-head">
        <h3>{messages.title}</h3>
        <Button kind="link" onClick={() => void commands.run("problems.element.show", { elementId })}>
          {more > 0 ? messages.showAll(problems.length) : messages.showInPanel}
        </Button>
      </div>
      <ul>
        {problems.slice(0, SHOWN).map((problem) => (
          <OneProblem key={`${problem.ruleId} ${problem.subjectId}`} session={session} problem={problem} />
        ))}
      </ul>
    </section>
  );
}

function OneProblem({ session, problem }: { session: EngagementSession; problem: Problem }) {
  const services = useServices();
  const rule = ruleOf(problem.ruleId);
  const disabled = session.readOnly;
  return (
    <li>
      <Sign kind={problem.severity} />
      <span className="visually-hidden">{messages.severities[problem.severity]}: </span>
      <p title={rule?.why}>{problem.message}</p>
      {rule && (
        <span className="problems-of-actions">
          {rule.fix && (
            <Button
              kind="link"
              disabled={disabled}
              onClick={() => mendProblems(services, session, [problem])}
            >
              {rule.fix.title}
            </Button>
          )}
          <Button
            kind="link"
            disabled={disabled}
            onClick={() => void suppressHere(services, session, problem)}
          >
            {messages.suppress}
          </Button>
        </span>
      )}
    </li>
  );
}
