import { slowPartShare } from "@shared/domain/redesign/slow-part.ts";
import { describe, expect, it } from "vitest";
import { minutes, ServiceBuilder } from "../../builders/service.ts";

const DAY = 24 * 60;

/** All ask; then some are called back, and of them a few complain. */
const shareOf = (callBack: number, complaint: number, ask = 1) =>
  slowPartShare(
    new ServiceBuilder()
      .blueprint("b")
      .step("b", "begin", "client", { kind: "start" })
      .step("b", "ask", "client", { workTime: minutes(ask) })
      .step("b", "callBack", "frontstage", { workTime: minutes(callBack) })
      .step("b", "complaint", "backstage", { waitTime: minutes(complaint) })
      .step("b", "done", "client", { kind: "end" })
      .chain("b", "begin", "ask")
      .flow("b", "ask", "callBack", { probability: 0.4 })
      .flow("b", "ask", "done", { probability: 0.6 })
      .flow("b", "callBack", "complaint", { probability: 0.25 })
      .flow("b", "callBack", "done", { probability: 0.75 })
      .chain("b", "complaint", "done")
      .model(),
    "b",
  );

describe("the share of cases that pass the slow part", () => {
  it("is that of the step that makes the mean, and not of a short one that more cases pass", () => {
    expect(shareOf(5, 20 * DAY)).toBeCloseTo(0.1);
  });

  it("is that of the larger group where it takes several steps to make most of the mean", () => {
    expect(shareOf(5 * DAY, 20 * DAY, 2 * DAY)).toBeCloseTo(0.4);
  });

  it("is not told where what all do takes longest", () => {
    expect(shareOf(5, 20, DAY)).toBeNull();
  });
});
