import type { Id } from "@shared/base/ids.ts";
import { byOrder } from "@shared/base/order.ts";
import type { ReadModel } from "../core/model.ts";
import type { Demand } from "./records.ts";

/** Monday to Friday alike, nobody at the weekend. */
const WORKING_DAYS = [1, 1, 1, 1, 1, 0, 0];
/** From 9 to 17 alike. */
const OFFICE_DAY = Array.from({ length: 24 }, (_, hour) => (hour >= 9 && hour < 17 ? 1 : 0));

/** The demand of a journey before anybody has said how many come: its segments, office hours, a quarter of a year. */
export const newDemand = (model: ReadModel, journeyId: Id): Omit<Demand, "id" | "type"> => ({
  journeyId,
  arrivalsPerWeek: 0,
  weekdayShares: [...WORKING_DAYS],
  hourShares: [...OFFICE_DAY],
  source: "assumed",
  patience: null,
  segments: model
    .all("segment")
    .sort(byOrder)
    .flatMap(({ id, share }) => (share === null ? [] : [{ segmentId: id, share, priority: 0 }])),
  startDate: "",
  horizonWeeks: 13,
  warmUpWeeks: "auto",
  seed: 1,
  confidence: 0.95,
});

/** The demand of a journey; of several (after a merge of files) the first. */
export const demandOf = (model: ReadModel, journeyId: Id): Demand | undefined =>
  model.by("demand", "journeyId", journeyId).sort((a, b) => (a.id < b.id ? -1 : 1))[0];
