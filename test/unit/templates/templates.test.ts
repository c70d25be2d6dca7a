import { BEHAVIORS } from "@shared/domain/behaviors.ts";
import { layoutBlueprint } from "@shared/domain/blueprint/layout/layout-blueprint.ts";
import { blueprintsWithin } from "@shared/domain/blueprint/levels.ts";
import { BANDS, NO_RECOVERY } from "@shared/domain/blueprint/records.ts";
import { EngagementDocument, validateRecord } from "@shared/domain/core/document.ts";
import type { ReadModel } from "@shared/domain/core/model.ts";
import { newEngagement } from "@shared/domain/engagement/new-engagement.ts";
import { blueprintMeasures } from "@shared/domain/redesign/measures.ts";
import { areaNewspaperSample } from "@shared/domain/samples/area-newspaper/area-newspaper.ts";
import { BUILT_IN_TEMPLATES } from "@shared/domain/templates/built-in-templates.ts";
import { createFromTemplate } from "@shared/domain/templates/commands/create-from-template.ts";
import {
  checkTemplate,
  stepCountOf,
  type TemplateContent,
  templateContentField,
} from "@shared/domain/templates/template.ts";
import { isWhole, templateOf } from "@shared/domain/templates/template-of.ts";
import { readTemplate, writeTemplate } from "@shared/interchange/template-file.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DexieTemplates } from "../../../renderer/platform/store/template-store.ts";
import { fulfil, wishes } from "../../builders/random/sequence.ts";
import { sessionInMemory } from "../../builders/session-in-memory.ts";

function applied(content: TemplateContent) {
  const document = new EngagementDocument([newEngagement("e")], BEHAVIORS);
  const { result, diff } = document.run(createFromTemplate, {
    journey: { name: "Book" },
    name: "As is",
    content,
  });
  return { document, model: document.model, id: result, diff };
}
/** What a blueprint says, wherever its records come from. */
const wordsOn = (model: ReadModel, blueprintId: string) => {
  const steps = model.by("step", "blueprintId", blueprintId);
  const flows = model.by("flow", "blueprintId", blueprintId);
  const titleOf = (id: string) => model.get("step", id)?.title;
  return {
    steps: steps
      .map(({ title, kind, role, workTime, failPoint, notes }) =>
        JSON.stringify([title, kind, role, workTime, failPoint && Object.entries(failPoint).sort(), notes]),
      )
      .sort(),
    flows: flows.map((flow) => [titleOf(flow.fromId), titleOf(flow.toId), flow.label].join(" → ")).sort(),
  };
};
const templates = BUILT_IN_TEMPLATES.map((template) => [template.name, template] as const);
const filled = templates.filter(([name]) => name !== "Blank");

