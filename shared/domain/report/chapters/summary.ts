import { byOrder } from "@shared/base/order.ts";
import { digitsFor } from "@shared/drawing/figure-text.ts";
import { planSample } from "../../plan/sample.ts";
import { widestGap } from "../../scoring/widest-gap.ts";
import { reportMessages } from "../messages.ts";
import { paragraphs, plural } from "../parts.ts";
import type { ChapterInputs } from "../report-inputs.ts";
import type { Block, Cell, Chapter, Section } from "../report-model.ts";
import { touchPointRows } from "../touch-point-rows.ts";
import { keyFigures } from "./key-figures.ts";
import { intervalText } from "./scorecard.ts";

const words = reportMessages.summary;
/** Ideas that, with the request, surely fit on one page. */
const MOST_TOGETHER = 6;

export function summaryChapter(inputs: ChapterInputs): Chapter {
  const { report } = inputs;
  const [first, ...others] = paragraphs(report.summary);
  const written: Block[] = first?.kind === "paragraph" ? [{ ...first, style: "lead" }, ...others] : [];
  const figures = keyFigures(inputs);
  const ideas = ideaRows(inputs);
  const blocks: Block[] = [
    ...(written.length > 0 ? written : computedSummary(inputs)),
    ...(figures.length > 0 ? [{ kind: "key-figures", figures } as const] : []),
  ];
  const request = paragraphs(report.request);
  const asked: Block[] = request.length > 0 ? [{ kind: "heading", text: words.request }, ...request] : [];
  if (ideas.length === 0) {
    return { id: "summary", title: words.title, blocks: [...blocks, ...asked], sections: [] };
  }
  const table: Block = {
    kind: "table",
    label: words.proposeTitle,
    columns: [{ title: words.propose[0], width: 38 }, { title: words.propose[1] }],
    rows: ideas,
    rowHeads: true,
  };
  // What is proposed and what is asked for it stand on one page.
  const proposal: Section = {
    id: "proposal",
    title: words.proposeTitle,
    page: "text",
    together: ideas.length <= MOST_TOGETHER,
    blocks: [table, ...asked],
  };
  return { id: "summary", title: words.title, blocks, sections: [proposal] };
}

/** Without words of the consultant's own: what the figures say, and nothing more. */
function computedSummary(inputs: ChapterInputs): Block[] {
  const { model, report, difference, format } = inputs;
  const sentences: string[] = [];
  const steps = difference?.changes.filter((change) => change.type === "step") ?? [];
  if (steps.length > 0) {
    const kinds = (["added", "removed", "changed"] as const)
      .map((kind) => ({ kind, count: steps.filter((change) => change.kind === kind).length }))
      .filter(({ count }) => count > 0)
      .map(({ kind, count }) => `${format.number(count)} ${words.kinds[kind]}`);
    sentences.push(words.changes(plural(format, steps.length, "step"), kinds.join(", ")));
  }
  const rows = touchPointRows(inputs);
  const worst = rows[widestGap(rows.map(({ figures }) => figures)) ?? -1];
  const gap = worst?.figures?.gap;
  if (worst?.figures && gap) {
    const digits = digitsFor(worst.figures);
    const { wave } = inputs.scorecard ?? { wave: null };
    sentences.push(
      words.worst(worst.touchPoint.name, format.signed(gap.mean, digits), {
        interval: intervalText(format, gap, digits),
        n: format.number(gap.n),
        wave: wave === null ? "" : `, ${wave}`,
      }),
    );
  }
  const plan = model.get("prototypePlan", report.planId);
  if (plan) {
    const needed = planSample(plan, inputs.planFigures);
    sentences.push(words.plan(plan.name, needed === null ? "" : words.planSample(format.number(needed))));
  }
  return [
    sentences.length > 0
      ? { kind: "paragraph", text: sentences.join(" "), style: "lead" }
      : { kind: "paragraph", text: words.empty, style: "missing" },
  ];
}

/** A plan tries some of the ideas: those that its own to-be carries out, where that can be told. */
function ideaRows({ model, report, difference }: ChapterInputs): Cell[][] {
  const all = model.all("idea").sort(byOrder);
  const keys = new Set(difference?.changes.map((change) => change.key));
  const tried = all.filter((idea) => idea.changeIds.some((id) => keys.has(id)));
  return (report.kind === "prototype-plan" && tried.length > 0 ? tried : all).map((idea) => {
    const answered = idea.opportunityIds.flatMap((id) => model.get("opportunity", id) ?? []);
    return [
      { text: idea.title, strong: true },
      answered.flatMap((opportunity) => firstLine(opportunity.evidence)).join("\n"),
    ];
  });
}

const firstLine = (text: string): string[] => {
  const line = text.trim().split("\n")[0] ?? "";
  return line === "" ? [] : [line];
};
