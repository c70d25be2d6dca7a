import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { MapContent } from "@shared/domain/blueprint/map-content.ts";
import { type BpmnOptions, type BpmnReading, readBpmn } from "@shared/interchange/bpmn/read-bpmn.ts";
import { touchPointCandidates } from "@shared/interchange/touch-point-candidates.ts";
import { describe, expect, it } from "vitest";
import { engagementWithMap } from "../../builders/random-map.ts";

const FOLDER = join(import.meta.dirname, "../../../../shared/data/bpmn");
const read = (name: string, options: BpmnOptions = {}): Promise<BpmnReading> =>
  readBpmn(new Uint8Array(readFileSync(join(FOLDER, `${name}.bpmn`))), options);

const kindsOf = ({ steps }: MapContent) => {
  const counts: Record<string, number> = {};
  for (const { kind } of steps) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
};
const messagesOf = ({ flows, steps }: MapContent) =>
  flows
    .filter(({ kind }) => kind === "information")
    .map(({ from, to }) => `${steps[from]?.title} → ${steps[to]?.title}`);
const stepOf = ({ steps }: MapContent, title: string) => {
  const found = steps.find((step) => step.title === title);
  if (!found) throw new Error(`no step ${title}`);
  return found;
};

describe("A.4.1: two pools, three lanes, two open subprocesses", () => {
  it("gives a lane for each, 15 steps, 13 sequence flows and the 2 message flows", async () => {
    const { content, account } = await read("A.4.1");
    expect(content.lanes).toEqual([
      { name: "Lane 1", subtitle: "Pool 1", band: "client" },
      { name: "Lane 2", subtitle: "Pool 2", band: "frontstage" },
      { name: "Lane 3", subtitle: "Pool 2", band: "backstage" },
    ]);
    // 11 in the lanes and 3 in each of the two subprocesses, of which the frames themselves are none.
    expect(kindsOf(content)).toEqual({ start: 4, end: 5, action: 6 });
    expect(content.flows).toHaveLength(15);
    expect(messagesOf(content)).toEqual(["Task 5 → Task 2", "Task 1 → Task 3"]);
    expect(account.map(({ element, name }) => [element, name])).toEqual([
      ["subprocess", "Expanded Sub-Process 1"],
      ["subprocess", "Expanded Sub-Process 2"],
    ]);
  });

  it("takes a subprocess as one step when asked to, and says what is inside", async () => {
    const { content, account, subprocesses } = await read("A.4.1", { open: false });
    expect([content.steps.length, content.flows.length, subprocesses]).toEqual([11, 11, 2]);
    expect(account).toContainEqual({
      element: "subprocess",
      name: "Expanded Sub-Process 1",
      note: "3 elements inside it",
    });
  });

  it("offers the ends of the message flows in the lane that is guessed to be the client’s as touch points", async () => {
    const { content, guessedClients } = await read("A.4.1");
    const titles = touchPointCandidates(content).map(({ step }) => content.steps[step]?.title);
    expect([guessedClients, titles]).toEqual([[0], ["Task 1", "Task 2"]]);
  });

  it("offers none once that lane is not the client’s", async () => {
    const { content } = await read("A.4.1");
    const lanes = content.lanes.map((lane) => ({ ...lane, band: "backstage" as const }));
    expect(touchPointCandidates({ ...content, lanes })).toEqual([]);
  });

  it("keeps the order from left to right that the shapes have", async () => {
    const { content } = await read("A.4.1");
    const columns = ["Start Event 1", "Task 1", "Task 2", "End Event 1"].map(
      (title) => stepOf(content, title).column,
    );
    expect(columns).toEqual([...columns].sort((a, b) => a - b));
    expect(new Set(columns).size).toBe(4);
  });
});