describe("every built-in template", () => {
  it("has an id and a name of its own", () => {
    expect(new Set(BUILT_IN_TEMPLATES.map(({ id }) => id)).size).toBe(7);
    expect(new Set(BUILT_IN_TEMPLATES.map(({ name }) => name)).size).toBe(7);
  });

  it.each(templates)("%s makes a sound document with all five bands, in one undo", (_, { content }) => {
    const { document, model, diff } = applied(content);
    for (const record of model.records()) validateRecord(record);
    expect(new Set(content.lanes.map(({ band }) => band))).toEqual(new Set(BANDS));
    document.undo(diff);
    expect(model.size).toBe(1);
  });

  it.each(filled)("%s has 12 to 25 steps, stages and a description", (_, template) => {
    expect(stepCountOf(template.content)).toBeGreaterThanOrEqual(12);
    expect(stepCountOf(template.content)).toBeLessThanOrEqual(25);
    expect(template.content.stages.length).toBeGreaterThanOrEqual(4);
    expect(template.description.length).toBeGreaterThan(80);
  });

  it.each(filled)("%s has no two cards over each other", (_, { content }) => {
    const { model, id } = applied(content);
    const { steps } = layoutBlueprint(model, id);
    for (const a of steps) {
      for (const b of steps) {
        const apart =
          a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
        expect(a === b || apart, `${a.step.title} and ${b.step.title}`).toBe(true);
      }
    }
  });

  it.each(filled)("%s has decisions whose ways out are told apart and add up to one", (_, { content }) => {
    const decisions = content.steps.flatMap((step, index) => (step.kind === "decision" ? [index] : []));
    expect(decisions.length).toBeGreaterThanOrEqual(2);
    for (const index of decisions) {
      const ways = content.flows.filter((flow) => flow.from === index && flow.kind === "sequence");
      expect(ways.length).toBeGreaterThanOrEqual(2);
      expect(ways.every((way) => way.label !== "")).toBe(true);
      expect(ways.reduce((sum, way) => sum + (way.probability ?? Number.NaN), 0)).toBeCloseTo(1, 12);
    }
  });

  it.each(filled)(
    "%s has fail points, moments of truth, roles, and times that say they are assumed",
    (_, { content }) => {
      const { steps } = content;
      expect(steps.filter((step) => step.failPoint).length).toBeGreaterThanOrEqual(2);
      expect(steps.filter((step) => step.momentOfTruth).length).toBeGreaterThanOrEqual(2);
      const people = steps.filter(({ kind, lane }) => {
        const band = content.lanes[lane]?.band;
        return kind !== "evidence" && kind !== "document" && band !== "support";
      });
      expect(people.filter((step) => (step.role ?? "") === "").map((step) => step.title)).toEqual([]);
      const times = steps.flatMap(({ workTime, waitTime }) => [workTime ?? [], waitTime ?? []].flat());
      expect(times.length).toBeGreaterThanOrEqual(10);
      expect(new Set(times.map((time) => time.source))).toEqual(new Set(["assumed"]));
      expect(steps.some((step) => step.cost !== undefined && step.cost !== null)).toBe(false);
    },
  );

  it.each(filled)("%s has a way from one start to its ends, so that it can be measured", (_, { content }) => {
    const { model, id } = applied(content);
    const { work, leadTime } = blueprintMeasures(model, id);
    expect(work.value).toBeGreaterThan(0);
    expect(leadTime.value).toBeGreaterThan(0);
  });

  it.each(filled)("%s has every step joined to another", (_, { content }) => {
    const joined = new Set(content.flows.flatMap(({ from, to }) => [from, to]));
    expect(content.steps.filter((__, index) => !joined.has(index)).map((step) => step.title)).toEqual([]);
  });
});

