import type { ExperimentFigures } from "@shared/simulation/experiment/figures.ts";
import { afterEach, expect, it, vi } from "vitest";
import type { SimulationReply } from "../../../renderer/platform/workers/simulation-protocol.ts";
import { SimulationRunner } from "../../../renderer/platform/workers/simulation-runner.ts";

class WorkerThatIsTold {
  static last: WorkerThatIsTold;
  onmessage: ((event: { data: SimulationReply }) => void) | null = null;
  onerror: ((event: { message: string }) => void) | null = null;
  readonly heard: { kind: string }[] = [];
  isEnded = false;
  constructor() {
    WorkerThatIsTold.last = this;
  }
  postMessage(request: { kind: string }) {
    this.heard.push(request);
  }
  terminate() {
    this.isEnded = true;
  }
  say(data: SimulationReply) {
    this.onmessage?.({ data });
  }
}

afterEach(() => {
  vi.unstubAllGlobals();
});

const OPTIONS = {} as Parameters<SimulationRunner["start"]>[1];
const figures = (replications: number, trace: readonly unknown[]) =>
  ({ replications, variants: [{ id: "as-is", trace }] }) as unknown as ExperimentFigures;

function begun() {
  vi.stubGlobal("Worker", WorkerThatIsTold);
  const runner = new SimulationRunner();
  const seen: (ExperimentFigures | null)[] = [];
  const failures: string[] = [];
  const listener = {
    onFigures: (one: ExperimentFigures | null) => seen.push(one),
    onFailure: (message: string) => failures.push(message),
  };
  runner.start([], OPTIONS, listener);
  return { runner, seen, failures, listener };
}

it("shows the watched clients, which come with the first figures, with all that follow, and not with another run", () => {
  const { runner, seen, listener } = begun();
  const worker = WorkerThatIsTold.last;
  const rows = [{ stepId: "ask" }];
  const tell = (ticket: number, replications: number, trace: readonly unknown[], isTraceTold: boolean) =>
    worker.say({ ticket, ok: true, isOver: false, figures: figures(replications, trace), isTraceTold });
  worker.say({ ticket: 1, ok: true, isOver: false, figures: null, isTraceTold: false });
  tell(1, 1, rows, false);
  tell(1, 2, [], true);
  expect(seen.map((one) => one?.variants[0]?.trace)).toEqual([undefined, rows, rows]);
  runner.start([], OPTIONS, listener);
  tell(2, 1, [], true);
  expect(seen.at(-1)?.variants[0]?.trace).toEqual([]);
});

it("hears nothing more of a run that was stopped, and begins anew with another worker where one dies", () => {
  const { runner, seen, failures, listener } = begun();
  const worker = WorkerThatIsTold.last;
  runner.stop();
  worker.say({ ticket: 1, ok: true, isOver: true, figures: figures(1, []), isTraceTold: false });
  expect(seen).toEqual([]);
  runner.start([], OPTIONS, listener);
  worker.onerror?.({ message: "out of memory" });
  expect([failures, worker.isEnded, runner.isRunning]).toEqual([["out of memory"], true, false]);
  runner.start([], OPTIONS, listener);
  expect(WorkerThatIsTold.last).not.toBe(worker);
});
