import { setRule } from "@shared/domain/diagnostics/commands/set-rule.ts";
import { suppressProblem } from "@shared/domain/diagnostics/commands/suppress-problem.ts";
import type { Problem } from "@shared/domain/diagnostics/problem.ts";
import { newEngagement } from "@shared/domain/engagement/new-engagement.ts";
import type { AnyRecord } from "@shared/domain/records.ts";
import { createTouchPoint } from "@shared/domain/touchpoint/commands/create-touch-point.ts";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ProblemService } from "../../../renderer/platform/diagnostics/problem-service.ts";
import { Output } from "../../../renderer/platform/services/output-service.ts";
import { Status } from "../../../renderer/platform/services/status-service.ts";
import type { DiagnosticsReply } from "../../../renderer/platform/workers/diagnostics-protocol.ts";
import { oneOfEach } from "../../builders/one-of-each.ts";
import { sessionInMemory } from "../../builders/session-in-memory.ts";

/** The other thread: it says what a test has it say. */
class OtherThread {
  static last: OtherThread;
  onmessage: ((event: { data: DiagnosticsReply }) => void) | null = null;
  onerror: ((event: { message: string }) => void) | null = null;
  readonly told: unknown[] = [];
  isEnded = false;
  constructor() {
    OtherThread.last = this;
  }
  postMessage(news: unknown): void {
    this.told.push(news);
  }
  terminate(): void {
    this.isEnded = true;
  }
  finds(subjectId: string, ...problems: Problem[]): void {
    const ruleId = "touchpoint/critical-without-owner";
    this.onmessage?.({ data: { verdicts: [{ ruleId, subjectId, problems }], slow: [] } });
  }
}
beforeEach(() => {
  vi.stubGlobal("Worker", OtherThread);
  vi.stubGlobal("requestIdleCallback", (run: () => void) => run());
  vi.stubGlobal("cancelIdleCallback", () => undefined);
});
afterEach(() => vi.unstubAllGlobals());

const problem = (at: string): Problem => ({
  ruleId: "touchpoint/critical-without-owner",
  subjectId: at,
  at,
  severity: "error",
  message: `Nobody owns ${at}.`,
});

const records = oneOfEach().records.filter(({ type }) => type !== "suppression" && type !== "ruleSetting");

function followed(of: readonly AnyRecord[] = records) {
  const { session } = sessionInMemory(of);
  const [status, output] = [new Status(), new Output()];
  const service = new ProblemService(status, output);
  service.follow(session);
  const counted = () => status.items.map(({ text }) => text);
  return { session, service, status, output, counted, worker: OtherThread.last };
}

describe("the checks of the open engagement", () => {
  it("are counted in the status bar from the first answer on", () => {
    const { service, counted, worker } = followed();
    expect([service.isReady, counted()]).toEqual([false, []]);
    worker.finds("a", problem("a"));
    worker.finds("b", problem("b"));
    expect(counted()).toEqual(["2 errors"]);
    worker.finds("a");
    expect(counted()).toEqual(["1 error"]);
    expect(service.shown.open).toEqual([problem("b")]);
  });

  it("are counted as the engagement sees them", () => {
    const { session, service, counted, worker } = followed();
    worker.finds("a", problem("a"));
    worker.finds("b", problem("b"));
    const [point] = session.model.all("touchPoint");
    worker.finds("c", problem(point?.id ?? ""));
    expect(counted()).toEqual(["3 errors"]);
    const { ruleId } = problem("a");
    session.run(suppressProblem, { ruleId, elementId: point?.id ?? "", reason: "so" });
    expect(counted()).toEqual(["2 errors"]);
    session.run(setRule, { ruleId, severity: "warning" });
    expect(counted()).toEqual(["2 warnings"]);
    const { open, suppressed } = service.shown;
    expect([open.length, suppressed.length]).toEqual([2, 1]);
  });

  it("count hints too: where there are no others, it does not read as if nothing were wrong", () => {
    const { counted, worker } = followed();
    worker.finds("a", { ...problem("a"), severity: "hint" });
    expect(counted()).toEqual(["1 hint"]);
    worker.finds("b", problem("b"));
    worker.finds("c", { ...problem("c"), severity: "warning" });
    worker.finds("d", { ...problem("d"), severity: "hint" });
    expect(counted()).toEqual(["1 error · 1 warning · 2 hints"]);
  });

  it("have nothing to look at in an empty engagement, which is no praise", () => {
    const { counted, worker } = followed([newEngagement("e")]);
    worker.onmessage?.({ data: { verdicts: [], slow: [] } });
    expect(counted()).toEqual(["Nothing to check yet"]);
    worker.finds("e", problem("e"));
    expect(counted()).toEqual(["1 error"]);
  });

  it("are put together once for all who look, and anew after each answer: names may have changed", () => {
    const { service, worker } = followed();
    worker.finds("a", problem("a"));
    const { shown } = service;
    expect(service.shown).toBe(shown);
    worker.onmessage?.({ data: { verdicts: [], slow: [] } });
    expect(service.shown).not.toBe(shown);
    expect(service.shown).toEqual(shown);
  });

  it("for which a rule takes long name it in the output, once", () => {
    const { output, counted, worker } = followed();
    const slow = [{ ruleId: "journey/dead-end", took: 180.4 }];
    worker.onmessage?.({ data: { verdicts: [], slow } });
    worker.onmessage?.({ data: { verdicts: [], slow } });
    expect(output.lines.map(({ kind, text }) => [kind, text])).toEqual([
      ["warning", "The rule journey/dead-end took 180 ms. The list of problems comes later for it."],
    ]);
    expect(counted()).toEqual(["No problems"]);
  });

  it("that fail are counted no more: that is said in the place of the count, and why stands in the output", () => {
    const { session, service, status, output, counted, worker } = followed();
    worker.finds("a", problem("a"));
    worker.onerror?.({ message: "Uncaught TypeError: x is undefined" });
    expect(service.hasFailed).toBe(true);
    expect(counted()).toEqual(["Checks stopped"]);
    expect(status.items[0]).toMatchObject({ tone: "err", command: "problems.view.show" });
    expect(output.lines.map(({ kind, text }) => [kind, text])).toEqual([
      ["error", "Uncaught TypeError: x is undefined"],
    ]);
    const before = worker.told.length;
    session.run(createTouchPoint, { name: "Desk" });
    expect([worker.isEnded, worker.told.length]).toEqual([true, before]);
  });

  it("begin anew with the engagement that is opened next", () => {
    const { session, service, counted, worker } = followed();
    worker.onerror?.({ message: "" });
    service.follow(session);
    expect([service.hasFailed, service.isReady]).toEqual([false, false]);
    expect(counted()).toEqual([]);
    OtherThread.last.finds("a", problem("a"));
    expect(counted()).toEqual(["1 error"]);
  });
});
