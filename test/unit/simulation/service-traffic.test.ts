import type { Id } from "@shared/base/ids.ts";
import { byOrder } from "@shared/base/order.ts";
import { newFlow } from "@shared/domain/blueprint/new-flow.ts";
import { newStep } from "@shared/domain/blueprint/new-step.ts";
import type { Blueprint, Flow, Step } from "@shared/domain/blueprint/records.ts";
import { PLAIN_SIMULATION } from "@shared/domain/blueprint/records.ts";
import type { Diff } from "@shared/domain/core/diff.ts";
import type { ReadModel } from "@shared/domain/core/model.ts";
import type { Change, Overview } from "@shared/domain/core/rule.ts";
import { Overviews } from "@shared/domain/diagnostics/overviews.ts";
import type { Segment } from "@shared/domain/engagement/records.ts";
import type { AnyRecord } from "@shared/domain/records.ts";
import { caseGraph } from "@shared/domain/redesign/case-graph.ts";
import { caseWays } from "@shared/domain/redesign/ways/case-ways.ts";
import { withoutEnd } from "@shared/domain/simulation/ends.ts";
import { makeService } from "@shared/domain/simulation/service-model.ts";
import { blueprintLoads } from "@shared/domain/simulation/traffic/blueprint-loads.ts";
import { ServiceTraffic } from "@shared/domain/simulation/traffic/service-traffic.ts";
import { poolLoads } from "@shared/simulation/closed-forms/pool-load.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BlueprintBuilder } from "../../builders/blueprint-builder.ts";
import { fullSample } from "../../builders/random/full-sample.ts";
import { MAP_COMMANDS } from "../../builders/random/map-commands.ts";
import { fulfil, wishes } from "../../builders/random/sequence.ts";
import { SIMULATION_COMMANDS } from "../../builders/random/simulation-commands.ts";
import { minutes } from "../../builders/service.ts";
import { sessionInMemory } from "../../builders/session-in-memory.ts";
import { demand, pool, weekOfOffice } from "../../builders/simulation.ts";

const PATIENCE = 180_000;
const RUNS = Number(process.env.FRONTSTAGE_RANDOM_RUNS ?? 60);

const changesOf = ({ added, updated, removed }: Diff): Change[] => [
  ...added.map((record): Change => [null, record]),
  ...updated,
  ...removed.map((record): Change => [record, null]),
];

/** A session whose traffic follows its edits, and how often it was made. */
function followed(records = fullSample()) {
  const { session } = sessionInMemory(records);
  let made = 0;
  const overview = {
    ...caseWays,
    make: (...args: Parameters<typeof caseWays.make>) => {
      made++;
      return caseWays.make(...args);
    },
  };
  const overviews = new Overviews(session.model);
  session.onChange.on((diff) => void overviews.follow(changesOf(diff)));
  const context = {
    model: session.model,
    overview: <T>(asked: Overview<T>, id: Id): T =>
      asked.id === caseWays.id ? (overviews.of(overview, id) as T) : overviews.of(asked, id),
  };
  return {
    session,
    endless: (id: Id) => overviews.of(overview, id).kept(ServiceTraffic).endless,
    loads: (id: Id) => blueprintLoads(context, id),
    timesMade: () => made,
  };
}

/** The same by the whole service, as a simulation takes it. */
function loadsAnew(model: ReadModel, id: Id) {
  const made = model.any("resourcePool") ? makeService(model, id) : null;
  const loads = made?.ok ? poolLoads(made.service) : null;
  if (!made?.ok || !loads) return null;
  const { steps } = made.service;
  return loads.map(({ pool: { id: poolId }, utilisation }) => ({
    poolId,
    utilisation,
    first: steps.find((step) => step.poolId === poolId)?.id,
  }));
}

const endlessAnew = (model: ReadModel, id: Id) => {
  const graph = caseGraph(model, id);
  return graph.ok ? withoutEnd(graph.nodes) : [];
};

