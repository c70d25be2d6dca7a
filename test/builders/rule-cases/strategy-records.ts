import type { Standard } from "@shared/domain/standard/records.ts";
import type { Initiative, SegmentRule, ServiceValue, Strategy } from "@shared/domain/strategy/records.ts";

type Fields<T> = Partial<Omit<T, "id" | "type">>;

/** A sheet that says everything. */
export const sheet = (fields: Fields<Strategy> = {}): Strategy => ({
  vision: "The paper that keeps its word",
  mission: "Every advertisement, right the first time",
  serviceDirection: "A price that is told is kept",
  slogan: "Service first",
  owner: "Mara",
  communicationsPlan: "The publisher tells each desk in March",
  segmentIds: ["a"],
  ...fields,
  id: "strategy",
  type: "strategy",
});

export const serviceValue = (id: string, fields: Fields<ServiceValue> = {}): ServiceValue => ({
  name: id,
  meaning: "No price changes after it is told",
  order: "a0",
  ...fields,
  id,
  type: "serviceValue",
});

/** One that somebody owns and has judged. */
export const initiative = (id: string, fields: Fields<Initiative> = {}): Initiative => ({
  name: id,
  description: "",
  owner: "Mara",
  stance: "serves",
  stanceReason: "The desk sees the rates",
  order: "a0",
  ...fields,
  id,
  type: "initiative",
});

export const segmentRule = (id: string, fields: Fields<SegmentRule> = {}): SegmentRule => ({
  segmentId: "a",
  text: "They are billed monthly.",
  reason: "They book every week",
  touchPointIds: [],
  stepIds: [],
  order: "a0",
  ...fields,
  id,
  type: "segmentRule",
});

export const standard = (id: string, fields: Fields<Standard> = {}): Standard => ({
  kind: "standard",
  name: id,
  touchPointId: null,
  stepId: null,
  fromRole: "",
  toRole: "",
  measure: "",
  share: null,
  limit: null,
  calendarId: null,
  owner: "",
  valueIds: [],
  measuredBy: "nothing",
  eventLogId: null,
  fromActivity: "",
  toActivity: "",
  pausingActivities: [],
  counts: [],
  measured: null,
  order: "a0",
  ...fields,
  id,
  type: "standard",
});
