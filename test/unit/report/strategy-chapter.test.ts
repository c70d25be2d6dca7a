import { drawBlueprint } from "@shared/domain/blueprint/picture/draw-blueprint.ts";
import { Model } from "@shared/domain/core/model.ts";
import type { AnyRecord } from "@shared/domain/records.ts";
import { buildReport } from "@shared/domain/report/build-report.ts";
import type { Cell, Chapter } from "@shared/domain/report/report-model.ts";
import { strategySheet } from "@shared/domain/report/strategy-sheet.ts";
import { areaNewspaperSample } from "@shared/domain/samples/area-newspaper/area-newspaper.ts";
import { describe, expect, it } from "vitest";
import { type BlockChoices, layoutWith, wholeProposal } from "../../builders/report-layout.ts";
import {
  initiative,
  segmentRule,
  serviceValue,
  sheet,
  standard,
} from "../../builders/rule-cases/strategy-records.ts";

const SAMPLE = areaNewspaperSample().records;
const OWN: ReadonlySet<string> = new Set([
  "strategy",
  "serviceValue",
  "initiative",
  "segmentRule",
  "standard",
  "promise",
]);
/** The sample without whatever strategy it has. */
const BARE = SAMPLE.filter(({ type }) => !OWN.has(type));
const SEGMENT = BARE.find(({ type }) => type === "segment") as Extract<AnyRecord, { type: "segment" }>;
const POINT = BARE.filter(({ type }) => type === "touchPoint").sort((a, b) => {
  const [left, right] = [a, b] as { order: string }[];
  return (left?.order ?? "") < (right?.order ?? "") ? -1 : 1;
})[1] as Extract<AnyRecord, { type: "touchPoint" }>;

function chapterOf(more: readonly AnyRecord[], parts: BlockChoices = {}, id = "report.proposal") {
  const model = new Model([...BARE, ...more]);
  const report = {
    ...model.need("report", id),
    detail: "full" as const,
    layout: layoutWith(parts, model.need("report", id).kind),
  };
  const { chapters } = buildReport({ model, report, scorecard: null, picture: drawBlueprint });
  return chapters.find((chapter) => chapter.id === "strategy");
}

const words = (cell: Cell | undefined): string => (typeof cell === "object" ? cell.text : (cell ?? ""));
const rowsOf = (chapter: Chapter | undefined, id: string) =>
  (chapter?.sections.find((section) => section.id === `strategy-${id}`)?.blocks ?? []).flatMap((block) =>
    block.kind === "table" ? block.rows.map((row) => row.map(words)) : [],
  );

const STRATEGY = sheet({ segmentIds: [SEGMENT.id], communicationsPlan: "" });

