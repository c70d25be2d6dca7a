import type { Id } from "@shared/base/ids.ts";
import { numberText } from "@shared/drawing/figure-text.ts";
import type { ColumnReader } from "../../core/columns.ts";
import type { ReadModel } from "../../core/model.ts";
import type { AskedScope } from "../../scoring/scope.ts";
import { broughtInAgain, hiddenFields } from "../../verbatim/brought-in-again.ts";
import { readableCollections, readVerbatims, type VerbatimEntry } from "../../verbatim/read-verbatims.ts";
import { complaintsByTouchPoint } from "../../verbatim/verbatim-figures.ts";
import { classesOfCounts } from "./heat-classes.ts";
import { heatOfValues, noHeat } from "./heat-of-values.ts";
import type { MapFigures, MapHeatQuestion } from "./map-figures.ts";
import { heatMessages as words } from "./messages.ts";
import { pairsOfCounts, type Sides } from "./pair-heat.ts";

/**
 * Complaints at each touch point that anybody commented on; with segments those that name one of them. Comments
 * bear no wave, and the key says so.
 */
export function complaintHeat(
  model: ReadModel,
  readColumn: ColumnReader,
  { scope }: MapHeatQuestion,
): MapFigures {
  const names = scope.segments.map(({ value }) => value);
  const everyEntry = readVerbatims(model, readColumn).entries;
  const entries = everyEntry.filter(({ segment }) => names.length === 0 || names.includes(segment));
  const complaints = complaintsByTouchPoint(entries);
  if (complaints.size === 0) {
    return noHeat("complaints", whyEmpty(everyEntry, names));
  }
  const all = new Map<Id, number>();
  for (const { touchPointId } of entries)
    if (touchPointId !== null) all.set(touchPointId, (all.get(touchPointId) ?? 0) + 1);
  const values = [...all].map(([touchPointId, n]) => {
    const value = complaints.get(touchPointId) ?? 0;
    return { touchPointId, value, n, note: words.complaintsNote(value, n) };
  });
  return heatOfValues(values, classesOfCounts(Math.max(...complaints.values()), "warm"), {
    kind: "complaints",
    label: words.complaints,
    note: joined([
      names.length > 0
        ? words.complaintsOf(names.join(", "))
        : (scope.wave ?? null) === null
          ? ""
          : words.allWaves,
      ...caveats(model, everyEntry, names.length > 0),
    ]),
    text: (value) => numberText(value, 0),
  });
}

/** Where nobody tells a segment, none is of one: that is not the same as a segment that does not complain. */
const whyEmpty = (all: readonly VerbatimEntry[], names: readonly string[]): string => {
  if (names.length === 0) return words.complaintsEmpty;
  const isUntold = all.length > 0 && all.every(({ segment }) => segment === "");
  return isUntold ? words.complaintsUntold : words.complaintsEmptyOf(names.join(", "));
};

/** What the counts leave out or count twice. */
function caveats(model: ReadModel, all: readonly VerbatimEntry[], isFiltered: boolean): string[] {
  const without = isFiltered ? all.filter(({ segment }) => segment === "").length : 0;
  const twice = broughtInAgain(all, hiddenFields(readableCollections(model))).reduce(
    (sum, { found }) => sum + found,
    0,
  );
  return [
    ...(without > 0 ? [words.withoutSegment(without)] : []),
    ...(twice > 0 ? [words.countTwice(twice)] : []),
  ];
}

const joined = (texts: readonly string[]): string => texts.filter((text) => text !== "").join("; ");

export interface ComplaintPairsQuestion extends Sides {
  /** The segments of either group; none = everybody. */
  readonly of: readonly [AskedScope["segments"], AskedScope["segments"]];
}

/** Complaints of two groups of segments side by side: at a touch point without comments of a group it has no figure. */
export function complaintPairs(
  model: ReadModel,
  readColumn: ColumnReader,
  { of, first, second }: ComplaintPairsQuestion,
): MapFigures {
  const { entries } = readVerbatims(model, readColumn);
  const [left, right] = of.map((segments) => {
    const names = segments.map(({ value }) => value);
    const theirs = entries.filter(({ segment }) => names.length === 0 || names.includes(segment));
    const complaints = complaintsByTouchPoint(theirs);
    return new Map(
      theirs.flatMap(({ touchPointId }) =>
        touchPointId === null ? [] : [[touchPointId, complaints.get(touchPointId) ?? 0] as const],
      ),
    );
  });
  const ids = new Set([...(left?.keys() ?? []), ...(right?.keys() ?? [])]);
  const counts = [...ids].map((id) => ({ id, first: left?.get(id) ?? null, second: right?.get(id) ?? null }));
  const look = {
    kind: "complaints",
    label: words.complaints,
    colours: "warm",
    empty: whyEmpty(entries, [first, second]),
  } as const;
  const isFiltered = of.some((segments) => segments.length > 0);
  const note = joined([words.allWaves, ...caveats(model, entries, isFiltered)]);
  return pairsOfCounts(counts, look, { first, second }, note);
}
