import type { SegmentFilter } from "@shared/domain/scoring/scorecard.ts";
import type { SegmentChoice } from "@shared/domain/scoring/survey-answers.ts";
import { Users } from "lucide-react";
import { Select } from "../../ui/Select.tsx";
import { messages } from "./messages.ts";

interface SegmentSelectProps {
  choices: readonly SegmentChoice[];
  value: readonly SegmentFilter[];
  onChange(value: readonly SegmentFilter[]): void;
  /** One of these may be chosen soon, the likeliest first. */
  onNear?(values: readonly (readonly SegmentFilter[])[]): void;
}

const ALL = "all";
const LEFT = "left ";
/** The others only say that there are more. */
const isChoice = (key: string): boolean => !key.startsWith(LEFT);

/** Whose answers count: everybody, or one value of a column that a survey names as a segment. */
export function SegmentSelect({ choices, value, onChange, onNear }: SegmentSelectProps) {
  if (choices.length === 0) return null;
  const entries = choices.flatMap(({ column, values }) =>
    values.map((entry) => ({ filter: { column, value: entry.value }, count: entry.count })),
  );
  const left = choices.filter((choice) => choice.left > 0);
  const keyOf = (filter: SegmentFilter) => JSON.stringify([filter.column, filter.value]);
  const segmentsOf = (key: string): readonly SegmentFilter[] => {
    const found = entries.find(({ filter }) => keyOf(filter) === key);
    return found ? [found.filter] : [];
  };
  const [chosen] = value;
  return (
    <Select
      label={messages.segment}
      hideLabel
      icon={Users}
      value={chosen ? keyOf(chosen) : ALL}
      options={[
        { value: ALL, label: messages.everybody },
        ...entries.map(({ filter, count }) => ({
          value: keyOf(filter),
          label: messages.segmentOption(filter.column, filter.value, count),
          short: messages.counted(filter.value, count),
        })),
        ...left.map((choice) => ({
          value: LEFT + choice.column,
          label: messages.segmentsLeft(choice.column, choice.left),
          disabled: true,
        })),
      ]}
      onNear={(keys) => onNear?.(keys.flatMap((key) => (isChoice(key) ? [segmentsOf(key)] : [])))}
      onChange={(key) => isChoice(key) && onChange(segmentsOf(key))}
    />
  );
}
