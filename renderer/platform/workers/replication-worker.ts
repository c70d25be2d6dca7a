import "../no-eval.ts";
import { type ExperimentTask, TaskRunner } from "@shared/simulation/experiment/tasks.ts";
import type { Run } from "@shared/simulation/run.ts";
import type { ReplicationReply, ReplicationRequest } from "./replication-protocol.ts";
import { Turns } from "./take-turns.ts";

const scope = self as unknown as {
  onmessage: ((event: MessageEvent<ReplicationRequest>) => void) | null;
  postMessage(reply: ReplicationReply): void;
};

let runner: TaskRunner | null = null;
let ticket = 0;
let current: { readonly task: ExperimentTask; readonly run: Run } | null = null;

/** A run slice by slice, so that another experiment that came meanwhile is heard. */
const turns = new Turns(() => {
  if (current === null || runner === null) return false;
  const { task, run } = current;
  try {
    if (run.advance()) return true;
    current = null;
    scope.postMessage({ ticket, ok: true, task, result: runner.read(task, run) });
  } catch (error) {
    fail(error);
  }
  return false;
});

scope.onmessage = ({ data }) => {
  try {
    if (data.kind === "begin") {
      ticket = data.ticket;
      current = null;
      runner = new TaskRunner(data.variants, data.options);
    } else if (data.kind === "end") {
      current = null;
      runner = null;
    } else if (data.ticket === ticket && runner) {
      current = { task: data.task, run: runner.begin(data.task) };
      turns.start();
    }
  } catch (error) {
    fail(error);
  }
};

function fail(error: unknown): void {
  current = null;
  scope.postMessage({ ticket, ok: false, message: error instanceof Error ? error.message : String(error) });
}
