import type { Initiative, SegmentRule, ServiceValue, Strategy } from "../../strategy/records.ts";
import { touchPointId } from "./touch-points.ts";

export const valueId = (key: "truthful" | "prompt" | "neighbour"): string => `value.${key}`;

/** Where the paper says that it wants to go, and what it does; some of the one does not follow from the other. */
export const strategyRecords: readonly (Strategy | ServiceValue | Initiative | SegmentRule)[] = [
  {
    id: "strategy",
    type: "strategy",
    vision: "Every trader of the area advertises here first, because a word is a word here.",
    mission:
      "We bring the people of the area and its traders together, in print and by e-mail, twice a week.",
    serviceDirection:
      "A price that is said is kept, and money that is owed is paid at once. Being right comes before being quick.",
    slogan: "Service first",
    owner: "Publisher",
    communicationsPlan: "",
    segmentIds: ["segment.one-off", "segment.regular"],
  },
  {
    id: valueId("truthful"),
    type: "serviceValue",
    name: "Truthful",
    meaning: "What we say of prices and days is so, also when it costs us money.",
    order: "a0",
  },
  {
    id: valueId("prompt"),
    type: "serviceValue",
    name: "Prompt",
    meaning: "Who asks hears from us on the same working day.",
    order: "a1",
  },
  {
    id: valueId("neighbour"),
    type: "serviceValue",
    name: "A good neighbour",
    meaning: "We know our traders by name and settle things as neighbours do.",
    order: "a2",
  },
  {
    id: "initiative.rate-book",
    type: "initiative",
    name: "One rate book",
    description: "One dated book of prices on every screen.",
    owner: "Commercial director",
    stance: "serves",
    stanceReason: "The desk says the price that is billed.",
    order: "a0",
  },
  {
    id: "initiative.refund-pilot",
    type: "initiative",
    name: "Refunds within two working days",
    description: "Pilot at the Market Street counter from 11 January 2027.",
    owner: "Head of client service",
    stance: "serves",
    stanceReason: "Money that is owed is paid at once.",
    order: "a1",
  },
  {
    id: "initiative.fewer-at-the-desk",
    type: "initiative",
    name: "One person fewer at each counter",
    description: "Saves four positions in the budget of 2027.",
    owner: "Publisher",
    stance: "conflicts",
    stanceReason: "A call on the same day and forms filled in by the desk need the people who are to go.",
    order: "a2",
  },
  {
    id: "segment-rule.regular-rates",
    type: "segmentRule",
    segmentId: "segment.regular",
    text: "Hear of new rates by letter on the day on which the desk does.",
    reason: "They plan the year.",
    touchPointIds: [touchPointId("asking-rate")],
    stepIds: [],
    order: "a0",
  },
  {
    id: "segment-rule.agency-proof",
    type: "segmentRule",
    segmentId: "segment.agency",
    text: "Get their proof as a file that they can send on to their own client.",
    reason: "Their client signs before they do.",
    touchPointIds: [touchPointId("seeing-proof")],
    stepIds: [],
    order: "a1",
  },
];