describe("C.1.0: two organisations that talk by messages", () => {
  it("gives 4 lanes, 21 steps, 20 sequence flows and 5 message flows", async () => {
    const { content } = await read("C.1.0");
    expect(content.lanes.map(({ name, band }) => [name, band])).toEqual([
      ["Team-Assistant", "client"],
      ["Approver", "backstage"],
      ["Team Assistant", "frontstage"],
      ["Accountant", "support"],
    ]);
    expect([content.steps.length, content.flows.length]).toEqual([21, 25]);
    expect(messagesOf(content)).toHaveLength(5);
    expect(messagesOf(content)).toContain("Rechnung klären → Invoice review needed");
  });

  it("guesses that the pool without lanes is the client’s, and offers its 5 steps that talk", async () => {
    const { content, guessedClients } = await read("C.1.0");
    expect([guessedClients, touchPointCandidates(content)]).toEqual([[0], expect.any(Array)]);
    expect(touchPointCandidates(content)).toHaveLength(5);
  });

  it("reads kinds off shapes and names", async () => {
    const { content } = await read("C.1.0");
    expect(kindsOf(content)).toEqual({ start: 2, end: 4, wait: 3, decision: 3, approval: 1, action: 8 });
    expect(stepOf(content, "Approve Invoice").kind).toBe("approval");
    expect(stepOf(content, "7 days").kind).toBe("wait");
  });

  it("labels the ways out of a gateway and gives account of their conditions", async () => {
    const { content, account } = await read("C.1.0");
    expect(content.flows.map(({ label }) => label).filter(Boolean)).toEqual(["yes", "no", "yes", "no"]);
    expect(account.filter(({ element }) => element === "sequence flow").map(({ note }) => note)).toContain(
      `its condition ${"$"}{approved}`,
    );
  });
});

describe("C.5.0: a bank with documents, stores and a process that is called", () => {
  it("gives its 3 lanes and one for the stores, and passes through 5 gateways without a name", async () => {
    const { content, account } = await read("C.5.0");
    expect(content.lanes.map(({ name, band }) => [name, band])).toEqual([
      ["Private Customer Account Manager", "frontstage"],
      ["Corporate Account Manager", "frontstage"],
      ["Head of Market Service", "backstage"],
      ["Data stores", "support"],
    ]);
    // 31 nodes in the lanes less 5 gateways, and 9 data objects and stores.
    expect([content.steps.length, kindsOf(content).document]).toEqual([35, 9]);
    expect(account.filter(({ element }) => element.endsWith("gateway"))).toHaveLength(5);
    expect(account).toContainEqual({
      element: "diagram",
      name: "Check for connected clients",
      note: "stands apart; import it on its own",
    });
  });

  it("lets the called process be imported on its own", async () => {
    const { parts } = await read("C.5.0");
    const called = parts.find(({ name }) => name === "Check for connected clients");
    const { content } = await read("C.5.0", { part: called?.id ?? "" });
    expect(content.steps.map(({ title }) => title)).toContain("Check if group of connected clients exists");
  });

  it("cuts its 25 columns into parts, or into none", async () => {
    const parts = await read("C.5.0");
    expect(parts.content.stages.map(({ columns }) => columns)).toEqual([8, 8, 8, 1]);
    const one = await read("C.5.0", { stages: "one" });
    expect(one.content.stages).toEqual([{ name: "Stage 1", columns: 25 }]);
  });
});

describe("C.9.0: boundary event, event subprocesses, conditions", () => {
  it("makes a way of recovery of the error at the edge of an activity", async () => {
    const { content, account } = await read("C.9.0");
    const recovery = content.flows.filter(({ kind }) => kind === "recovery");
    expect(recovery).toHaveLength(1);
    expect([recovery[0]?.label, content.steps[recovery[0]?.from ?? -1]?.title]).toEqual([
      "Fraud detected",
      "Manual Check",
    ]);
    expect(content.steps).toHaveLength(21);
    expect(account.filter(({ element }) => element === "event subprocess")).toHaveLength(2);
  });
});

describe("every reference file", () => {
  it.each(["C.5.0", "C.9.0"])("%s, one organisation that sends no message, has no client", async (name) => {
    const { content, guessedClients } = await read(name);
    expect([guessedClients, content.lanes.filter(({ band }) => band === "client")]).toEqual([[], []]);
  });

  it.each(["A.4.1", "C.1.0", "C.5.0", "C.9.0"])(
    "%s becomes sound records in one step that undo takes away",
    async (name) => {
      const { content } = await read(name);
      const { document, blueprintId } = engagementWithMap(content);
      expect(document.model.by("step", "blueprintId", blueprintId)).toHaveLength(content.steps.length);
      expect(document.model.by("flow", "blueprintId", blueprintId)).toHaveLength(content.flows.length);
    },
  );
});
