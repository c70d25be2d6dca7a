import { branchBlueprint } from "@shared/domain/blueprint/commands/branch-blueprint.ts";
import { duplicateSteps } from "@shared/domain/blueprint/commands/duplicate-steps.ts";
import { copySteps, parseCopied, pasteSteps } from "@shared/domain/blueprint/commands/paste-steps.ts";
import { updateSegmentsOfSteps } from "@shared/domain/blueprint/commands/update-segments-of-steps.ts";
import { removeSegment } from "@shared/domain/engagement/commands/remove-segment.ts";
import { setSegmentPicture } from "@shared/domain/engagement/commands/set-segment-picture.ts";
import { setExperience } from "@shared/domain/journey-map/commands/set-experience.ts";
import { setFeeling } from "@shared/domain/journey-map/commands/set-feeling.ts";
import { setHiddenRows } from "@shared/domain/journey-map/commands/set-hidden-rows.ts";
import { experienceAt, wordsAt } from "@shared/domain/journey-map/experience.ts";
import { shownRows } from "@shared/domain/journey-map/picture/journey-map-svg.ts";
import { describe, expect, test } from "vitest";
import { bookingMap, experience } from "../../builders/journey-map.ts";
import { sessionInMemory } from "../../builders/session-in-memory.ts";

const open = () => sessionInMemory(bookingMap().records).session;
const firm = { stepId: "needs", segmentId: "firm" };

describe("what a segment lives through", () => {
  test("is made with its first word, changed with the next, and gone with the last", () => {
    const session = open();
    const { model } = session;
    session.run(setExperience, { ...firm, patch: { thoughts: "Again?" } });
    session.run(setExperience, { ...firm, patch: { quote: "Not again." } });
    expect(model.all("experience")).toMatchObject([
      { thoughts: "Again?", quote: "Not again.", feeling: null },
    ]);
    session.run(setExperience, { ...firm, patch: { thoughts: "" } });
    expect(model.all("experience")).toHaveLength(1);
    session.run(setExperience, { ...firm, patch: { quote: " " } });
    expect(model.all("experience")).toEqual([]);
  });

  test("that it says nothing is not written", () => {
    const session = open();
    session.run(setExperience, { ...firm, patch: { thoughts: "" } });
    expect(session.model.all("experience")).toEqual([]);
  });

  test("falls back to the step's own words", () => {
    const session = open();
    const said = () => wordsAt(session.model, session.model.need("step", "needs"), "firm", "thoughts");
    expect(said()).toEqual({ value: "What does it cost?", inherited: true });
    session.run(setExperience, { ...firm, patch: { thoughts: "Again?" } });
    expect(said()).toEqual({ value: "Again?", inherited: false });
  });

  test("cannot be put on another step or segment by a patch", () => {
    expect(() => open().run(setExperience, { ...firm, patch: { stepId: "pays" } as never })).toThrow();
  });

  test("letters typed one after the other are one undo", () => {
    expect(setExperience.mergeKey?.({ ...firm, patch: { thoughts: "A" } })).toBe(
      setExperience.mergeKey?.({ ...firm, patch: { thoughts: "Ag" } }),
    );
    expect(setExperience.mergeKey?.({ ...firm, patch: { quote: "A" } })).not.toBe(
      setExperience.mergeKey?.({ ...firm, patch: { thoughts: "A" } }),
    );
  });
});