function compare({ session: { model }, endless, loads }: ReturnType<typeof followed>): number {
  let told = 0;
  for (const { id } of model.all("blueprint").sort(byOrder)) {
    expect(endless(id)).toEqual(endlessAnew(model, id));
    const found = loads(id);
    const anew = loadsAnew(model, id);
    const kept = found?.loads.map(({ pool: { id: poolId }, utilisation }) => ({
      poolId,
      utilisation,
      first: found.firstSteps.get(poolId),
    }));
    expect(kept ?? null).toEqual(anew);
    if (anew && anew.length > 0) told++;
  }
  return told;
}

const SIZE = 7;
const step = (number: number, fields: Partial<Step> = {}): Step => ({
  ...newStep(
    { blueprintId: "b", laneId: "frontstage", stageId: "s1", column: number, order: "a0" },
    { role: number % 2 === 0 ? "Clerk" : "", workTime: minutes(number), title: `${number}`, ...fields },
  ),
  id: `x${number}`,
  type: "step",
});
const wayId = (from: number, to: number) => `x${from}-x${to}`;
const way = (from: number, to: number, probability: number | null): Flow => ({
  ...newFlow("b", `x${from}`, `x${to}`),
  id: wayId(from, to),
  type: "flow",
  probability,
});

/** Seven steps in a row, the fourth with two steps inside, which count where it has no time of its own; and people. */
function smallMap() {
  const builder = new BlueprintBuilder();
  for (let number = 0; number < SIZE; number++) builder.add(step(number));
  for (let number = 1; number < SIZE; number++) builder.add(way(number - 1, number, null));
  const [outer] = builder.records.filter(({ type }) => type === "blueprint");
  const at = { blueprintId: "inner", laneId: "in-frontstage", stageId: "in-s1", column: 0, order: "a0" };
  const inner = (id: string, fields: Partial<Step>): Step => ({ ...newStep(at, fields), id, type: "step" });
  builder.add(
    { ...(outer as Blueprint), id: "inner", parentStepId: "x3" },
    ...builder.records
      .filter(({ id }) => id === "frontstage" || id === "s1")
      .map((part) => ({ ...part, id: `in-${part.id}`, blueprintId: "inner" }) as AnyRecord),
    inner("in1", { role: "Clerk", workTime: minutes(3) }),
    inner("in2", { poolId: "pool-back", workTime: minutes(4), column: 1 }),
    { ...newFlow("inner", "in1", "in2"), id: "in1-in2", type: "flow" },
  );
  const desk = pool("desk", { role: "Clerk", calendarId: "office", heads: 2 });
  builder.add(weekOfOffice(), desk, pool("back", { shrinkage: 0.25, order: "a1" }));
  const families: Segment = {
    ...{ description: "", value: null, pictureId: null, quote: "" },
    id: "families",
    type: "segment",
    name: "Families",
    needs: "",
    share: null,
    order: "a0",
  };
  const segments = [
    { segmentId: "families", share: 0.25, priority: 0 },
    { segmentId: "others", share: 0.75, priority: 0 },
  ];
  builder.add(families, { ...families, id: "others", name: "Others", order: "a1" });
  return builder.add(demand("j", { segments })).records;
}

const place = fc.nat({ max: SIZE - 1 });
const edit = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.tuple(fc.constant("way" as const), place, place, fc.constantFrom(null, 0, 0.5, 1)),
  },
  {
    weight: 3,
    arbitrary: fc.tuple(
      fc.constant("step" as const),
      place,
      fc.constantFrom<Partial<Step>>(
        { workTime: null },
        { workTime: minutes(30) },
        { waitTime: minutes(9) },
        { kind: "decision" },
        { kind: "approval" },
        { kind: "start" },
        { kind: "action" },
        { column: 9 },
        { role: "Clerk" },
        { poolId: "pool-back" },
        { laneId: "client" },
        { approvals: 2, simulation: { ...PLAIN_SIMULATION, approvalReturn: 0.3, approvalTime: minutes(4) } },
        { simulation: { ...PLAIN_SIMULATION, approvalReturn: 1 } },
        { simulation: { ...PLAIN_SIMULATION, mostVisits: 2, reworkFactor: 0.5 } },
        { simulation: null },
        { segmentIds: ["families"] },
        { segmentIds: [] },
      ),
    ),
  },
  { weight: 1, arbitrary: fc.tuple(fc.constant("gone or there" as const), place) },
  {
    weight: 1,
    arbitrary: fc.tuple(
      fc.constant("pool" as const),
      fc.constantFrom({ heads: 0 }, { heads: 3 }, { shrinkage: 0.5 }, { role: "" }),
    ),
  },
  { weight: 1, arbitrary: fc.tuple(fc.constant("shares" as const), place, fc.constantFrom(0, 0.5, 1)) },
  { weight: 1, arbitrary: fc.tuple(fc.constant("inside" as const), fc.constantFrom(3, null)) },
  { weight: 1, arbitrary: fc.tuple(fc.constant("undo" as const)) },
);