describe("the strategy in a report", () => {
  it("stands in a proposal that has one, unless it is left out, and in no plan", () => {
    expect(chapterOf([])).toBeUndefined();
    expect(chapterOf([STRATEGY])?.title).toBe("Strategy");
    expect(chapterOf([STRATEGY], { strategy: false })).toBeUndefined();
    expect(chapterOf([STRATEGY], {}, "report.plan")).toBeUndefined();
  });

  it("begins with what clients can count on, and says what is not written yet", () => {
    const blocks = chapterOf([STRATEGY])?.blocks ?? [];
    expect(blocks[0]).toEqual({
      kind: "paragraph",
      text: "A price that is told is kept",
      style: "lead",
    });
    const [, table] = blocks;
    const rows = table?.kind === "table" ? table.rows.map((row) => row.map(words)) : [];
    expect(rows).toContainEqual(["Focus segments", SEGMENT.name]);
    expect(rows).toContainEqual(["Communications plan", "not written yet"]);
    expect(chapterOf([sheet({ serviceDirection: "" })])?.blocks[0]).toMatchObject({ style: "missing" });
  });

  it("tells of values with the standards that express them, and of initiatives with what they do to the direction", () => {
    const chapter = chapterOf([
      STRATEGY,
      serviceValue("Honest"),
      serviceValue("Kind", { meaning: "", order: "a1" }),
      standard("Quotes", { valueIds: ["Honest"] }),
      initiative("Fewer desks", { stance: "conflicts", stanceReason: "Nobody answers", owner: "" }),
      initiative("New app", { stance: null, stanceReason: "", order: "a1" }),
    ]);
    expect(rowsOf(chapter, "values")).toEqual([
      ["Honest", "No price changes after it is told", "Quotes"],
      ["Kind", "not written yet", "not written yet"],
    ]);
    expect(rowsOf(chapter, "initiatives")).toEqual([
      ["Fewer desks", "conflicts", "Nobody answers", "not written yet"],
      ["New app", "not judged", "not written yet", "Mara"],
    ]);
  });

  it("puts it to the tests, in the words of the rules", () => {
    const answers = Object.fromEntries(rowsOf(chapterOf([STRATEGY]), "tests"));
    expect(answers).toEqual({
      "Is it said what clients can count on?": "Holds",
      "Does something stand behind the slogan?":
        "“Service first” is told outside, and no initiative stands behind it.",
      "Does somebody own it?": "Holds",
      "Is it planned who is told?": "It is not planned who is told of the strategy, by whom and when.",
      "Is there a focus, and is something done for it?": `The strategy focuses on ${SEGMENT.name}, and nothing is done differently for them.`,
      "Does a standard express each value?": "No values yet.",
      "Do the initiatives pull the same way?": "No initiatives yet.",
    });
  });

  it("says nothing of a test whose rules are off, and nothing of what is suppressed", () => {
    const off: AnyRecord = {
      id: "off",
      type: "ruleSetting",
      ruleId: "strategy/no-communications",
      severity: "off",
      parameters: {},
    };
    const suppressed: AnyRecord = {
      id: "told",
      type: "suppression",
      ruleId: "strategy/slogan-only",
      elementId: STRATEGY.id,
      reason: "It goes in March",
    };
    const answers = Object.fromEntries(rowsOf(chapterOf([STRATEGY, off, suppressed]), "tests"));
    expect(answers["Is it planned who is told?"]).toBe("not asked in this engagement");
    expect(answers["Does something stand behind the slogan?"]).toBe("Holds");
  });

  it("tells what is done differently for whom and where, also where there is no sheet", () => {
    const rule = { ...segmentRule("r"), segmentId: SEGMENT.id, touchPointIds: [POINT.id] };
    expect(rowsOf(chapterOf([rule]), "rules")).toEqual([
      [SEGMENT.name, "They are billed monthly.", `2 ${POINT.name}`],
    ]);
    expect(rowsOf(chapterOf([{ ...rule, touchPointIds: [] }]), "rules")[0]?.[2]).toBe("not said yet");
  });
});

describe("the strategy as a sheet by itself", () => {
  it("says all that a report says of it, one part below the other, also where the report leaves it out", () => {
    const sheetOf = strategySheet(new Model(SAMPLE));
    const model = new Model(SAMPLE);
    const report = wholeProposal(model);
    const { chapters } = buildReport({ model, report, scorecard: null, picture: drawBlueprint });
    const chapter = chapters.find(({ id }) => id === "strategy");
    expect(sheetOf?.sections).toEqual([]);
    expect(sheetOf?.blocks).toEqual([
      ...(chapter?.blocks ?? []),
      ...(chapter?.sections ?? []).flatMap(({ title, blocks }) => [
        { kind: "heading", text: title },
        ...blocks,
      ]),
    ]);
    expect(chapter?.sections.length).toBeGreaterThan(2);
  });

  it("is none without a strategy, though something is done differently for somebody", () => {
    expect(strategySheet(new Model([...BARE, segmentRule("rule", { segmentId: SEGMENT.id })]))).toBeNull();
  });
});
