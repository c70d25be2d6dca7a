import { Emitter } from "@shared/base/emitter.ts";
import { updateEngagement } from "@shared/domain/engagement/commands/update-engagement.ts";
import { newEngagement } from "@shared/domain/engagement/new-engagement.ts";
import { RULE_OF_PART } from "@shared/domain/method/ten-steps.ts";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { CompletenessService } from "../../../renderer/platform/diagnostics/completeness-service.ts";
import { Status } from "../../../renderer/platform/services/status-service.ts";
import { sessionInMemory } from "../../builders/session-in-memory.ts";

let idle: (() => void)[] = [];
const whenIdle = () => {
  const work = idle;
  idle = [];
  for (const run of work) run();
};
beforeEach(() => {
  idle = [];
  vi.stubGlobal("requestIdleCallback", (run: () => void) => idle.push(run));
});
afterEach(() => vi.unstubAllGlobals());

function followed() {
  const { session } = sessionInMemory([newEngagement("e", { name: "Harbour tours", clientName: "" })]);
  const problems = {
    changed: new Emitter<void>(),
    isReady: false,
    hasFailed: false,
    shown: { open: [] as { ruleId: string; at: string }[], suppressed: [] },
  };
  const status = new Status();
  const service = new CompletenessService(problems as never, status);
  const told = vi.fn();
  service.changed.on(told);
  service.follow(session);
  return { session, problems, status, service, told };
}

describe("the ten steps of the open engagement", () => {
  it("are counted when the page is idle, and stand in the status bar", () => {
    const { service, status } = followed();
    expect([service.steps, status.items]).toEqual([null, []]);
    whenIdle();
    expect(service.steps?.length).toBe(10);
    expect(status.items).toMatchObject([{ text: "0 of 10 steps", command: "journey.progress.open" }]);
    expect(status.items[0]?.tooltip).toContain("Direction 0 %, Journey –");
  });

  it("are counted once for many edits, and told only where they are others than before", () => {
    const { session, service, told } = followed();
    whenIdle();
    told.mockClear();
    session.run(updateEngagement, { patch: { name: "River tours" } });
    session.run(updateEngagement, { patch: { name: "Lake tours" } });
    expect(idle).toHaveLength(1);
    whenIdle();
    expect(told).not.toHaveBeenCalled();
    session.run(updateEngagement, { patch: { clientName: "Harbour Ltd" } });
    whenIdle();
    expect(told).toHaveBeenCalledOnce();
    expect(service.steps?.[0]).toMatchObject({ id: "direction", done: 1 });
  });

  it("count the crossings that the rules have found, once everything is checked", () => {
    const { problems, service } = followed();
    problems.shown = { open: [{ ruleId: RULE_OF_PART.crossing, at: "step" }], suppressed: [] };
    whenIdle();
    expect(service.steps?.[2]).toMatchObject({ id: "touchPoints", of: 0 });
    problems.isReady = true;
    problems.changed.emit();
    whenIdle();
    expect(service.steps?.[2]?.missing).toEqual([{ part: "crossing", count: 1, at: "step" }]);
  });

  it("stay as they were counted last when the rules fail", () => {
    const { session, problems, service } = followed();
    problems.isReady = true;
    problems.shown = { open: [{ ruleId: RULE_OF_PART.crossing, at: "step" }], suppressed: [] };
    whenIdle();
    const { steps } = service;
    problems.hasFailed = true;
    problems.shown = { open: [], suppressed: [] };
    problems.changed.emit();
    whenIdle();
    session.run(updateEngagement, { patch: { clientName: "Harbour Ltd" } });
    whenIdle();
    expect(service.steps).toBe(steps);
    expect(steps?.[2]?.missing).toEqual([{ part: "crossing", count: 1, at: "step" }]);
  });

  it("are gone with the engagement", () => {
    const { service, status } = followed();
    whenIdle();
    service.follow(null);
    whenIdle();
    expect([service.steps, status.items]).toEqual([null, []]);
  });
});
