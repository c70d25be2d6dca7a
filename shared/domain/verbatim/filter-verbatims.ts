import type { Id } from "@shared/base/ids.ts";
import type { VerbatimEntry } from "./read-verbatims.ts";
import type { VerbatimKind } from "./records.ts";
import { matches, readQuery } from "./search-verbatims.ts";

export const VERBATIM_STATES = ["untriaged", "triaged", "pinned", "incidents", "all"] as const;
export type VerbatimState = (typeof VERBATIM_STATES)[number];

/** Which verbatims are shown; null = whatever it is, "" = none said. */
export interface VerbatimFilter {
  readonly state: VerbatimState;
  readonly touchPointId: Id | "" | null;
  readonly kind: VerbatimKind | null;
  readonly channel: string | null;
  readonly segment: string | null;
  readonly tag: string | null;
  readonly search: string;
  readonly wholeWords: boolean;
}

export const EVERYTHING: VerbatimFilter = {
  state: "all",
  touchPointId: null,
  kind: null,
  channel: null,
  segment: null,
  tag: null,
  search: "",
  wholeWords: false,
};

const IN_STATE: Readonly<Record<VerbatimState, (entry: VerbatimEntry) => boolean>> = {
  all: () => true,
  untriaged: (entry) => !entry.triaged,
  triaged: (entry) => entry.triaged,
  pinned: (entry) => entry.pinned,
  incidents: (entry) => entry.incident !== null,
};

/** A test for one filter, made once for many entries. */
export function passes(filter: VerbatimFilter): (entry: VerbatimEntry) => boolean {
  const { touchPointId, kind, channel, segment, tag } = filter;
  const inState = IN_STATE[filter.state];
  const query = readQuery(filter.search, filter.wholeWords);
  return (entry) =>
    inState(entry) &&
    (touchPointId === null || (entry.touchPointId ?? "") === touchPointId) &&
    (kind === null || entry.kind === kind) &&
    (channel === null || entry.channel === channel) &&
    (segment === null || entry.segment === segment) &&
    (tag === null || (tag === "" ? entry.tags.length === 0 : entry.tags.includes(tag))) &&
    matches(entry.folded, query);
}
