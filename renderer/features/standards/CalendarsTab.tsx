import { byOrder } from "@shared/base/order.ts";
import { addCalendar } from "@shared/domain/standard/commands/add-calendar.ts";
import { removeCalendar } from "@shared/domain/standard/commands/remove-calendar.ts";
import { OFFICE_HOURS } from "@shared/domain/standard/office-hours.ts";
import { CalendarClock, Plus, Trash2 } from "lucide-react";
import { useModel, useSelection, useServices } from "../../platform/react/use-services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { CalendarEditor } from "./CalendarEditor.tsx";
import { messages } from "./messages.ts";

/** The calendars on which time is counted: the list, and the hours of the chosen one. */
export function CalendarsTab({ session }: { session: EngagementSession }) {
  const { commands, selection } = useServices();
  const selected = useSelection();
  const calendars = useModel(session, (model) => model.all("calendar").sort(byOrder));
  const addOffice = () => selection.set([session.run(addCalendar, { name: OFFICE_HOURS.name })]);
  if (calendars.length === 0)
    return (
      <EmptyState icon={CalendarClock} title={messages.emptyCalendars} text={messages.emptyCalendarsText}>
        <Button kind="primary" disabled={session.readOnly} onClick={addOffice}>
          {messages.addOffice}
        </Button>
      </EmptyState>
    );
  const chosen = calendars.find(({ id }) => selected.includes(id)) ?? calendars[0];
  return (
    <div className="calendars">
      <nav aria-label={messages.calendars}>
        <ul>
          {calendars.map(({ id, name }) => (
            <li key={id}>
              <button
                type="button"
                aria-current={id === chosen?.id}
                onClick={() => selection.set([id], "standards")}
              >
                {name}
              </button>
            </li>
          ))}
        </ul>
        <Button
          icon={Plus}
          disabled={session.readOnly}
          onClick={() => void commands.run("standards.calendar.add")}
        >
          {messages.addCalendar}
        </Button>
      </nav>
      {chosen && (
        <section aria-label={messages.calendarDetail}>
          <CalendarEditor key={chosen.id} session={session} calendar={chosen} />
          <div>
            <Button
              icon={Trash2}
              disabled={session.readOnly}
              onClick={() => session.run(removeCalendar, { id: chosen.id })}
            >
              {messages.deleteCalendar}
            </Button>
          </div>
        </section>
      )}
    </div>
  );
}
