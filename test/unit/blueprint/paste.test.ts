import { byOrder } from "@shared/base/order.ts";
import { pasteTable } from "@shared/domain/blueprint/commands/paste-table.ts";
import { sortedLanes } from "@shared/domain/blueprint/layout/layout-blueprint.ts";
import type { EngagementDocument } from "@shared/domain/core/document.ts";
import { pastedCells } from "@shared/interchange/csv/pasted-cells.ts";
import { describe, expect, it } from "vitest";
import { messages } from "../../../renderer/features/blueprint-editor/messages.ts";
import { newParts, partsOf } from "../../../renderer/features/blueprint-editor/new-parts.ts";
import { BlueprintBuilder } from "../../builders/blueprint-builder.ts";

const START = { laneId: "client", stageId: "s1", column: 0 };
const joins = ({ model }: EngagementDocument) =>
  model
    .all("flow")
    .map(({ fromId, toId }) => `${model.get("step", fromId)?.title} → ${model.get("step", toId)?.title}`);
/** “title: lane / stage / column” of each step, by the names that a person sees. */
const places = ({ model }: EngagementDocument) =>
  model
    .all("step")
    .map(({ title, laneId, stageId, column }) => {
      const lane = model.get("lane", laneId)?.name;
      return `${title}: ${lane} / ${model.get("stage", stageId)?.name} / ${column}`;
    })
    .sort();
const stageNames = ({ model }: EngagementDocument) =>
  model
    .all("stage")
    .sort(byOrder)
    .map(({ name }) => name);

describe("what a paste tells", () => {
  it("are the lanes and stages that it made, by name, and none where it made none", () => {
    const document = new BlueprintBuilder().build();
    const blueprintId = document.model.need("lane", "client").blueprintId;
    const before = partsOf(document.model, blueprintId);
    document.run(pasteTable, { ...START, rows: [["Ask"], ["Pay"]] });
    expect(newParts(document.model, blueprintId, before)).toEqual({ lanes: [], stages: [] });
    const rows = [
      ["", "Winter", "Spring"],
      ["Tax office", "Send", "Check"],
    ];
    document.run(pasteTable, { ...START, rows });
    const made = newParts(document.model, blueprintId, before);
    expect(made).toEqual({ lanes: ["Tax office"], stages: ["Winter", "Spring"] });
    expect(messages.pasted(2, made.lanes, made.stages)).toBe(
      "Pasted 2 steps; new lane: Tax office; new stages: Winter, Spring.",
    );
    const many = Array.from({ length: 9 }, (_, index) => `S${index}`);
    expect(messages.pasted(1, [], many)).toBe("Pasted a step; new stages: S0, S1, S2, S3, S4 and 4 more.");
  });
});

describe("text from the clipboard", () => {
  it("is a list when no tab is in it, a line each", () => {
    expect(pastedCells("- Ask\r\n* Pay\n\n")).toEqual([["- Ask"], ["* Pay"]]);
    expect(pastedCells('"Now", she said\nPay')).toEqual([['"Now", she said'], ["Pay"]]);
  });

  it("is cells when tabs are in it, also where a cell has several lines in quotes", () => {
    expect(pastedCells('Ask\tPay\nQuote\t""\n\t\n')).toEqual([
      ["Ask", "Pay"],
      ["Quote", ""],
    ]);
    expect(pastedCells('Client\t"Ask\nPay ""now"""')).toEqual([["Client", 'Ask\nPay "now"']]);
    expect(pastedCells('"Ask\nat the desk"\n"Pay\nlater"')).toEqual([["Ask\nat the desk"], ["Pay\nlater"]]);
  });
});

