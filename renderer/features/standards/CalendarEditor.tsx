import { updateCalendar } from "@shared/domain/standard/commands/update-calendar.ts";
import { hoursText, parseDates, parseHours } from "@shared/domain/standard/hours-text.ts";
import { OFFICE_HOURS } from "@shared/domain/standard/office-hours.ts";
import type { Calendar } from "@shared/domain/standard/records.ts";
import { timeWords } from "@shared/domain/standard/time-words.ts";
import { weekOf } from "@shared/domain/standard/working-time.ts";
import { useState } from "react";
import { useModel } from "../../platform/react/use-services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { Button } from "../../ui/Button.tsx";
import { TextArea, TextField } from "../../ui/TextField.tsx";
import { messages } from "./messages.ts";

interface CalendarProps {
  readonly session: EngagementSession;
  readonly calendar: Calendar;
}

/** A week's opening hours as words, each day a line, and the days that are closed. */
export function CalendarEditor({ session, calendar }: CalendarProps) {
  const { id } = calendar;
  const disabled = session.readOnly;
  const change = (patch: Partial<Omit<Calendar, "id" | "type">>) =>
    session.run(updateCalendar, { id, patch });
  const uses = useModel(
    session,
    (model) => model.by("standard", "calendarId", id).length + model.by("promise", "calendarId", id).length,
  );
  const { minutes, openDays } = weekOf(calendar);
  const week =
    openDays === 0
      ? messages.neverOpen
      : messages.week(timeWords(minutes, true), timeWords(minutes / openDays, true));
  return (
    <>
      <TextField
        label={messages.name}
        value={calendar.name}
        disabled={disabled}
        onCommit={(name) => (name.trim() === "" ? false : change({ name }))}
      />
      <fieldset className="calendar-week">
        <legend>{messages.hours}</legend>
        {messages.weekdays.map((name, index) => (
          <DayField
            key={name}
            name={name}
            weekday={index + 1}
            calendar={calendar}
            disabled={disabled}
            onChange={(hours) => change({ hours })}
          />
        ))}
        <p className="standard-note">{messages.hoursHint}</p>
      </fieldset>
      <p className="calendar-sum">
        {week} {messages.usedBy(uses)}
      </p>
      <div>
        <Button disabled={disabled} onClick={() => change({ hours: OFFICE_HOURS.hours })}>
          {messages.setOffice}
        </Button>
      </div>
      <ClosedDays
        calendar={calendar}
        disabled={disabled}
        onChange={(closedDates) => change({ closedDates })}
      />
    </>
  );
}

interface DayProps {
  readonly name: string;
  readonly weekday: number;
  readonly calendar: Calendar;
  readonly disabled: boolean;
  onChange(hours: Calendar["hours"]): void;
}

function DayField({ name, weekday, calendar, disabled, onChange }: DayProps) {
  const [error, setError] = useState<string | undefined>();
  const own = calendar.hours.filter((span) => span.weekday === weekday);
  return (
    <TextField
      label={name}
      value={hoursText(own)}
      error={error}
      disabled={disabled}
      onInput={() => setError(undefined)}
      onCommit={(text) =>
        taken(setError, () => {
          const others = calendar.hours.filter((span) => span.weekday !== weekday);
          onChange([...others, ...parseHours(text).map((span) => ({ weekday, ...span }))]);
        })
      }
    />
  );
}

interface ClosedProps {
  readonly calendar: Calendar;
  readonly disabled: boolean;
  onChange(dates: string[]): void;
}

function ClosedDays({ calendar, disabled, onChange }: ClosedProps) {
  const [error, setError] = useState<string | undefined>();
  return (
    <TextArea
      label={messages.closedDates}
      hint={messages.closedHint}
      rows={4}
      value={calendar.closedDates.join("\n")}
      error={error}
      disabled={disabled}
      onCommit={(text) => taken(setError, () => onChange(parseDates(text)))}
    />
  );
}

/** What cannot be taken stays in the field with what is wrong below it. */
function taken(tell: (error: string | undefined) => void, take: () => void): boolean {
  try {
    take();
    tell(undefined);
    return true;
  } catch (error) {
    tell(error instanceof Error ? error.message : String(error));
    return false;
  }
}
