import { SIZE } from "@shared/domain/blueprint/layout/types.ts";
import { newStep } from "@shared/domain/blueprint/new-step.ts";
import { drawStep } from "@shared/domain/blueprint/picture/draw-step.ts";
import { PICTURE_THEMES } from "@shared/domain/blueprint/picture/palette.ts";
import { textRoom } from "@shared/domain/blueprint/picture/step-shape.ts";
import { detailLetters, stepDetail, stepTimesNote } from "@shared/domain/blueprint/picture/step-times.ts";
import type { Step } from "@shared/domain/blueprint/records.ts";
import { durationMean } from "@shared/domain/times/duration-mean.ts";
import { textWidth } from "@shared/drawing/text.ts";
import { describe, expect, it } from "vitest";
import { minutes } from "../../builders/service.ts";

const place = { blueprintId: "b", laneId: "l", stageId: "s", column: 0, order: "a0" };
const step = (fields: Partial<Step>): Step => ({
  ...newStep(place, { title: "Approval by the rate desk", ...fields }),
  id: "x",
  type: "step",
});
const skewed = { kind: "lognormal", median: 14, p90: 30, source: "measured" } as const;

describe("the times on a card", () => {
  it("are of work and of waiting both", () => {
    expect(stepDetail(step({ workTime: minutes(8), waitTime: minutes(1584) }))).toEqual([
      "8 min + 1.1 days wait",
    ]);
  });

  it("are means, as in the tables, and the card says so to whoever points at it", () => {
    expect(durationMean(skewed)).toBeCloseTo(16.7, 1);
    expect(stepDetail(step({ workTime: skewed }))).toEqual(["17 min"]);
    expect(stepTimesNote(step({ workTime: skewed, waitTime: minutes(60) }))).toBe(
      "Mean work 17 min, mean waiting 60 min",
    );
    expect(stepTimesNote(step({ waitTime: minutes(60) }))).toBe("Mean waiting 60 min");
  });

  it("say of a time without work that it is waiting", () => {
    expect(stepDetail(step({ kind: "wait", waitTime: minutes(6336) }))).toEqual(["4.4 days wait"]);
  });

  it("have letters on a small map that grow no further than the card has room for their line", () => {
    const [line = ""] = stepDetail(step({ workTime: minutes(8), waitTime: minutes(1584) }));
    const letters = detailLetters(step({}), [line]);
    expect(letters).toBeGreaterThanOrEqual(11);
    expect(textWidth(line, letters)).toBeLessThanOrEqual(
      textRoom("action", SIZE.card.width, undefined).width,
    );
    expect(textWidth(line, letters + 1)).toBeGreaterThan(
      textRoom("action", SIZE.card.width, undefined).width,
    );
    expect(detailLetters(step({}), ["an ever so long line that no card has any room for at all"])).toBe(9);
  });

  it("go on in a second line where the card has no room beside them for the approvals", () => {
    const four = step({ kind: "approval", workTime: minutes(26), waitTime: minutes(19_296), approvals: 4 });
    expect(stepDetail(four)).toEqual(["26 min + 13.4 days wait", "4 approvals"]);
    expect(stepDetail(step({ workTime: minutes(5), approvals: 1 }))).toEqual(["5 min · 1 approval"]);
  });

  it("stand whole on the card of a picture", () => {
    const four = step({ kind: "approval", workTime: minutes(26), waitTime: minutes(19_296), approvals: 4 });
    const box = { x: 0, y: 0, width: 168, height: 64, step: four, column: 0, row: 0, laneIndex: 0 };
    const svg = drawStep(box, PICTURE_THEMES.light);
    expect(svg).toContain(">26 min + 13.4 days wait<");
    expect(svg).toContain(">4 approvals<");
    for (const [, y] of svg.matchAll(/<text [^>]*y="([\d.]+)"/g)) expect(Number(y)).toBeLessThan(62);
  });
});