describe("a pasted list", () => {
  it("becomes one joined row of steps without its bullets and numbers", () => {
    const document = new BlueprintBuilder().build();
    const rows = pastedCells("• Ask\n2. Pay\n[ ] Leave");
    const ids = document.run(pasteTable, { ...START, rows }).result;
    expect(ids.map((id) => document.model.get("step", id)?.column)).toEqual([0, 1, 2]);
    expect(joins(document)).toEqual(["Ask → Pay", "Pay → Leave"]);
  });

  it("is joined to the step it follows", () => {
    const document = new BlueprintBuilder().step("a", "client", "s1", 0).build();
    document.run(pasteTable, { ...START, column: 1, afterId: "a", rows: [["Pay"], ["Leave"]] });
    expect(joins(document)).toEqual(["a → Pay", "Pay → Leave"]);
  });

  it("that does not fit into a stage is refused with how many do, and nothing is pasted", () => {
    const document = new BlueprintBuilder().build();
    const rows = Array.from({ length: 501 }, (_, index) => [`Step ${index}`]);
    expect(() => document.run(pasteTable, { ...START, rows })).toThrow(/500 columns; 501 steps/);
    expect(document.model.all("step")).toEqual([]);
  });
});

describe("pasted cells", () => {
  it("go to the lanes from this one downwards and the stages from this one on", () => {
    const document = new BlueprintBuilder().build();
    document.run(pasteTable, { ...START, rows: pastedCells("Ask\tPay\nQuote\tBook") });
    expect(places(document)).toEqual([
      "Ask: client / Stage 1 / 0",
      "Book: frontstage / Stage 2 / 0",
      "Pay: client / Stage 2 / 0",
      "Quote: frontstage / Stage 1 / 0",
    ]);
  });

  it("join the client’s steps, which are a journey, and no others", () => {
    const document = new BlueprintBuilder().build();
    document.run(pasteTable, { ...START, rows: pastedCells('"Ask\nWait"\tPay\nQuote\tBook') });
    expect(joins(document)).toEqual(["Ask → Wait", "Wait → Pay"]);
  });

  it("make the lanes and stages that are missing", () => {
    const document = new BlueprintBuilder(1).build();
    document.run(pasteTable, { ...START, laneId: "support", rows: pastedCells("a\tb\nc\td") });
    expect(stageNames(document)).toEqual(["Stage 1", "Stage 2"]);
    const lanes = sortedLanes(document.model, "b").map(({ name, band }) => `${name} ${band}`);
    expect(lanes.slice(-2)).toEqual(["support support", "Lane 6 support"]);
  });

  it("with names at the side and on top go to the lanes and stages of these names, whatever their case", () => {
    const document = new BlueprintBuilder().build();
    const rows = pastedCells(
      "\tstage 2\tAfterwards\nFRONTSTAGE\tQuote\tCall\nDesk\tBook\t\nclient\tAsk\tTell",
    );
    document.run(pasteTable, { ...START, rows });
    expect(places(document)).toEqual([
      "Ask: client / Stage 2 / 0",
      "Book: Desk / Stage 2 / 0",
      "Call: frontstage / Afterwards / 0",
      "Quote: frontstage / Stage 2 / 0",
      "Tell: client / Afterwards / 0",
    ]);
    // A lane that is new stands with the row above it, or in the band that its name is known to speak of.
    expect(document.model.all("lane").find(({ name }) => name === "Desk")?.band).toBe("frontstage");
  });

  it("with a word in the corner are headed too when the first column names lanes", () => {
    const document = new BlueprintBuilder().build();
    const rows = pastedCells("Lane\tFirst\nClient\tAsk\nFrontstage\tQuote");
    document.run(pasteTable, { ...START, rows });
    expect(places(document)).toEqual(["Ask: client / First / 0", "Quote: frontstage / First / 0"]);
  });

  it("leave what is there where it is, and go behind it", () => {
    const document = new BlueprintBuilder().step("a", "client", "s1", 2).build();
    document.run(pasteTable, { ...START, rows: pastedCells("\tStage 1\nclient\tb") });
    expect(places(document)).toEqual(["a: client / Stage 1 / 2", "b: client / Stage 1 / 3"]);
  });

  it("are one undo", () => {
    const document = new BlueprintBuilder().build();
    const before = document.model.all("lane").length;
    const rows = pastedCells("\tNew stage\nNew lane\tAsk");
    document.undo(document.run(pasteTable, { ...START, rows }).diff);
    expect([document.model.all("step").length, document.model.all("lane").length]).toEqual([0, before]);
  });
});