describe("the traffic that is kept up with edits", () => {
  it(
    "is that of the service made anew, also by ways, insides, segments, pools and what is undone, on the sample",
    () => {
      let told = 0;
      fc.assert(
        fc.property(wishes(20, [...MAP_COMMANDS, ...SIMULATION_COMMANDS]), (sequence) => {
          const kept = followed();
          for (const wish of sequence) {
            fulfil(kept.session, wish);
            told += compare(kept);
          }
          while (kept.session.undo());
          told += compare(kept);
        }),
        { numRuns: RUNS },
      );
      expect(told).toBeGreaterThan(RUNS);
    },
    PATIENCE,
  );

  it(
    "is that of the service made anew on a small map, whatever way leads wherever",
    () => {
      let told = 0;
      fc.assert(
        fc.property(fc.array(edit, { minLength: 1, maxLength: 25 }), (edits) => {
          const kept = followed([...smallMap()]);
          for (const one of edits) {
            if (one[0] === "undo") kept.session.undo();
            else
              kept.session.commit({ label: "" }, (draft) => {
                const [, at] = one;
                if (one[0] === "pool") draft.update("resourcePool", "pool-desk", one[1]);
                else if (one[0] === "inside")
                  draft.update("step", "in1", { workTime: one[1] && minutes(one[1]) });
                else if (one[0] === "shares") {
                  const flow = draft.by("flow", "fromId", `x${one[1]}`)[0];
                  const shares = [{ segmentId: "families", probability: one[2] }];
                  if (flow) draft.update("flow", flow.id, { shares });
                } else if (one[0] === "step") {
                  if (draft.get("step", `x${at}`)) draft.update("step", `x${one[1]}`, one[2]);
                } else if (one[0] === "gone or there") {
                  const { id, type, ...fields } = step(one[1]);
                  if (draft.get("step", id)) draft.remove(id);
                  else draft.create(type, { id, ...fields });
                } else {
                  const { id, type, ...fields } = way(one[1], one[2], one[3]);
                  const ends = [fields.fromId, fields.toId].every((end) => draft.get("step", end));
                  if (draft.get("flow", id)) draft.remove(id);
                  else if (ends && one[1] !== one[2]) draft.create(type, { id, ...fields });
                }
              });
            told += compare(kept);
          }
        }),
        { numRuns: 5 * RUNS },
      );
      expect(told).toBeGreaterThan(5 * RUNS);
    },
    PATIENCE,
  );

  it("is made once for each blueprint, and then follows every edit of a step and of a way", () => {
    const kept = followed([...smallMap()]);
    compare(kept);
    const oneForEach = kept.session.model.all("blueprint").length;
    expect(kept.timesMade()).toBe(oneForEach);
    const change = (patch: Partial<Step>) => {
      kept.session.commit({ label: "" }, (draft) => draft.update("step", "x2", patch));
      compare(kept);
    };
    change({ title: "Another" });
    change({ workTime: minutes(50) });
    change({ kind: "decision" });
    kept.session.commit({ label: "" }, (draft) => draft.remove(wayId(2, 3)));
    compare(kept);
    expect(kept.timesMade()).toBe(oneForEach);
  });
});