describe("a feeling", () => {
  test("of all clients is the step's, of a segment its experience's", () => {
    const session = open();
    session.run(setFeeling, { stepId: "needs", segmentId: null, feeling: -0.5 });
    session.run(setFeeling, { stepId: "needs", segmentId: "agency", feeling: 2 });
    expect(session.model.need("step", "needs").feeling).toBe(-0.5);
    expect(experienceAt(session.model, "needs", "agency")?.feeling).toBe(2);
    session.run(setFeeling, { stepId: "needs", segmentId: "agency", feeling: null });
    expect(session.model.all("experience")).toEqual([]);
  });

  test("beyond the scale is refused", () => {
    expect(() => open().run(setFeeling, { stepId: "needs", segmentId: null, feeling: 2.5 })).toThrow();
  });

  test("key presses are one undo, a drag is one by itself", () => {
    const args = { stepId: "needs", segmentId: null, feeling: 1 };
    expect(setFeeling.mergeKey?.({ ...args, keyed: true })).toBeDefined();
    expect(setFeeling.mergeKey?.(args)).toBeUndefined();
  });
});

test("hidden rows are left out of the map, in the map's order, and each change has a name", () => {
  const session = open();
  const args = { journeyId: "j", hiddenRows: ["gains" as const, "steps" as const] };
  expect(setHiddenRows.label(args, session.model)).toBe("Hide the row Gains");
  session.run(setHiddenRows, args);
  expect(session.model.need("journey", "j").hiddenRows).toEqual(["steps", "gains"]);
  expect(shownRows(session.model, "b")).not.toContain("gains");
  expect(shownRows(session.model, "b")).toContain("emotion");
});

test("a step that every segment walks names none", () => {
  const session = open();
  const named = () => session.model.need("step", "asks").segmentIds;
  const put = (segmentId: string, walks: boolean) =>
    session.run(updateSegmentsOfSteps, { stepIds: ["asks"], segmentId, walks });
  put("firm", false);
  expect(named()).toEqual(["agency"]);
  expect(() => put("agency", false)).toThrow(/Nobody would go through/);
  put("firm", true);
  expect(named()).toEqual([]);
});

test("a persona's picture is recorded, and taken away again", () => {
  const session = open();
  const picture = {
    id: "face",
    name: "face.png",
    mediaType: "image/png" as const,
    size: 4,
    sha256: "0".repeat(64),
  };
  session.run(setSegmentPicture, { segmentId: "firm", picture });
  expect(session.model.need("segment", "firm").pictureId).toBe("face");
  session.run(setSegmentPicture, { segmentId: "firm", picture: null });
  expect(session.model.need("segment", "firm").pictureId).toBeNull();
});

describe("copies of a step are lived through as the step is", () => {
  const lived = () => {
    const builder = bookingMap();
    builder.records.push(experience("asks", "firm", { quote: "Quick and kind.", feeling: 1.5 }));
    return sessionInMemory(builder.records).session;
  };
  const own = { segmentId: "firm", quote: "Quick and kind.", feeling: 1.5 };

  test("in a to-be", () => {
    const session = lived();
    const toBe = session.run(branchBlueprint, { blueprintId: "b", name: "To be" });
    const copy = session.model.by("step", "blueprintId", toBe).find((step) => step.originId === "asks");
    expect(session.model.by("experience", "stepId", copy?.id ?? "")).toMatchObject([own]);
    expect(session.model.by("experience", "stepId", "asks")).toHaveLength(1);
  });

  test("when it is duplicated", () => {
    const session = lived();
    const [copy = ""] = session.run(duplicateSteps, { stepIds: ["asks"] });
    expect(session.model.by("experience", "stepId", copy)).toMatchObject([own]);
  });

  test("over the clipboard, but not of a segment that is not there", () => {
    const copied = parseCopied(JSON.stringify(copySteps(lived().model, ["asks"])));
    if (!copied) throw new Error("the clipboard was not read");
    const target = lived();
    const place = { laneId: "client", stageId: "s2", column: 4, copied };
    const [copy = ""] = target.run(pasteSteps, place);
    expect(target.model.by("experience", "stepId", copy)).toMatchObject([own]);
    target.run(removeSegment, { id: "firm" });
    const [stranger = ""] = target.run(pasteSteps, { ...place, column: 5 });
    expect(target.model.by("experience", "stepId", stranger)).toEqual([]);
  });
});
