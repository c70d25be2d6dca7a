import { foldText } from "@shared/base/folded-text.ts";
import { byOrder } from "@shared/base/order.ts";
import type { ColumnReader } from "../core/columns.ts";
import type { ReadModel } from "../core/model.ts";
import { ALL_CASES, type CaseFilter, caseValues, chooseCases } from "../event-log/case-set.ts";
import { heldLogOrNull } from "../event-log/held-log.ts";
import type { OrderedLog } from "../event-log/ordered-log.ts";
import type { EventLog } from "../event-log/records.ts";
import { readVerbatims } from "../verbatim/read-verbatims.ts";
import type { ExpectedClients } from "./figures.ts";
import type { PrototypePlan } from "./records.ts";

const DAY = 86_400_000;

/** Clients who come while a live pilot runs (to anything else they are invited): as many as the log of its journey shows, else as the reach of what it measures says. */
export function expectedClients(
  model: ReadModel,
  readColumn: ColumnReader,
  plan: PrototypePlan,
): ExpectedClients | null {
  const days = daysOf(plan);
  if (days === null || plan.fidelity !== "live-pilot") return null;
  return ofLog(model, readColumn, plan, days) ?? ofReach(model, readColumn, plan, days);
}

/** First and last day count; null without both. */
export function daysOf({ startDate, endDate }: Pick<PrototypePlan, "startDate" | "endDate">): number | null {
  const days = (Date.parse(endDate) - Date.parse(startDate)) / DAY + 1;
  return days >= 1 ? days : null;
}

/** The newest log of the journey that the plan changes. */
export function logOfPlan(model: ReadModel, plan: PrototypePlan): EventLog | null {
  const journeyId = model.get("blueprint", plan.blueprintId)?.journeyId;
  if (journeyId === undefined) return null;
  const logs = model.all("eventLog").sort(byOrder);
  return (
    logs.filter((log) => model.get("blueprint", log.blueprintId)?.journeyId === journeyId).at(-1) ?? null
  );
}

function ofLog(
  model: ReadModel,
  readColumn: ColumnReader,
  plan: PrototypePlan,
  days: number,
): ExpectedClients | null {
  const record = logOfPlan(model, plan);
  const dataset = record && model.get("dataset", record.datasetId);
  if (!record || !dataset) return null;
  const log = heldLogOrNull(record, dataset, readColumn);
  if (!log) return null;
  const segment = model.get("segment", plan.segmentId);
  const ofSegment = segment ? attributeIs(log, (value) => value === folded(segment.name)) : null;
  const ofSite =
    plan.site.trim() === "" ? null : attributeIs(log, (value) => folded(plan.site).includes(value));
  const all = chooseCases(log, ALL_CASES);
  const filters = [ofSegment, ofSite].filter((filter) => filter !== null);
  const { count } = chooseCases(log, { ...ALL_CASES, filters });
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const begin of all.begins) [first, last] = [Math.min(first, begin), Math.max(last, begin)];
  if (all.count < 2 || last <= first) return null;
  // Between the first and the last of n cases lie n − 1 times of waiting for the next.
  const perDay = (all.count - 1) / ((last - first) / DAY);
  const share = segment && ofSegment === null ? (segment.share ?? 1) : 1;
  const each = (perDay / all.count) * days * record.standsFor * share;
  const confidence = model.all("engagement")[0]?.confidence ?? 0.95;
  return {
    clients: count * each,
    counted: { cases: count, each, confidence },
    days,
    source: {
      kind: "log",
      name: record.name,
      cases: count,
      of: all.count,
      standsFor: record.standsFor,
      ofSite: ofSite !== null,
      ofSegment: ofSegment !== null,
    },
    anySite: plan.site.trim() !== "" && ofSite === null,
    anySegment: segment !== undefined && ofSegment === null && segment.share === null,
  };
}

/** Clients served, as a collection of what they said is counted against, times the share of them who get so far. */
function ofReach(
  model: ReadModel,
  readColumn: ColumnReader,
  plan: PrototypePlan,
  days: number,
): ExpectedClients | null {
  const measured = plan.hypotheses.flatMap(({ touchPointId }) => model.get("touchPoint", touchPointId) ?? []);
  const [rarest] = measured
    .flatMap(({ id, reach }) => (reach === null ? [] : [{ id, reach }]))
    .sort((a, b) => a.reach - b.reach);
  const perDay = rarest && clientsPerDay(model, readColumn);
  if (!rarest || !perDay) return null;
  const segment = model.get("segment", plan.segmentId);
  return {
    clients: perDay * days * rarest.reach * (segment?.share ?? 1),
    counted: null,
    days,
    source: { kind: "reach", touchPointId: rarest.id, reach: rarest.reach },
    anySite: plan.site.trim() !== "",
    anySegment: segment !== undefined && segment.share === null,
  };
}

function clientsPerDay(model: ReadModel, readColumn: ColumnReader): number | null {
  const counted = model.all("verbatimMapping").filter(({ clients }) => clients !== null && clients > 0);
  if (counted.length === 0) return null;
  const { entries } = readVerbatims(model, readColumn);
  for (const { datasetId, clients } of counted) {
    const times = entries
      .filter((entry) => entry.datasetId === datasetId && entry.date !== "")
      .map(({ date }) => Date.parse(date));
    if (times.length < 2) continue;
    const first = times.reduce((least, time) => Math.min(least, time));
    const last = times.reduce((most, time) => Math.max(most, time));
    return (clients ?? 0) / ((last - first) / DAY + 1);
  }
  return null;
}

const folded = (text: string): string => foldText(text.trim(), false);

/** The attribute, and the longest of its values, that a text speaks of. */
function attributeIs(log: OrderedLog, speaksOf: (value: string) => boolean): CaseFilter | null {
  const found = log.columns.attributes.flatMap(({ name }) =>
    caseValues(log, name)
      .values.filter((value) => value.trim() !== "" && speaksOf(folded(value)))
      .map((value) => ({ attribute: name, value })),
  );
  return found.sort((a, b) => b.value.length - a.value.length)[0] ?? null;
}
