import { standardRule } from "../../plan/decision-rule.ts";
import { trialFigures } from "../../plan/trial-figures.ts";
import { paragraphs } from "../parts.ts";
import { planWriter } from "../plan-writer.ts";
import type { ChapterInputs } from "../report-inputs.ts";
import type { Chapter } from "../report-model.ts";
import { planDocumentOf } from "../sister-reports.ts";
import { outcomeLine } from "./plan-results.ts";

/** In a proposal: what is tried, where, when and by which rule. The plan itself is a document, and is signed there alone. Null without a plan. */
export function planInShortChapter(inputs: ChapterInputs): Chapter | null {
  const { plan: words } = inputs.words;
  const { model, format, report } = inputs;
  const plan = model.get("prototypePlan", report.planId);
  if (!plan) return null;
  const dates = [plan.startDate, plan.endDate].map((date) => format.date(date)).filter((date) => date !== "");
  const own = plan.decisionRule.trim().split(/\n\s*\n/)[0] ?? "";
  const rule = standardRule(plan, trialFigures(plan, inputs.planFigures), planWriter(format));
  const segment = model.get("segment", plan.segmentId)?.name ?? words.allSegments;
  const entries: [string, string][] = [
    [words.short.how, words.fidelities[plan.fidelity]],
    [words.short.where, [plan.site, segment].filter((text) => text.trim() !== "").join("; ")],
    [words.short.when, dates.join(" – ")],
    [words.rows.owner, plan.owner],
    [words.short.go, own !== "" ? own : plan.hypotheses.length === 0 ? "" : rule.go],
    [words.tried.short, outcomeLine(inputs, plan)],
  ];
  const document = planDocumentOf(model, report);
  const date = document ? format.date(document.date) : "";
  return {
    id: "plan",
    title: words.title,
    flows: true,
    blocks: [
      ...paragraphs(plan.scope, "lead"),
      {
        kind: "table",
        label: plan.name,
        columns: [{ title: "", width: 16 }, { title: "" }],
        rows: entries.filter(([, text]) => text.trim() !== ""),
        rowHeads: true,
      },
      { kind: "paragraph", text: words.short.signed(document?.title ?? "", date) },
    ],
    sections: [],
  };
}
