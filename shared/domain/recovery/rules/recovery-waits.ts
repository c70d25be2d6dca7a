import type { Id } from "@shared/base/ids.ts";
import type { Step } from "../../blueprint/records.ts";
import { quoted } from "../../blueprint/step-name.ts";
import type { ReadModel } from "../../core/model.ts";
import { defineRule } from "../../core/rule.ts";

export const recoveryWaits = defineRule({
  id: "failpoint/recovery-waits",
  title: "Recovery that waits for a signature",
  on: "step",
  severity: "warning",
  why: "The client is angry now. A recovery that has to be approved comes when the anger has become an opinion, and twice as much is needed to turn it.",
  source:
    "Hart, Heskett & Sasser (1990), The profitable art of service recovery: act fast, close to the client.",
  example: {
    wrong:
      "The recovery at “Asks for a refund” waits for a signature at “Publisher signs” before the client gets anything.",
    sound: "The desk settles it with the client at once, and accounts read a sample of the cases afterwards.",
  },
  check: ({ model }, step, report) => {
    if (step.failPoint === null) return;
    const signed = approvalOnTheWay(model, step.id);
    if (!signed) return;
    report({
      message: `The recovery at ${quoted(step.title)} waits for a signature at ${quoted(signed.title)} before the client gets anything.`,
    });
  },
});

/** The first step with a signature on the recovery flows from here, before they reach the client. */
function approvalOnTheWay(model: ReadModel, stepId: Id): Step | null {
  const targets = (id: Id, first: boolean) =>
    model
      .by("flow", "fromId", id)
      .filter(({ kind }) => kind === "recovery" || (!first && kind === "sequence"))
      .map(({ toId }) => toId)
      .sort();
  const seen = new Set<Id>([stepId]);
  const open = targets(stepId, true);
  for (const id of open) {
    if (seen.has(id)) continue;
    seen.add(id);
    const step = model.get("step", id);
    if (!step || model.get("lane", step.laneId)?.band === "client") continue;
    if (step.kind === "approval" || step.approvals > 0) return step;
    open.push(...targets(id, false));
  }
  return null;
}
