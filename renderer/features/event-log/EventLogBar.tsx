import type { CaseChoice, CaseFilter } from "@shared/domain/event-log/case-set.ts";
import type { EventLog } from "@shared/domain/event-log/records.ts";
import type { EventLogPage } from "@shared/domain/measure/event-log-page.ts";
import { Filter, Waypoints } from "lucide-react";
import { Button } from "../../ui/Button.tsx";
import { NumberField } from "../../ui/NumberField.tsx";
import { Select } from "../../ui/Select.tsx";
import type { Choice } from "../../ui/select-model.ts";
import { messages } from "./messages.ts";

interface BarProps {
  readonly record: EventLog;
  readonly answer: EventLogPage;
  readonly choice: CaseChoice;
  readonly maps: readonly Choice[];
  readonly readOnly: boolean;
  onChoice(choice: CaseChoice): void;
  onMap(blueprintId: string | null): void;
  onLimit(minutes: number | null): void;
  onStandsFor(cases: number): void;
  /** Null when nothing can be filled in. */
  readonly onFill: (() => void) | null;
}

const ALL = "all";
const DAY_MINUTES = 24 * 60;
/** Values of one attribute offered as a filter. */
const MOST_VALUES = 100;

/** Which cases count, what they are measured against, and which map they went through. */
export function EventLogBar(props: BarProps) {
  const { record, answer, choice, maps, readOnly } = props;
  const filters = answer.attributes.flatMap(({ name, values }) =>
    values.slice(0, MOST_VALUES).map(({ value, cases }) => ({
      value: JSON.stringify([name, value]),
      label: messages.attributeIs(name, value === "" ? messages.blank : value, cases),
    })),
  );
  const [chosen] = choice.filters;
  const ends = [...answer.figures.activities]
    .filter(({ lastInCase }) => lastInCase > 0)
    .sort((a, b) => b.lastInCase - a.lastInCase)
    .map(({ activity, lastInCase }) => {
      const name = answer.activityNames[activity] ?? "";
      return { value: name, label: messages.endedWith(name, lastInCase) };
    });
  const ended = choice.endActivities?.[0] ?? null;
  const days = record.limit === null ? null : Math.round((record.limit / DAY_MINUTES) * 1000) / 1000;
  return (
    <div className="log-bar" role="toolbar" aria-label={messages.title}>
      <Select
        label={messages.filter}
        icon={Filter}
        value={chosen ? JSON.stringify([chosen.attribute, chosen.value]) : ALL}
        options={[{ value: ALL, label: messages.allCases }, ...filters]}
        onChange={(value) => props.onChoice({ ...choice, filters: value === ALL ? [] : [filterOf(value)] })}
      />
      <Select
        label={messages.ended}
        value={ended ?? ALL}
        options={[{ value: ALL, label: messages.endedAny }, ...ends]}
        onChange={(value) =>
          props.onChoice({
            ...choice,
            endActivities: value === ALL ? null : [value],
            incomplete: value === ALL ? "keep" : "leave-out",
          })
        }
      />
      <NumberField
        label={messages.limit}
        unit={messages.days}
        value={days}
        minimum={0}
        disabled={readOnly}
        onCommit={(value) => props.onLimit(value === null ? null : value * DAY_MINUTES)}
      />
      <NumberField
        label={messages.standsFor}
        unit={messages.casesUnit(record.standsFor)}
        value={record.standsFor}
        minimum={1}
        whole
        disabled={readOnly}
        onCommit={(value) => props.onStandsFor(value ?? 1)}
      />
      <Select
        label={messages.map}
        icon={Waypoints}
        value={record.blueprintId ?? ALL}
        options={[{ value: ALL, label: messages.noMap }, ...maps]}
        disabled={readOnly}
        onChange={(value) => props.onMap(value === ALL ? null : value)}
      />
      <Button
        kind="primary"
        disabled={readOnly || props.onFill === null}
        tooltip={props.onFill === null ? messages.fillFirst : undefined}
        onClick={() => props.onFill?.()}
      >
        {messages.fill}
      </Button>
    </div>
  );
}

function filterOf(value: string): CaseFilter {
  const [attribute, wanted] = JSON.parse(value) as [string, string];
  return { attribute, value: wanted };
}
