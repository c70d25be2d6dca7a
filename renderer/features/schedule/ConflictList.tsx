import type { Id } from "@shared/base/ids.ts";
import { settleSchedule } from "@shared/domain/schedule/commands/settle-schedule.ts";
import type { Conflict } from "@shared/domain/schedule/conflicts.ts";
import { conflictText } from "@shared/domain/schedule/speech.ts";
import { useServices } from "../../platform/react/use-services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { Button } from "../../ui/Button.tsx";
import { Sign } from "../../ui/Sign.tsx";
import { messages } from "./messages.ts";

const FIXES: Readonly<Record<Conflict["kind"], string>> = {
  predecessor: messages.settle,
  training: messages.settleTraining,
  trial: messages.settleTrial,
};

interface ConflictListProps {
  session: EngagementSession;
  conflicts: readonly Conflict[];
  onSelect(id: Id): void;
}

/** What contradicts the plan's own order, in words, each with what mends it. */
export function ConflictList({ session, conflicts, onSelect }: ConflictListProps) {
  const { notices } = useServices();
  if (conflicts.length === 0) return null;
  const settle = (id: Id | null) => {
    const moved = session.run(settleSchedule, { id });
    notices.show({
      kind: moved > 0 ? "done" : "warning",
      text: moved > 0 ? messages.settled(moved) : messages.notSettled,
    });
  };
  return (
    <section className="schedule-conflicts" aria-label={messages.conflicts(conflicts.length)}>
      <header>
        <h2>{messages.conflicts(conflicts.length)}</h2>
        {conflicts.length > 1 && (
          <Button disabled={session.readOnly} onClick={() => settle(null)}>
            {messages.settleAll}
          </Button>
        )}
      </header>
      <ul>
        {conflicts.map((conflict) => (
          <li key={`${conflict.itemId} ${conflict.otherId}`}>
            <Sign kind="warning" />
            <span>{conflictText(conflict)}</span>
            <Button kind="quiet" onClick={() => onSelect(conflict.itemId)}>
              {messages.show}
            </Button>
            <Button disabled={session.readOnly} onClick={() => settle(conflict.itemId)}>
              {FIXES[conflict.kind]}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
