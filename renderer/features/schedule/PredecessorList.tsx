import type { Id } from "@shared/base/ids.ts";
import { addDependency, dependencyRefusal } from "@shared/domain/schedule/commands/add-dependency.ts";
import { removeDependency } from "@shared/domain/schedule/commands/remove-dependency.ts";
import { updateDependency } from "@shared/domain/schedule/commands/update-dependency.ts";
import { MOST_LAG } from "@shared/domain/schedule/records.ts";
import type { Schedule } from "@shared/domain/schedule/schedule.ts";
import { X } from "lucide-react";
import type { EngagementSession } from "../../platform/store/session.ts";
import { IconButton } from "../../ui/Button.tsx";
import { NumberField } from "../../ui/NumberField.tsx";
import { useTelling } from "../../ui/refusal.ts";
import { Select } from "../../ui/Select.tsx";
import { messages } from "./messages.ts";

interface PredecessorListProps {
  session: EngagementSession;
  schedule: Schedule;
  id: Id;
}

/** What the chosen item comes after, with the days between; the keyboard's way to say it. */
export function PredecessorList({ session, schedule, id }: PredecessorListProps) {
  const telling = useTelling();
  const { constraints, items } = schedule;
  const disabled = session.readOnly;
  const told = constraints.flatMap(({ predecessorId, successorId, lag, dependencyId }) => {
    const earlier = items.find((item) => item.id === predecessorId);
    return successorId === id && dependencyId !== null && earlier ? [{ earlier, lag, dependencyId }] : [];
  });
  const offered = items.filter(
    (item) => dependencyRefusal(session.model, { predecessorId: item.id, successorId: id }) === undefined,
  );
  return (
    <>
      {told.length === 0 && <p className="muted">{messages.nothingBefore}</p>}
      <ul>
        {told.map(({ earlier, lag, dependencyId }) => (
          <li key={dependencyId}>
            <span className="grid-text">{earlier.name}</span>
            <NumberField
              label={messages.lag(earlier.name)}
              hideLabel
              whole
              minimum={0}
              maximum={MOST_LAG}
              unit={messages.lagUnit}
              value={lag}
              disabled={disabled}
              onCommit={(value) =>
                telling(() => session.run(updateDependency, { id: dependencyId, lagWorkdays: value ?? 0 }))
              }
            />
            <IconButton
              icon={X}
              label={messages.takeAway(earlier.name)}
              disabled={disabled}
              onClick={() => session.run(removeDependency, { id: dependencyId })}
            />
          </li>
        ))}
      </ul>
      {offered.length > 0 && (
        <Select
          label={messages.addPredecessor}
          hideLabel
          value={null}
          placeholder={messages.addPredecessorText}
          disabled={disabled}
          options={offered.map(({ id: value, name }) => ({ value, label: name }))}
          onChange={(predecessorId) =>
            telling(() => session.run(addDependency, { predecessorId, successorId: id, lagWorkdays: 0 }))
          }
        />
      )}
    </>
  );
}
