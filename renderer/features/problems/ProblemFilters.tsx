import { elementName } from "@shared/domain/core/element-name.ts";
import type { ReadModel } from "@shared/domain/core/model.ts";
import { RULE_AREAS } from "@shared/domain/diagnostics/rule-areas.ts";
import { ruleOf } from "@shared/domain/diagnostics/rules.ts";
import { FilterX, X } from "lucide-react";
import { Button, IconButton } from "../../ui/Button.tsx";
import { Select } from "../../ui/Select.tsx";
import { messages } from "./messages.ts";
import {
  type FilteredProblems,
  GROUPINGS,
  type Grouping,
  isFiltered,
  NO_FILTER,
  type ProblemFilter,
  SEVERITY_FILTERS,
  type SeverityFilter,
  type Where,
} from "./problem-filter.ts";
import { problemList } from "./problem-list.ts";

interface FiltersProps {
  model: ReadModel;
  filter: ProblemFilter;
  found: FilteredProblems;
}

/** What is listed: by severity, area, place and words, each choice with what it would show; and how it is grouped. */
export function ProblemFilters({ model, filter, found }: FiltersProps) {
  const { bySeverity, byArea } = found;
  const places = placeChoices(model, filter.where);
  const areas = RULE_AREAS.filter(({ id }) => byArea.has(id) || id === filter.area);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset brings a frame and a legend of its own
    <div className="problem-filters" role="group" aria-label={messages.filtersLabel}>
      <input
        className="input"
        type="search"
        aria-label={messages.words}
        placeholder={messages.words}
        value={filter.words}
        onChange={(event) => problemList.set({ words: event.target.value })}
      />
      <Select<SeverityFilter>
        hideLabel
        label={messages.filter}
        value={filter.severity}
        options={SEVERITY_FILTERS.map((value) => ({
          value,
          label: messages.filters[value](bySeverity[value]),
        }))}
        onChange={(severity) => problemList.set({ severity })}
      />
      <Select<string>
        hideLabel
        label={messages.areas}
        value={filter.area}
        options={[
          { value: "", label: messages.everyArea },
          ...areas.map(({ id, name }) => ({
            value: id,
            label: messages.counted(name, byArea.get(id) ?? 0),
          })),
        ]}
        onChange={(area) => problemList.set({ area })}
      />
      <Select<string>
        hideLabel
        label={messages.whereLabel}
        value={keyOf(filter.where)}
        options={places.map(({ where, label }) => ({ value: keyOf(where), label }))}
        onChange={(key) => {
          const choice = places.find(({ where }) => keyOf(where) === key);
          if (choice) problemList.set({ where: choice.where });
        }}
      />
      <Select<Grouping>
        hideLabel
        label={messages.grouping}
        value={filter.grouping}
        options={GROUPINGS.map((value) => ({ value, label: messages.groupings[value] }))}
        onChange={(grouping) => problemList.set({ grouping })}
      />
      {filter.rule !== "" && (
        <Button
          icon={X}
          tooltip={messages.everyRule}
          aria-label={`${messages.ofRule(ruleTitle(filter.rule))}. ${messages.everyRule}`}
          onClick={() => problemList.set({ rule: "" })}
        >
          <span className="problem-rule">{messages.ofRule(ruleTitle(filter.rule))}</span>
        </Button>
      )}
      <IconButton
        icon={FilterX}
        label={messages.clearTitle}
        disabled={!isFiltered(filter)}
        onClick={() => problemList.set({ ...NO_FILTER, grouping: filter.grouping })}
      />
    </div>
  );
}

const ruleTitle = (ruleId: string): string => ruleOf(ruleId)?.title ?? ruleId;

const keyOf = (where: Where): string => ("id" in where ? `${where.kind} ${where.id}` : where.kind);

/** Everywhere, what is at hand, each blueprint; and what a mark led to, while it is looked at. */
function placeChoices(model: ReadModel, now: Where): { where: Where; label: string }[] {
  const nameOf = (id: string) => {
    const found = elementName(model, id);
    return found ? [found.where, found.name].filter((text) => text !== "").join(": ") : "";
  };
  const kinds = ["everywhere", "selection", "editor"] as const;
  const choices: { where: Where; label: string }[] = [
    ...kinds.map((kind) => ({ where: { kind }, label: messages.wheres[kind] })),
    ...model
      .all("blueprint")
      .map(({ id }) => ({ where: { kind: "place" as const, id }, label: messages.inPlace(nameOf(id)) })),
  ];
  if (choices.some(({ where }) => keyOf(where) === keyOf(now)) || !("id" in now)) return choices;
  const name = nameOf(now.id);
  const label = now.kind === "element" ? messages.atElement(name) : messages.inPlace(name);
  return [...choices, { where: now, label }];
}
