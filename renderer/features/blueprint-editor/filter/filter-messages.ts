import type { Facet } from "@shared/domain/blueprint/step-filter.ts";

const FACET_NAMES: Record<Facet, string> = {
  segment: "Segment",
  channel: "Channel",
  class: "Class",
  role: "Role",
  owner: "Owner",
};

/** Words of the filter of a blueprint. */
export const filterMessages = {
  filter: "Filter",
  facets: FACET_NAMES,
  classes: { critical: "Critical", "good-to-have": "Good-to-have", "": "No class" } as Readonly<
    Record<string, string>
  >,
  notGiven: (facet: Facet) => `No ${FACET_NAMES[facet].toLowerCase()}`,
  option: (name: string, count: number) => `${name} (${count})`,
  chip: (facet: Facet, name: string) => `${FACET_NAMES[facet]}: ${name}`,
  remove: (facet: Facet, name: string) => `Take ${FACET_NAMES[facet]} ${name} out of the filter`,
  count: (found: number, all: number) => `${found} of ${all} ${all === 1 ? "step" : "steps"}`,
  clear: "Clear",
  close: "Close the filter",
  nothing: "Nothing to filter by yet: give steps a role, a channel, an owner or segments.",
};
