import { ruleRows } from "@renderer/features/segment-rules/rows.ts";
import { expect, it } from "vitest";
import { BlueprintBuilder } from "../../builders/blueprint-builder.ts";
import { sessionInMemory } from "../../builders/session-in-memory.ts";

it("a segment rule names its touch points, so that their numbers are not read as a count", () => {
  const records = [
    ...new BlueprintBuilder().touchPoint("p1", "Asking for the rate").touchPoint("p2", "The proof").records,
    { type: "segment", id: "agency", name: "Agency", order: "a" },
    {
      type: "segmentRule",
      id: "files",
      segmentId: "agency",
      text: "Proofs go out as files.",
      reason: "",
      touchPointIds: ["p2"],
      stepIds: [],
      order: "a",
    },
  ];
  const { session } = sessionInMemory(records as never);
  expect(ruleRows(session.model)[0]).toMatchObject({ points: [2], named: ["2 The proof"] });
});
