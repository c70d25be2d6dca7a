import { dayNumberInShort } from "@shared/base/date-words.ts";
import type { Id } from "@shared/base/ids.ts";
import { placeItem } from "@shared/domain/schedule/commands/place-item.ts";
import { removeScheduleTask } from "@shared/domain/schedule/commands/remove-schedule-task.ts";
import { updateScheduleTask } from "@shared/domain/schedule/commands/update-schedule-task.ts";
import type { ScheduleRow } from "@shared/domain/schedule/drawn-schedule.ts";
import { daysWithin } from "@shared/domain/schedule/items.ts";
import type { Schedule } from "@shared/domain/schedule/schedule.ts";
import { scheduleWords } from "@shared/domain/schedule/speech.ts";
import { civilOf } from "@shared/domain/schedule/work-days.ts";
import { ExternalLink, Trash2 } from "lucide-react";
import { openElement } from "../../platform/queries/element-names.ts";
import { useModel, useServices } from "../../platform/react/use-services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { Button } from "../../ui/Button.tsx";
import { TextArea, TextField } from "../../ui/TextField.tsx";
import { messages } from "./messages.ts";
import { PredecessorList } from "./PredecessorList.tsx";
import { writeCell } from "./write-cell.ts";

interface ItemDetailsProps {
  session: EngagementSession;
  schedule: Schedule;
  row: ScheduleRow | undefined;
  onSelect(id: Id): void;
}

/** How much slack there is, in words. */
function standing(row: ScheduleRow, schedule: Schedule): string {
  if (!schedule.path.timings.has(row.id))
    return schedule.path.circle.includes(row.id) ? messages.inCircle : messages.undated;
  if (!row.isDated)
    return row.first === null ? messages.undated : messages.undatedEarliest(dayNumberInShort(row.first));
  const timing = schedule.path.timings.get(row.id);
  const item = schedule.items.find(({ id }) => id === row.id);
  if (timing && item && item.start !== null && item.start < timing.earliestStart) {
    const days = daysWithin(item, timing.earliestStart, schedule.days);
    if (days) return messages.tooEarly(dayNumberInShort(days.first));
  }
  if (row.slack === 0 || row.slack === null || row.latest === null) return messages.decides;
  return messages.slips(row.slack, dayNumberInShort(row.latest));
}

/** What is known of the chosen item: its slack, what comes before and after it. */
export function ItemDetails({ session, schedule, row, onSelect }: ItemDetailsProps) {
  const services = useServices();
  const task = useModel(session, (model) => model.get("scheduleTask", row?.id));
  if (!row) {
    return (
      <div className="schedule-hint muted">
        <p>{messages.choose}</p>
        {!session.readOnly && <p>{messages.barHelp}</p>}
      </div>
    );
  }
  const { constraints, items } = schedule;
  const nameOf = (id: Id) => items.find((item) => item.id === id)?.name ?? "";
  const gates = constraints.filter((one) => one.successorId === row.id && one.dependencyId === null);
  const after = constraints.filter((one) => one.predecessorId === row.id && one.dependencyId !== null);
  return (
    <section className="schedule-details" aria-label={row.name}>
      <div className="schedule-facts">
        <h2>
          <span className="muted">{scheduleWords.kinds[row.kind]}</span> {row.name}
        </h2>
        <p>{standing(row, schedule)}</p>
        {gates.length > 0 && (
          <p className="muted">
            {messages.gated(gates.map(({ predecessorId }) => `“${nameOf(predecessorId)}”`).join(", "))}
          </p>
        )}
        <TextField
          label={messages.owner}
          value={row.owner}
          disabled={session.readOnly}
          onCommit={(owner) =>
            session.commit({ label: messages.edit(1), mergeKey: `schedule owner ${row.id}` }, (draft) =>
              writeCell(draft, row.id, "owner", owner),
            )
          }
        />
        <div className="schedule-actions">
          {!row.isDated && row.first !== null && (
            <Button
              disabled={session.readOnly}
              onClick={() => session.run(placeItem, { id: row.id, date: civilOf(row.first ?? 0) })}
            >
              {messages.takeEarliest}
            </Button>
          )}
          {task ? (
            <Button
              icon={Trash2}
              disabled={session.readOnly}
              onClick={() => session.run(removeScheduleTask, { id: task.id })}
            >
              {messages.remove}
            </Button>
          ) : (
            <Button icon={ExternalLink} onClick={() => void openElement(services, row.id)}>
              {messages.openRecord}
            </Button>
          )}
        </div>
      </div>
      <div className="schedule-before">
        <h3>{messages.comesAfter}</h3>
        <PredecessorList session={session} schedule={schedule} id={row.id} />
      </div>
      <div className="schedule-after">
        <h3>{messages.comesBefore}</h3>
        {after.length === 0 ? (
          <p className="muted">{messages.nothingAfter}</p>
        ) : (
          <ul>
            {after.map(({ successorId }) => (
              <li key={successorId}>
                <Button kind="link" onClick={() => onSelect(successorId)}>
                  {nameOf(successorId)}
                </Button>
              </li>
            ))}
          </ul>
        )}
        {task && (
          <TextArea
            label={messages.note}
            value={task.note}
            disabled={session.readOnly}
            onCommit={(note) => session.run(updateScheduleTask, { id: task.id, patch: { note } })}
          />
        )}
      </div>
    </section>
  );
}
