import { Model } from "@shared/domain/core/model.ts";
import { Checker } from "@shared/domain/diagnostics/checker.ts";
import { RULES } from "@shared/domain/diagnostics/rules.ts";
import type { AnyRecord } from "@shared/domain/records.ts";
import { bench, describe } from "vitest";
import { bigBlueprint } from "../builders/big-blueprint.ts";

/** With a start and an end, so that every rule has its work to do, and waits, approvals and decisions along the way. */
function bigService(): readonly AnyRecord[] {
  const KINDS = ["action", "wait", "action", "decision", "approval", "handoff", "action"] as const;
  const day = { kind: "fixed", value: 24 * 60, source: "assumed" } as const;
  let count = 0;
  return bigBlueprint(10_000).map((record) => {
    if (record.type !== "step") return record;
    const number = count++;
    const ends = number < 5 ? ("start" as const) : number >= 9995 ? ("end" as const) : null;
    const kind = ends ?? KINDS[number % KINDS.length] ?? "action";
    return { ...record, kind, waitTime: kind === "wait" ? day : null };
  });
}

describe("10,000 steps, every rule", () => {
  const records = bigService();
  const full = new Model(records);
  bench("a full check", () => void new Checker(full, RULES));

  const checker = new Checker(new Model(records), RULES);
  let step = new Model(records).need("step", "x5000");
  bench("after one edit of a title", () => {
    const next = { ...step, title: step.title === "a" ? "b" : "a" };
    checker.apply({ added: [], updated: [[step, next]], removed: [] });
    step = next;
  });
  bench("after one edit of a kind, which every rule about the whole hears of", () => {
    const next = { ...step, kind: step.kind === "wait" ? ("action" as const) : ("wait" as const) };
    checker.apply({ added: [], updated: [[step, next]], removed: [] });
    step = next;
  });
  let flow = new Model(records).need("flow", "x5000-to-x5005");
  bench("after one flow is joined to another step", () => {
    const next = { ...flow, toId: flow.toId === "x5005" ? "x5010" : "x5005" };
    checker.apply({ added: [], updated: [[flow, next]], removed: [] });
    flow = next;
  });
});
