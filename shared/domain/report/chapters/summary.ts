import { digitsFor } from "@shared/drawing/figure-text.ts";
import { planSample } from "../../plan/sample.ts";
import type { Idea } from "../../redesign/records.ts";
import { widestGap } from "../../scoring/widest-gap.ts";
import { carriedIdeas } from "../carried-ideas.ts";
import { paragraphs, plural } from "../parts.ts";
import type { ChapterInputs } from "../report-inputs.ts";
import type { Block, Cell, Chapter, Section } from "../report-model.ts";
import { tellsProposal } from "../templates.ts";
import { touchPointRows } from "../touch-point-rows.ts";
import { keyFigures } from "./key-figures.ts";
import { intervalText } from "./scorecard.ts";
import { segmentNote } from "./segment-note.ts";

/** Changes without an idea that a summary names. */
const MOST_NAMED = 6;

/** Ideas that, with the request, surely fit on one page. */
const MOST_TOGETHER = 6;

export function summaryChapter(inputs: ChapterInputs): Chapter {
  const { summary: words } = inputs.words;
  const { report } = inputs;
  const [first, ...others] = paragraphs(report.summary);
  const written: Block[] = first?.kind === "paragraph" ? [{ ...first, style: "lead" }, ...others] : [];
  const proposes = tellsProposal(report);
  const figures = proposes || report.kind === "current-state" ? keyFigures(inputs) : [];
  const proposed = proposes ? proposedRows(inputs) : [];
  const blocks: Block[] = [
    ...(written.length > 0 ? written : computedSummary(inputs)),
    ...(figures.length > 0 ? [{ kind: "key-figures", figures } as const, ...segmentNote(inputs)] : []),
  ];
  const request = paragraphs(report.request);
  const asked: Block[] = request.length > 0 ? [{ kind: "heading", text: words.request }, ...request] : [];
  if (proposed.length === 0) {
    return { id: "summary", title: words.title, blocks: [...blocks, ...asked], sections: [] };
  }
  const table: Block = {
    kind: "table",
    label: words.proposeTitle,
    columns: [{ title: words.propose[0], width: 38 }, { title: words.propose[1] }],
    rows: proposed,
    rowHeads: true,
  };
  // What is proposed and what is asked for it stand on one page.
  const proposal: Section = {
    id: "proposal",
    title: words.proposeTitle,
    page: "text",
    together: proposed.length <= MOST_TOGETHER,
    blocks: [table, ...beside(inputs), ...asked],
  };
  return { id: "summary", title: words.title, blocks, sections: [proposal] };
}

/** Without words of the consultant's own: what the figures say, and nothing more. */
export function computedSummary(inputs: ChapterInputs): Block[] {
  const { summary: words } = inputs.words;
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

/** What is proposed: the ideas that the to-be carries out; what it changes for no idea, in its own words. */
export function proposedRows(inputs: ChapterInputs): Cell[][] {
  const { summary: words } = inputs.words;
  const { carried, unnamed } = carriedIdeas(inputs);
  if (carried.length > 0 || unnamed.length === 0) return carried.map((idea) => ideaRow(inputs, idea));
  return unnamed.slice(0, MOST_NAMED).map(({ title, kind }) => [
    { text: title, strong: true },
    { text: words.noIdea(words.kinds[kind]), muted: true },
  ]);
}

function ideaRow({ model }: ChapterInputs, idea: Idea): Cell[] {
  const answered = idea.opportunityIds.flatMap((id) => model.get("opportunity", id) ?? []);
  return [
    { text: idea.title, strong: true },
    answered.flatMap((opportunity) => firstLine(opportunity.evidence)).join("\n"),
  ];
}

/** What more is changed than the table names. */
function beside(inputs: ChapterInputs): Block[] {
  const { summary: words } = inputs.words;
  const { carried, unnamed } = carriedIdeas(inputs);
  const more = unnamed.length - MOST_NAMED;
  return carried.length === 0 && more > 0
    ? [{ kind: "paragraph", text: words.beside(plural(inputs.format, more, "more")), style: "note" }]
    : [];
}

const firstLine = (text: string): string[] => {
  const line = text.trim().split("\n")[0] ?? "";
  return line === "" ? [] : [line];
};
