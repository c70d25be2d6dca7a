import { createRequire } from "node:module";
import { Model } from "@shared/domain/core/model.ts";
import { Checker } from "@shared/domain/diagnostics/checker.ts";
import { RULES } from "@shared/domain/diagnostics/rules.ts";
import type { AnyRecord } from "@shared/domain/records.ts";
import { writeBpmn } from "@shared/interchange/bpmn/write-bpmn.ts";
import { BpmnModdle, type ModdleElement } from "bpmn-moddle";
import { bench, describe } from "vitest";
import { bigService } from "../builders/big-service.ts";

const COUNT = 10_000;
const records = bigService(COUNT);

/** A checker that is told of edits, and a copy of its model to make them from. */
class Edited {
  readonly #model = new Model(records);
  readonly #checker = new Checker(new Model(records), RULES);

  update(id: string, patch: Readonly<Record<string, unknown>>): void {
    const from = this.#model.find(id) as AnyRecord;
    this.#apply({ added: [], updated: [[from, { ...from, ...patch }]], removed: [] });
  }

  add(like: string, patch: { readonly id: string } & Readonly<Record<string, unknown>>): void {
    this.#apply({
      added: [{ ...(this.#model.find(like) as AnyRecord), ...patch }],
      updated: [],
      removed: [],
    });
  }

  remove(...ids: string[]): void {
    const removed = ids.flatMap((id) => this.#model.find(id) ?? []);
    this.#apply({ added: [], updated: [], removed });
  }

  #apply(diff: Parameters<Checker["apply"]>[0]): void {
    this.#model.apply(diff);
    this.#checker.apply(diff);
  }
}

describe("10,000 steps, every rule: checked again after one edit", () => {
  const edited = new Edited();
  let turn = 0;
  const one = <T>(first: T, second: T): T => (turn++ % 2 === 0 ? first : second);
  const update = (id: string, field: string, ...values: [unknown, unknown]) => {
    edited.update(id, { [field]: one(...values) });
  };
  bench("a title", () => update("x5000", "title", "Asks", "Answers"));
  bench("a title that a problem names", () => update("x0", "title", "Asks", "Answers"));
  bench("a kind", () => update("x5000", "kind", "wait", "action"));
  bench("a step to another column", () => update("x5000", "column", 3, 4));
  bench("a step to another lane", () => update("x5000", "laneId", "client", "backstage"));
  bench("a step to another stage", () => update("x5000", "stageId", "s5", "s6"));
  bench("a flow to another step", () => update("x5000-to-x5005", "toId", "x5005", "x5010"));
  bench("a lane into another band", () => update("support", "band", "backstage", "support"));
  bench("a stage before the others", () => update("s5", "order", "Zz", "a4"));
  bench("a step with its flow, and away again (two edits)", () => {
    edited.add("x5000", { id: "new", column: 900 });
    edited.add("x5000-to-x5005", { id: "way", fromId: "new" });
    edited.remove("way", "new");
  });
});

interface Bpmnlint {
  Linter: new (of: { resolver: unknown; config: object }) => { lint(file: ModdleElement): Promise<unknown> };
}
const require = createRequire(import.meta.url);
const { Linter } = require("bpmnlint") as Bpmnlint;
const NodeResolver = require("bpmnlint/lib/resolver/node-resolver") as new () => unknown;

/** A linter keeps what its rules noted: a second look through the same one reports every flow as a second one. */
const lint = async (file: ModdleElement): Promise<void> => {
  const config = { extends: "bpmnlint:recommended" };
  await new Linter({ resolver: new NodeResolver(), config }).lint(file);
};

describe("10,000 steps, checked in full, beside bpmnlint on the same map as BPMN", async () => {
  const model = new Model(records);
  const file = new TextDecoder().decode(await writeBpmn(model, "b"));
  const { rootElement } = await new BpmnModdle().fromXML(file);
  const seldom = { iterations: 5, warmupIterations: 1, time: 1_000 };
  bench(`frontstage, ${RULES.length} rules`, () => void new Checker(model, RULES), seldom);
  bench("bpmnlint, its recommended rules", () => lint(rootElement), seldom);
});
