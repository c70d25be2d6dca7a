import { english } from "@shared/domain/report/languages/english.ts";
import { rootCauseBlocks } from "@shared/domain/report/root-cause-blocks.ts";
import { describe, expect, it } from "vitest";
import { cause, causeTree } from "../../builders/cause-tree.ts";
import { idea, opportunity } from "../../builders/rule-cases/small-records.ts";

const rowsOf = (tree: ReturnType<typeof causeTree>) =>
  rootCauseBlocks({ model: tree.build().model, words: english }).flatMap((block) =>
    block.kind === "table" ? block.rows : [],
  );

describe("the root causes in a report", () => {
  it("stand by what was chosen, with how they are known and what takes them away", () => {
    const tree = causeTree([
      ["late", null, { kind: "symptom" }],
      ["signed", "late", { kind: "root", evidence: "Log of 2026" }],
      ["travels", null, { kind: "root" }],
    ]).add(
      opportunity("Rude", { status: "open" }),
      cause("tired", { opportunityId: "Rude", kind: "root" }),
      idea("Quick", { causeIds: ["signed"] }),
      idea("Soon", { causeIds: ["signed"], order: "a1" }),
    );
    expect(rowsOf(tree)).toEqual([
      ["Slow", { text: "signed", strong: true, note: expect.stringContaining("Log of 2026") }, "Quick\nSoon"],
      ["", { text: "travels", strong: true }, "No idea yet"],
    ]);
  });

  it("are left out while none is found", () => {
    expect(rowsOf(causeTree([["late", null]]))).toEqual([]);
  });
});
