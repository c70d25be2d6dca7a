import { drawBlueprint } from "@shared/domain/blueprint/picture/draw-blueprint.ts";
import { Model } from "@shared/domain/core/model.ts";
import { findProblems } from "@shared/domain/diagnostics/find-problems.ts";
import { shownProblems } from "@shared/domain/diagnostics/settings.ts";
import type { AnyRecord } from "@shared/domain/records.ts";
import { buildReport } from "@shared/domain/report/build-report.ts";
import type { Cell, Chapter } from "@shared/domain/report/report-model.ts";
import { areaNewspaperSample } from "@shared/domain/samples/area-newspaper/area-newspaper.ts";
import { describe, expect, it } from "vitest";
import { type BlockChoices, layoutWith } from "../../builders/report-layout.ts";

function built(parts: BlockChoices, more: readonly AnyRecord[] = [], id = "report.proposal") {
  const model = new Model([...areaNewspaperSample().records, ...more]);
  const report = model.need("report", id);
  const { chapters } = buildReport({
    model,
    report: { ...report, detail: "full" as const, layout: layoutWith(parts, report.kind) },
    scorecard: null,
    picture: drawBlueprint,
  });
  return { model, chapters, problems: chapters.find((chapter) => chapter.id === "problems") };
}

const words = (cell: Cell | undefined): string => (typeof cell === "object" ? cell.text : (cell ?? ""));
const rowsOf = (chapter: Chapter | undefined, id: string) =>
  (chapter?.sections.find((section) => section.id === id)?.blocks ?? []).flatMap((block) =>
    block.kind === "table" ? block.rows : [],
  );

describe("the problems of the service", () => {
  it("stand in a report by choice only, in a proposal as in a plan that is told of in one", () => {
    expect(built({}).problems).toBeUndefined();
    expect(built({ problems: false }).problems).toBeUndefined();
    expect(built({ problems: true }).chapters.at(-1)?.id).toBe("problems");
    expect(built({ problems: true }, [], "report.plan").chapters.at(-1)?.id).toBe("problems");
  });

  it("are all that the Problems panel shows open, by area, each with why once and where it is", () => {
    const { model, problems } = built({ problems: true });
    const { open } = shownProblems(model, findProblems(model));
    const rows = (problems?.sections ?? []).flatMap(({ id }) => rowsOf(problems, id));
    expect(rows.map((row) => words(row[1])).sort()).toEqual(open.map(({ message }) => message).sort());
    expect(rows.length).toBeGreaterThan(5);
    const reasons = rows.flatMap(([, problem]) =>
      typeof problem === "object" && problem.note ? [problem.note] : [],
    );
    expect(reasons.length).toBe(new Set(open.map(({ ruleId }) => ruleId)).size);
    expect(rows.every((row) => words(row[2]) !== "")).toBe(true);
  });

  it("are counted, with what was suppressed and switched off; what is suppressed stands apart with its reason", () => {
    const before = built({ problems: true }).model;
    const chain = findProblems(before).find(({ ruleId }) => ruleId === "approval/chain");
    const { problems } = built({ problems: true }, [
      {
        id: "suppressed",
        type: "suppression",
        ruleId: "approval/chain",
        elementId: chain?.at ?? "",
        reason: "The law asks for them",
      },
      { id: "off", type: "ruleSetting", ruleId: "wait/client-not-informed", severity: "off", parameters: {} },
      { id: "unknown", type: "ruleSetting", ruleId: "of/a-later-version", severity: "off", parameters: {} },
    ]);
    const [intro] = problems?.blocks ?? [];
    expect(intro).toMatchObject({
      text: expect.stringMatching(
        /They find 1 error, \d+ warnings and \d+ hints?\. 1 more was looked at and suppressed, each with its reason\. 1 rule is switched off in this engagement\.$/,
      ),
    });
    expect(rowsOf(problems, "problems-suppressed").map((row) => row.map(words))).toEqual([
      [chain?.message, expect.stringMatching(/^Step “/), "The law asks for them"],
    ]);
    expect(JSON.stringify(problems)).not.toContain("out of the client's sight");
  });
});
