import type { Experiment } from "@shared/simulation/experiment/experiment.ts";
import { afterEach, expect, it, vi } from "vitest";
import { ReplicationCrew } from "../../../renderer/platform/workers/replication-crew.ts";
import type { ReplicationReply } from "../../../renderer/platform/workers/replication-protocol.ts";

class WorkerThatIsTold {
  static all: WorkerThatIsTold[] = [];
  onmessage: ((event: { data: ReplicationReply }) => void) | null = null;
  onerror: (() => void) | null = null;
  readonly heard: { kind: string; ticket?: number; task?: { replication: number } }[] = [];
  constructor() {
    WorkerThatIsTold.all.push(this);
  }
  postMessage(request: { kind: string }) {
    this.heard.push(request);
  }
  terminate() {}
}

afterEach(() => {
  vi.unstubAllGlobals();
});

function begun() {
  WorkerThatIsTold.all = [];
  vi.stubGlobal("Worker", WorkerThatIsTold);
  vi.stubGlobal("navigator", { hardwareConcurrency: 3 });
  let next = 0;
  const taken: unknown[] = [];
  const back: unknown[] = [];
  const experiment = {
    claim: () => back.shift() ?? { kind: "replication", variant: 0, replication: next++, warmUp: 0 },
    take: (task: unknown) => taken.push(task),
    giveBack: (task: unknown) => back.push(task),
  } as unknown as Experiment;
  const told: string[] = [];
  const crew = new ReplicationCrew({
    onTaken: () => told.push("taken"),
    onGivenBack: () => told.push("given back"),
    onFailure: (message) => told.push(message),
  });
  crew.begin(experiment, [], {} as Parameters<ReplicationCrew["begin"]>[2]);
  const tasksOf = (worker: WorkerThatIsTold | undefined) =>
    worker?.heard.flatMap(({ task }) => task?.replication ?? []);
  return { crew, told, taken, tasksOf };
}

it("gives the run of a worker that dies to another one, and goes on", () => {
  const { crew, told, tasksOf } = begun();
  const [first, second] = WorkerThatIsTold.all;
  expect([tasksOf(first), tasksOf(second)]).toEqual([[0], [1]]);
  first?.onerror?.();
  expect(told).toEqual(["given back"]);
  const reply = { ticket: 1, ok: true, task: { replication: 1 }, result: {} } as unknown as ReplicationReply;
  second?.onmessage?.({ data: reply });
  expect(tasksOf(second)).toEqual([1, 0]);
  expect(told).toEqual(["given back", "taken"]);
  crew.end();
});

it("lets nobody work on when it is over, and looks at nothing that still comes back", () => {
  const { crew, told, taken } = begun();
  crew.end();
  for (const worker of WorkerThatIsTold.all) expect(worker.heard.at(-1)).toEqual({ kind: "end" });
  const [first] = WorkerThatIsTold.all;
  first?.onmessage?.({ data: { ticket: 1, ok: false, message: "late" } });
  first?.onerror?.();
  expect([told, taken]).toEqual([[], []]);
});