describe("a template of one's own", () => {
  it("gives the same blueprint again, with what is inside of its steps", () => {
    fc.assert(
      fc.property(wishes(30), (sequence) => {
        const { session } = sessionInMemory(areaNewspaperSample().records);
        for (const wish of sequence) fulfil(session, wish);
        for (const blueprint of session.model.all("blueprint").slice(0, 3)) {
          const content = templateOf(session.model, blueprint.id);
          if (!isWhole(content)) continue;
          expect(templateContentField.safeParse(content).error?.issues ?? []).toEqual([]);
          const { model, id } = applied(content);
          expect(templateOf(model, id)).toEqual(content);
          expect(wordsOn(model, id)).toEqual(wordsOn(session.model, blueprint.id));
          for (const record of model.records()) validateRecord(record);
          const kept = blueprintsWithin(session.model, blueprint.id).filter((inner) =>
            isWhole(templateOf(session.model, inner.id)),
          );
          expect(blueprintsWithin(model, id).length).toBe(kept.length);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("holds nothing that belongs to the engagement", () => {
    const { model } = new EngagementDocument(areaNewspaperSample().records);
    const text = JSON.stringify(templateOf(model, "booking"));
    expect(text).not.toMatch(/touchPointId|segmentIds|pictureIds|originId/);
    expect(templateOf(model, "booking").steps.length).toBe(model.by("step", "blueprintId", "booking").length);
  });
});

describe("a template that could not be read back", () => {
  const [, retail] = BUILT_IN_TEMPLATES;
  if (!retail) throw new Error("there are no templates");
  const stage = { name: "Stage", columns: 1 };
  const stages = (count: number) => Array.from({ length: count }, () => stage);
  const steps = (count: number) => Array.from({ length: count }, () => ({ lane: 0, stage: 0, column: 0 }));
  const { lanes } = retail.content;
  const put = (content: TemplateContent, name = "Desk") =>
    new DexieTemplates().put({ id: "t", name, description: "", content });

  it("is not kept, and the number that is too high is told, also of what is inside of a step", async () => {
    const wide = { lanes, stages: stages(2001), steps: [], flows: [] };
    await expect(put(wide)).rejects.toThrow("Desk has 2001 stages; a template may have 2000.");
    const step = { lane: 0, stage: 0, column: 0, title: "Answer", inside: wide };
    const outside = { lanes, stages: stages(1), steps: [step], flows: [] };
    await expect(put(outside)).rejects.toThrow("Answer has 2001 stages; a template may have 2000.");
    const many = { lanes, stages: stages(1), steps: steps(50_001), flows: [] };
    await expect(put(many)).rejects.toThrow("Desk has 50001 steps; a template may have 50000.");
    await expect(put(retail.content, "")).rejects.toThrow("is not sound: name");
  });

  it("is none as long as a map may be that large", () => {
    const content = { lanes, stages: stages(2000), steps: steps(50_000), flows: [] };
    const template = { id: "t", name: "Desk", description: "", content };
    expect(() => checkTemplate(template)).not.toThrow();
    const read = readTemplate(writeTemplate(template), "t");
    expect(read).toEqual({ ok: true, value: template });
  });

  it("is not written to a file either", () => {
    const notes = "x".repeat(100_000);
    const content = {
      lanes,
      stages: stages(1),
      steps: steps(510).map((step) => ({ ...step, notes })),
      flows: [],
    };
    expect(() => writeTemplate({ id: "t", name: "Desk", description: "", content })).toThrow(
      /Desk comes to 52 MB; a template file that can be read again has 50 MB/,
    );
  });
});

describe("a template file", () => {
  const [, retail] = BUILT_IN_TEMPLATES;
  if (!retail) throw new Error("there are no templates");
  const bytesOf = (value: unknown) =>
    new TextEncoder().encode(typeof value === "string" ? value : JSON.stringify(value));
  const file = () => JSON.parse(new TextDecoder().decode(writeTemplate(retail))) as Record<string, unknown>;

  it("gives the template back", () => {
    for (const template of BUILT_IN_TEMPLATES) {
      const read = readTemplate(writeTemplate(template), template.id);
      expect(read).toEqual({ ok: true, value: JSON.parse(JSON.stringify(template)) });
    }
  });

  it("that was saved when a fail point told only what goes wrong is read, and makes a sound blueprint", () => {
    const failPoint = {
      description: "It lies.",
      severity: 5,
      occurrence: 4,
      detection: 3,
      recovery: "A call.",
    };
    const step = { lane: 0, stage: 0, column: 0, title: "Answer" };
    const content = {
      lanes: retail.content.lanes,
      stages: [{ name: "Stage", columns: 2 }],
      steps: [
        { ...step, failPoint },
        { ...step, column: 1, failPoint: null },
      ],
      flows: [],
    };
    const read = readTemplate(bytesOf({ ...file(), content }), "t");
    if (!read.ok) throw new Error(read.error.message);
    const { model } = applied(read.value.content);
    for (const record of model.records()) validateRecord(record);
    expect(model.all("step").map((one) => [one.failPoint, one.control])).toEqual([
      [{ ...NO_RECOVERY, ...failPoint }, ""],
      [null, ""],
    ]);
  });

  it.each([
    ["no JSON", "{", "sound JSON"],
    ["another program's", { format: "other" }, "This is no template"],
    ["nothing", "null", "This is no template"],
    ["newer", { ...file(), version: 2 }, "newer Frontstage"],
    ["of no version", { ...file(), version: "1" }, "is not known"],
    ["with a field of its own", { ...file(), script: "x" }, "not sound"],
    ["without a name", { ...file(), name: "" }, "name"],
    [
      "with a flow that leads nowhere",
      {
        ...file(),
        content: {
          ...retail.content,
          flows: [{ from: 0, to: 999, kind: "sequence", label: "", probability: null }],
        },
      },
      "does not have",
    ],
    ["with a hostile key", '{"format":"frontstage-template","__proto__":{}}', "not allowed"],
  ])("that is %s is refused in words", (_, content, words) => {
    const read = readTemplate(bytesOf(content), "x");
    expect(read.ok).toBe(false);
    if (!read.ok) expect(read.error.message).toContain(words);
  });
});
