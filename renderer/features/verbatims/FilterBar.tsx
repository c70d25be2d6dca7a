import { VERBATIM_STATES, type VerbatimFilter } from "@shared/domain/verbatim/filter-verbatims.ts";
import { VERBATIM_KINDS, type VerbatimKind } from "@shared/domain/verbatim/records.ts";
import type { VerbatimCounts, VerbatimFigures } from "@shared/domain/verbatim/verbatim-figures.ts";
import { Copy, FilterX, WholeWord } from "lucide-react";
import { memo, type RefObject, useId } from "react";
import { IconButton } from "../../ui/Button.tsx";
import { Select } from "../../ui/Select.tsx";
import { messages } from "./messages.ts";

interface FilterBarProps {
  filter: VerbatimFilter;
  figures: VerbatimFigures | null;
  touchPointName(id: string | null): string;
  field: RefObject<HTMLInputElement | null>;
  onChange(filter: VerbatimFilter): void;
  onLeave(): void;
  onCopy(): void;
}

/** What is shown: every choice says how many there are. */
export const FilterBar = memo(function FilterBar({
  filter,
  figures,
  touchPointName,
  field,
  onChange,
  onLeave,
  onCopy,
}: FilterBarProps) {
  const id = useId();
  const set = (patch: Partial<VerbatimFilter>) => onChange({ ...filter, ...patch });
  const isSet = Object.entries(filter).some(
    ([name, value]) => name !== "state" && value !== null && value !== "" && value !== false,
  );
  const states = VERBATIM_STATES.map((value) => ({
    value,
    label: figures
      ? messages.counted(messages.states[value], inState(value, figures.whole))
      : messages.states[value],
  }));
  const kinds = VERBATIM_KINDS.map((value) => ({
    value,
    label: messages.counted(messages.kinds[value], figures?.whole.kinds[value] ?? 0),
  }));
  return (
    <search className="verbatim-filters" aria-label={messages.filters}>
      <div className="verbatim-search">
        <input
          ref={field}
          id={id}
          className="input"
          type="search"
          aria-label={messages.search}
          placeholder={messages.searchHint}
          value={filter.search}
          onChange={(event) => set({ search: event.target.value })}
          onKeyDown={(event) => {
            if (!["Enter", "ArrowDown", "Escape"].includes(event.key) || event.nativeEvent.isComposing)
              return;
            event.preventDefault();
            event.stopPropagation();
            onLeave();
          }}
        />
        <IconButton
          icon={WholeWord}
          label={messages.wholeWords}
          pressed={filter.wholeWords}
          onClick={() => set({ wholeWords: !filter.wholeWords })}
        />
      </div>
      <Select
        label={messages.state}
        hideLabel
        value={filter.state}
        options={states}
        onChange={(state) => set({ state })}
      />
      <GroupSelect
        label={messages.touchPoint}
        all={messages.anyTouchPoint}
        value={filter.touchPointId}
        groups={figures?.touchPoints ?? []}
        name={(key) => (key === "" ? messages.noTouchPoint : touchPointName(key))}
        onChange={(touchPointId) => set({ touchPointId })}
      />
      <Select
        label={messages.kind}
        hideLabel
        value={filter.kind ?? ALL}
        options={[{ value: ALL, label: messages.anyKind }, ...kinds]}
        onChange={(value) => set({ kind: value === ALL ? null : (value as VerbatimKind) })}
      />
      <GroupSelect
        label={messages.channel}
        all={messages.anyChannel}
        value={filter.channel}
        groups={figures?.channels ?? []}
        name={(key) => key || messages.noChannel}
        onChange={(channel) => set({ channel })}
      />
      <GroupSelect
        label={messages.segment}
        all={messages.anySegment}
        value={filter.segment}
        groups={figures?.segments ?? []}
        name={(key) => key || messages.noSegment}
        onChange={(segment) => set({ segment })}
      />
      <GroupSelect
        label={messages.tag}
        all={messages.anyTag}
        value={filter.tag}
        groups={figures?.tags ?? []}
        name={(key) => key || messages.noTag}
        onChange={(tag) => set({ tag })}
      />
      <IconButton
        icon={FilterX}
        label={messages.clearFilters}
        disabled={!isSet}
        onClick={() =>
          onChange({
            ...filter,
            touchPointId: null,
            kind: null,
            channel: null,
            segment: null,
            tag: null,
            search: "",
            wholeWords: false,
          })
        }
      />
      <IconButton icon={Copy} label={messages.copy} onClick={onCopy} />
    </search>
  );
});

const ALL = "*";
/** A value of the data never is the word for all of them. */
const PREFIX = "=";

interface GroupSelectProps {
  label: string;
  all: string;
  value: string | null;
  groups: readonly VerbatimCounts[];
  name(key: string): string;
  onChange(value: string | null): void;
}

/** Not there where nothing tells one verbatim from another. */
function GroupSelect({ label, all, value, groups, name, onChange }: GroupSelectProps) {
  if (value === null && !groups.some(({ key }) => key !== "")) return null;
  const options = groups.map(({ key, count }) => ({
    value: PREFIX + key,
    label: messages.counted(name(key), count),
  }));
  return (
    <Select
      label={label}
      hideLabel
      value={value === null ? ALL : PREFIX + value}
      options={[{ value: ALL, label: all }, ...options]}
      onChange={(next) => onChange(next === ALL ? null : next.slice(PREFIX.length))}
    />
  );
}

function inState(state: VerbatimFilter["state"], whole: VerbatimCounts): number {
  switch (state) {
    case "untriaged":
      return whole.untriaged;
    case "triaged":
      return whole.count - whole.untriaged;
    case "pinned":
      return whole.pinned;
    case "incidents":
      return whole.satisfying + whole.dissatisfying;
    case "all":
      return whole.count;
  }
}
