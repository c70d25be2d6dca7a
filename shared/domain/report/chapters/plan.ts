import { spreadText } from "../../plan/footing-texts.ts";
import { figureName, planDoubts } from "../../plan/hypothesis-doubts.ts";
import type { Hypothesis, PrototypePlan } from "../../plan/records.ts";
import {
  barOf,
  confidencePerLook,
  hypothesisSample,
  isToday,
  powerOfEach,
  rises,
} from "../../plan/sample.ts";
import type { ReportWords } from "../languages/english.ts";
import { numberColumn, paragraphs } from "../parts.ts";
import { planWriter } from "../plan-writer.ts";
import type { ChapterInputs } from "../report-inputs.ts";
import type { Block, Cell, Chapter, Section } from "../report-model.ts";
import { fixedRuleBlocks, riskBlocks, triedSections } from "./plan-results.ts";
import { ruleBlocks } from "./plan-rule.ts";

export function planChapter(inputs: ChapterInputs): Chapter | null {
  const { plan: words } = inputs.words;
  const { model, report } = inputs;
  const plan = model.get("prototypePlan", report.planId);
  if (!plan) {
    if (report.kind !== "prototype-plan") return null;
    const missing: Block = { kind: "paragraph", text: words.missing, style: "missing" };
    return { id: "plan", title: words.title, blocks: [missing], sections: [] };
  }
  const sections: Section[] = [
    {
      id: "plan-frame",
      title: words.frame,
      page: "text",
      blocks: [frameTable(inputs, plan), ...riskBlocks(words.tried, plan)],
    },
    // What is signed stands on one page: what would have to be true, and what is done when it is or is not.
    {
      id: "plan-hypotheses",
      title: words.hypotheses,
      page: "text",
      newPage: true,
      blocks: hypothesisBlocks(inputs, plan),
    },
    {
      id: "plan-rule",
      title: words.decision,
      page: "text",
      together: true,
      blocks: [
        ...ruleBlocks(inputs, plan),
        ...fixedRuleBlocks(inputs, plan),
        { kind: "heading", text: words.signatures },
        signatures(inputs),
      ],
    },
    ...triedSections(inputs, plan),
  ];
  return {
    id: "plan",
    title: plan.name,
    blocks: paragraphs(plan.scope, "lead"),
    sections,
  };
}

function frameTable({ model, format, words: { plan: words } }: ChapterInputs, plan: PrototypePlan): Block {
  const dates = [plan.startDate, plan.endDate].map((date) => format.date(date)).filter((date) => date !== "");
  const steps = plan.stepIds.flatMap((id) => model.get("step", id)?.title ?? []);
  const entries: [string, string][] = [
    [words.rows.fidelity, words.fidelities[plan.fidelity]],
    [words.rows.steps, steps.join("; ")],
    [words.rows.segment, model.get("segment", plan.segmentId)?.name ?? words.allSegments],
    [words.rows.site, plan.site],
    [words.rows.dates, dates.join(" – ")],
    [words.rows.owner, plan.owner],
    [words.rows.people, plan.people],
    [words.rows.material, plan.material],
    [words.rows.cost, plan.cost === null ? "" : format.money(plan.cost)],
    [words.rows.risks, plan.risks],
  ];
  return {
    kind: "table",
    label: words.frame,
    columns: [{ title: "", width: 24 }, { title: "" }],
    rows: entries.filter(([, text]) => text.trim() !== ""),
    rowHeads: true,
  };
}

function hypothesisBlocks(inputs: ChapterInputs, plan: PrototypePlan): Block[] {
  const { na, plan: words } = inputs.words;
  const { format, model, planFigures } = inputs;
  if (plan.hypotheses.length === 0)
    return [{ kind: "paragraph", text: words.noHypotheses, style: "missing" }];
  const writer = planWriter(format);
  // The unit stands once, with the measure: columns of numbers are narrow.
  const write = (hypothesis: Hypothesis, held: number) => writer.value({ ...hypothesis, unit: "" }, held);
  const value = (hypothesis: Hypothesis, held: number | null): Cell =>
    held === null ? { text: na, muted: true } : write(hypothesis, held);
  const [cause, effect, from, to, bound, needed] = words.hypothesisColumns;
  return [
    {
      kind: "table",
      label: words.hypotheses,
      columns: [
        { title: cause, width: 28 },
        { title: effect, width: 30 },
        numberColumn(from, 9),
        numberColumn(to, 9),
        numberColumn(bound, 13),
        numberColumn(needed, 11),
      ],
      rows: plan.hypotheses.map((hypothesis): Cell[] => {
        const sample = hypothesisSample(hypothesis, plan, planFigures);
        const where =
          figureName(model, hypothesis, planFigures) ||
          (model.get("touchPoint", hypothesis.touchPointId)?.name ?? "");
        const spread = sample.spread ? spreadText(sample.spread, writer) : "";
        const note = [where, hypothesis.unit, spread].filter((text) => text !== "").join(" · ");
        const bar = barOf(hypothesis);
        return [
          hypothesis.change,
          { text: hypothesis.measure, ...(note ? { note } : {}) },
          value(hypothesis, hypothesis.baseline),
          value(hypothesis, hypothesis.target),
          bar === null
            ? value(hypothesis, bar)
            : { text: write(hypothesis, bar), note: barNote(words, hypothesis) },
          sample.needed === null
            ? { text: na, muted: true, note: sample.reason ?? "" }
            : {
                text: format.number(sample.needed),
                strong: true,
                ...(hypothesis.kind === "mean" ? { note: words.answers } : {}),
              },
        ];
      }),
    },
    ...planDoubts(model, plan, planFigures, writer).map(
      ({ text }): Block => ({ kind: "paragraph", text, style: "missing" }),
    ),
    { kind: "paragraph", text: sampleText(inputs, plan), style: "note" },
  ];
}

const barNote = (words: ReportWords["plan"], hypothesis: Hypothesis): string =>
  isToday(hypothesis) ? words.betterThanToday : rises(hypothesis) ? "" : words.atMost;

function sampleText({ format, words: { plan: words } }: ChapterInputs, plan: PrototypePlan): string {
  const each = powerOfEach(plan);
  return words.sampleText(
    format.percent(plan.power),
    each > plan.power + 1e-9 ? words.each(planWriter(format).percent(each)) : "",
    planWriter(format).percent(confidencePerLook(plan)),
    words.looks(plan.looks),
  );
}

function signatures({ model, words: { plan: words } }: ChapterInputs): Block {
  const engagement = model.all("engagement")[0];
  return {
    kind: "signatures",
    parties: [
      { party: words.client, name: engagement?.clientName ?? "" },
      { party: words.consultant, name: engagement?.consultantFirm || engagement?.consultantName || "" },
    ],
  };
}
