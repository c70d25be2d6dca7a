import type { AnyRecord } from "@shared/domain/records.ts";
import { BlueprintBuilder } from "../blueprint-builder.ts";
import { cause } from "../cause-tree.ts";
import type { CasesOfRules } from "./rule-cases.ts";
import { idea, opportunity } from "./small-records.ts";

const root = cause("Signed", { kind: "root", text: "All is signed" });
const slow = (...records: readonly AnyRecord[]) =>
  new BlueprintBuilder().add(opportunity("Slow"), ...records);

export const CAUSE_CASES: CasesOfRules = {
  "redesign/root-cause-unanswered": {
    sound: {
      "an idea answers it": () => slow(root, idea("Quick", { causeIds: ["Signed"] })),
      "it is no root cause": () => slow(cause("Signed")),
      "a symptom": () => slow(cause("Signed", { kind: "symptom" })),
      "not chosen": () => new BlueprintBuilder().add(opportunity("Slow", { status: "parked" }), root),
    },
    wrong: {
      "no idea": [
        () => slow(root),
        { Signed: "“Slow” was chosen, and no idea answers its root cause “All is signed”." },
      ],
      "an idea for the opportunity, and not for its root cause": [
        () => slow(root, idea("Quick", { opportunityIds: ["Slow"] })),
        { Signed: "“Slow” was chosen, and no idea answers its root cause “All is signed”." },
      ],
      "an idea for a symptom above it": [
        () =>
          slow(
            cause("Late", { kind: "symptom" }),
            { ...root, parentCauseId: "Late" },
            idea("Quick", { causeIds: ["Late"] }),
          ),
        { Signed: "“Slow” was chosen, and no idea answers its root cause “All is signed”." },
      ],
    },
  },
  "redesign/opportunity-without-cause": {
    sound: {
      "a root cause": () => slow(root),
      "nobody works with causes here": () => slow(),
      "not chosen": () =>
        new BlueprintBuilder().add(opportunity("Slow", { status: "open" }), cause("Signed")),
    },
    wrong: {
      "a symptom only": [
        () => slow(cause("Signed", { kind: "symptom" })),
        { Slow: "“Slow” was chosen, and no root cause of it is found yet." },
      ],
      "the root cause of another": [
        () =>
          slow(
            opportunity("Rude", { status: "open" }),
            cause("Signed", { opportunityId: "Rude", kind: "root" }),
          ),
        { Slow: "“Slow” was chosen, and no root cause of it is found yet." },
      ],
    },
  },
};
