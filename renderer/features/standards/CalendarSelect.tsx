import { byOrder } from "@shared/base/order.ts";
import { useModel } from "../../platform/react/use-services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { Select } from "../../ui/Select.tsx";
import { messages } from "./messages.ts";

interface CalendarSelectProps {
  readonly session: EngagementSession;
  readonly value: string | null;
  onChange(calendarId: string | null): void;
}

/** On which calendar time counts. */
export function CalendarSelect({ session, value, onChange }: CalendarSelectProps) {
  const calendars = useModel(session, (model) => model.all("calendar").sort(byOrder));
  const options = [
    { value: "", label: messages.roundTheClock },
    ...calendars.map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <Select
      label={messages.calendar}
      value={value ?? ""}
      options={options}
      disabled={session.readOnly}
      onChange={(id) => onChange(id || null)}
    />
  );
}
