import type { EvidenceKind } from "@shared/domain/evidence/records.ts";
import type { AnyRecord } from "@shared/domain/records.ts";
import type { Verbatim } from "@shared/domain/verbatim/records.ts";
import { BlueprintBuilder } from "../blueprint-builder.ts";
import type { CasesOfRules } from "./rule-cases.ts";
import { opportunity, scored } from "./small-records.ts";

const said = (id: string, fields: Partial<Verbatim> = {}): AnyRecord => ({
  datasetId: null,
  row: null,
  text: "Nobody answers",
  date: "",
  channel: "",
  segment: "",
  kind: "complaint",
  touchPointId: "tp",
  tags: [],
  sentiment: null,
  incident: null,
  pinned: false,
  triaged: true,
  order: "a0",
  ...fields,
  id,
  type: "verbatim",
});

const complaints = (count: number): AnyRecord[] =>
  Array.from({ length: count }, (_, index) => said(`said-${index}`));

const observed = (expectation: number): AnyRecord[] =>
  scored("tp").map((record) => (record.type === "score" ? { ...record, expectation } : record));

const aside = (kind: EvidenceKind, elementId = "tp"): AnyRecord => ({
  id: `aside-${kind}`,
  type: "setAside",
  kind,
  elementId,
  source: "",
  reason: "All of one week, when the lift stood still",
});

/** A desk, and an opportunity about something else. */
const desk = () => new BlueprintBuilder().touchPoint("tp", "Desk").add(opportunity("Elsewhere"));

export const EVIDENCE_CASES: CasesOfRules = {
  "redesign/evidence-unanswered": {
    sound: {
      "few complaints": () => desk().add(...complaints(2)),
      "comments are none": () => desk().add(...[1, 2, 3].map((one) => said(`s${one}`, { kind: "comment" }))),
      "an opportunity speaks of it": () =>
        desk().add(...complaints(3), opportunity("Queue", { touchPointIds: ["tp"] })),
      "the list is still to come": () =>
        new BlueprintBuilder().touchPoint("tp", "Desk").add(...complaints(3)),
      "set aside with a reason": () => desk().add(...complaints(3), aside("complaints")),
      "a narrow gap": () => desk().add(...observed(2.5)),
      "better than expected": () => desk().add(...observed(1)),
    },
    wrong: {
      complaints: [
        () => desk().add(...complaints(3)),
        { tp: "“Desk” has 3 complaints, and no opportunity speaks of it." },
      ],
      "a gap that observers scored": [
        () => desk().add(...observed(5)),
        { tp: "“Desk” has a gap of −3.0, and no opportunity speaks of it." },
      ],
      "one of both is set aside": [
        () => desk().add(...observed(5), ...complaints(4), aside("gap")),
        { tp: "“Desk” has 4 complaints, and no opportunity speaks of it." },
      ],
      both: [
        () => desk().add(...observed(5), ...complaints(4)),
        { tp: "“Desk” has a gap of −3.0 and 4 complaints, and no opportunity speaks of it." },
      ],
    },
  },
  "redesign/dropped-without-reason": {
    sound: {
      "a reason": () => desk().add(opportunity("Slow", { status: "dropped", decisionReason: "Costs more" })),
      "still open": () => desk().add(opportunity("Slow", { status: "open" })),
    },
    wrong: {
      dropped: [
        () => desk().add(opportunity("Slow", { status: "dropped", decisionReason: " " })),
        { Slow: "“Slow” was dropped, and it is not said why." },
      ],
      parked: [
        () => desk().add(opportunity("Slow", { status: "parked" })),
        { Slow: "“Slow” was parked, and it is not said why." },
      ],
    },
  },
};
