import type { Id } from "@shared/base/ids.ts";
import {
  FACETS,
  type Facet,
  facetValues,
  isFiltering,
  NO_FILTER,
  NOT_GIVEN,
  type StepFilter,
  sameWords,
} from "@shared/domain/blueprint/step-filter.ts";
import { ListFilter, X } from "lucide-react";
import { type KeyboardEvent, useEffect, useMemo, useRef } from "react";
import { useModel } from "../../../platform/react/use-services.ts";
import type { EngagementSession } from "../../../platform/store/session.ts";
import { Button, IconButton } from "../../../ui/Button.tsx";
import { MenuButton } from "../../../ui/MenuButton.tsx";
import { filterMessages as messages } from "./filter-messages.ts";

interface FilterBarProps {
  session: EngagementSession;
  blueprintId: Id;
  filter: StepFilter;
  /** Steps that it lets through. */
  found: number;
  all: number;
  onChange(filter: StepFilter): void;
  onClose(): void;
}

/** By what the map is filtered: a list for each facet, a chip for each value that was chosen, how many steps are left. */
export function FilterBar({ session, blueprintId, filter, found, all, onChange, onClose }: FilterBarProps) {
  const bar = useRef<HTMLDivElement>(null);
  const revision = useModel(session, () => session.revision);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision stands for the model's contents
  const facets = useMemo(
    () =>
      FACETS.map((facet) => ({ facet, values: facetValues(session.model, blueprintId, facet) })).filter(
        ({ values }) => values.some(({ value }) => value !== NOT_GIVEN),
      ),
    [session, blueprintId, revision],
  );
  const focusFirst = () => bar.current?.querySelector<HTMLElement>("button")?.focus();
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the bar opens
  useEffect(() => focusFirst(), []);
  const same = (facet: Facet, a: string, b: string) =>
    facet === "segment" || facet === "class" ? a === b : sameWords(a) === sameWords(b);
  const isOn = (facet: Facet, value: string) => filter[facet].some((held) => same(facet, held, value));
  const toggle = (facet: Facet, value: string) => {
    const rest = filter[facet].filter((held) => !same(facet, held, value));
    onChange({ ...filter, [facet]: rest.length === filter[facet].length ? [...rest, value] : rest });
  };
  const nameOf = (facet: Facet, value: string): string => {
    if (facet === "segment") return session.model.get("segment", value)?.name ?? value;
    if (facet === "class") return messages.classes[value] ?? value;
    return value === NOT_GIVEN ? messages.notGiven(facet) : value;
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };
  const chips = FACETS.flatMap((facet) => filter[facet].map((value) => ({ facet, value })));
  return (
    <div ref={bar} className="filter-bar" role="toolbar" aria-label={messages.filter} onKeyDown={keys}>
      <ListFilter size={16} strokeWidth={1.5} aria-hidden className="filter-icon" />
      {facets.map(({ facet, values }) => (
        <MenuButton
          key={facet}
          kind="quiet"
          label={messages.facets[facet]}
          entries={() =>
            values.map(({ value, count }) => ({
              id: value || "none",
              label: messages.option(nameOf(facet, value), count),
              checked: isOn(facet, value),
              stays: true,
              run: () => toggle(facet, value),
            }))
          }
        />
      ))}
      {facets.length === 0 && <span className="muted">{messages.nothing}</span>}
      {chips.length > 0 && (
        <span className="filter-chips">
          {chips.map(({ facet, value }) => {
            const name = nameOf(facet, value);
            return (
              <Button
                key={`${facet} ${value}`}
                kind="normal"
                aria-label={messages.remove(facet, name)}
                onClick={() => {
                  toggle(facet, value);
                  // The chip goes; the focus stays in the bar.
                  focusFirst();
                }}
              >
                {messages.chip(facet, name)}
                <X size={12} strokeWidth={1.5} aria-hidden />
              </Button>
            );
          })}
        </span>
      )}
      <output className="filter-count">{messages.count(found, all)}</output>
      {isFiltering(filter) && (
        <Button
          kind="link"
          onClick={() => {
            onChange(NO_FILTER);
            focusFirst();
          }}
        >
          {messages.clear}
        </Button>
      )}
      <IconButton icon={X} label={messages.close} onClick={onClose} />
    </div>
  );
}
