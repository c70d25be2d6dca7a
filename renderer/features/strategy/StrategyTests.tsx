import type { Tested } from "@shared/domain/diagnostics/tested-strategy.ts";
import { strategyTestMessages } from "@shared/domain/strategy/test-messages.ts";
import { CircleCheck, CircleDashed, TriangleAlert } from "lucide-react";
import { Button } from "../../ui/Button.tsx";
import { messages } from "./messages.ts";

interface TestsProps {
  tested: readonly Tested[];
  onGo(problem: Tested["problems"][number]): void;
}

/** What a strategy is asked, what it answers, and what to do about it. */
export function StrategyTests({ tested, onGo }: TestsProps) {
  return (
    <aside className="strategy-tests" aria-label={messages.tests}>
      <h2>{messages.tests}</h2>
      <ul>
        {tested.map(({ test, state, problems }) => (
          <li key={test.id} data-state={state}>
            <h3>
              {state === "fails" ? (
                <TriangleAlert size={16} strokeWidth={1.5} aria-hidden />
              ) : state === "holds" ? (
                <CircleCheck size={16} strokeWidth={1.5} aria-hidden />
              ) : (
                <CircleDashed size={16} strokeWidth={1.5} aria-hidden />
              )}
              {strategyTestMessages.questions[test.id]}
            </h3>
            {state !== "fails" && (
              <p className="muted">
                {state === "holds"
                  ? strategyTestMessages.holds
                  : state === "off"
                    ? messages.off
                    : strategyTestMessages.nothing[test.id]}
              </p>
            )}
            {problems.map((problem) => (
              <div key={`${problem.ruleId} ${problem.at}`} className="strategy-finding">
                <p>{problem.message}</p>
                <p className="muted">{messages.advice[problem.ruleId]}</p>
                <Button
                  kind="link"
                  aria-label={`${messages.goTo}: ${problem.message}`}
                  onClick={() => onGo(problem)}
                >
                  {messages.goTo}
                </Button>
              </div>
            ))}
          </li>
        ))}
      </ul>
    </aside>
  );
}
