import { ruleOf } from "@shared/domain/diagnostics/rules.ts";
import { Wrench } from "lucide-react";
import { mendProblems } from "../../platform/diagnostics/problem-actions.ts";
import { useServices } from "../../platform/react/use-services.ts";
import type { ViewProps } from "../../platform/registry/contribution.ts";
import { Button } from "../../ui/Button.tsx";
import { messages } from "./messages.ts";
import type { ProblemGroup } from "./problem-lines.ts";

/** What a group comes to, and what of it is mended in one press. */
export function ProblemGroupDetail({
  session,
  group,
  onDone,
}: ViewProps & { group: ProblemGroup; onDone(): void }) {
  const services = useServices();
  const open = group.rows.flatMap(({ problem, reason }) => (reason === null ? [problem] : []));
  const ruleIds = [...new Set(open.map(({ ruleId }) => ruleId))];
  return (
    <aside className="problem-detail problem-group" aria-label={group.title}>
      <p className="problem-message">{group.title}</p>
      <p className="muted">{messages.groupCount(group.rows.length)}</p>
      <div className="problem-actions">
        {ruleIds.map((ruleId) => {
          const problems = open.filter((problem) => problem.ruleId === ruleId);
          const title = ruleOf(ruleId)?.fix?.title;
          return (
            title !== undefined && (
              <Button
                key={ruleId}
                icon={Wrench}
                disabled={session.readOnly}
                onClick={() => {
                  onDone();
                  mendProblems(services, session, problems);
                }}
              >
                {messages.counted(title, problems.length)}
              </Button>
            )
          );
        })}
      </div>
      <p className="muted">{messages.fold}</p>
    </aside>
  );
}
