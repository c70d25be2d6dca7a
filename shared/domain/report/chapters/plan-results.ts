import { PAPER_PALETTE } from "@shared/drawing/palette.ts";
import type { PrototypePlan } from "../../plan/records.ts";
import { type Outcome, provenTargets, resultFigure, trialOutcome } from "../../plan/trial-outcome.ts";
import { figureText, trialPicture } from "../../plan/trial-picture.ts";
import type { ReportWords } from "../languages/english.ts";
import { numberColumn, paragraphs } from "../parts.ts";
import { planWriter } from "../plan-writer.ts";
import type { ChapterInputs } from "../report-inputs.ts";
import type { Block, Cell, Section, Tone } from "../report-model.ts";

/** Four units to the millimetre: the text width of an A4 page. */
const WIDTH = 664;

const TONES: Partial<Record<Outcome, Tone>> = { go: "good", stop: "bad" };

/** What was found, what the rule says of it, what was decided, and what was learnt; nothing of what was not tried. */
export function triedSections(inputs: ChapterInputs, plan: PrototypePlan): Section[] {
  const {
    plan: { tried: words },
  } = inputs.words;
  const results = resultBlocks(inputs, plan);
  const learnt = fineTuneBlocks(inputs, plan);
  return [
    ...(results.length === 0
      ? []
      : [
          { id: "plan-results", title: words.results, page: "text", newPage: true, blocks: results } as const,
        ]),
    ...(learnt.length === 0
      ? []
      : [{ id: "plan-learnt", title: words.learnt, page: "text", blocks: learnt } as const]),
  ];
}

/** The outcome in a line, for a proposal; "" while nothing was tried. */
export function outcomeLine(
  {
    format,
    words: {
      rule: {
        outcome: { names },
      },
      plan: { tried: words },
    },
  }: ChapterInputs,
  plan: PrototypePlan,
): string {
  const { outcome, look } = trialOutcome(plan);
  if (look === null) return "";
  const { decision } = plan;
  const rule = words.ruleSays(names[outcome]);
  if (!decision) return rule;
  return `${rule} ${words.decided(names[decision.taken], format.date(decision.date), decision.by)}`;
}

function resultBlocks(inputs: ChapterInputs, plan: PrototypePlan): Block[] {
  const {
    rule: {
      outcome: { names, ownRule, picture, texts, clearsTarget },
    },
    plan: { tried: words },
  } = inputs.words;
  const { format } = inputs;
  const writer = planWriter(format);
  const { outcome, look, looks } = trialOutcome(plan);
  const shown = looks.find((one) => one.look === look);
  const entered = plan.hypotheses.some(({ results }) => results.length > 0);
  if (!entered && !plan.decision) return [];
  const blocks: Block[] = [
    {
      kind: "rule",
      items: [
        {
          tone: TONES[outcome] ?? "neutral",
          title: names[outcome],
          text: [
            texts[outcome],
            ...(outcome === "go" && shown
              ? [clearsTarget(format.number(provenTargets(shown)), format.number(plan.hypotheses.length))]
              : []),
            ...(look === null ? [] : [atLookText(inputs, plan, look)]),
          ].join(" "),
        },
      ],
    },
  ];
  if (plan.decisionRule.trim() !== "") blocks.push({ kind: "paragraph", text: ownRule, style: "note" });
  if (plan.ruleFixedAt === "") blocks.push({ kind: "paragraph", text: words.notFixed, style: "missing" });
  if (shown) {
    const { svg, width, height } = trialPicture(plan, shown, writer, {
      title: picture,
      width: WIDTH,
      palette: PAPER_PALETTE,
      font: "Inter",
    });
    const subtitle = words.looked(format.number(shown.look), format.number(plan.looks));
    blocks.push({
      kind: "chart",
      title: picture,
      subtitle,
      picture: { svg, width, height, label: `${picture}. ${subtitle}` },
    });
  }
  if (entered) blocks.push(resultTable(inputs, plan));
  if (plan.decision) {
    const { taken, date, by, reason } = plan.decision;
    blocks.push({ kind: "heading", text: words.decision });
    blocks.push({ kind: "paragraph", text: words.decided(names[taken], format.date(date), by) });
    blocks.push(...paragraphs(reason));
    if (taken !== outcome)
      blocks.push({ kind: "paragraph", text: words.otherThanRule(names[outcome]), style: "note" });
  }
  return blocks;
}

const atLookText = ({ format, words }: ChapterInputs, plan: PrototypePlan, look: number): string =>
  `${words.rule.outcome.atLook(format.number(look), format.number(plan.looks))}.`;

function resultTable(
  {
    format,
    words: {
      plan: { tried: words },
    },
  }: ChapterInputs,
  plan: PrototypePlan,
): Block {
  const writer = planWriter(format);
  const [look, measure, found] = words.columns;
  return {
    kind: "table",
    label: words.results,
    columns: [numberColumn(look, 8), { title: measure, width: 46 }, { title: found }],
    rows: plan.hypotheses
      .flatMap((hypothesis) => hypothesis.results.map((result) => ({ hypothesis, result })))
      .sort((a, b) => a.result.look - b.result.look)
      .map(({ hypothesis, result }): Cell[] => {
        const figure = resultFigure(hypothesis, plan, result);
        const note = [format.date(result.date), result.source].filter((text) => text !== "").join(", ");
        return [
          format.number(result.look),
          { text: hypothesis.measure || format.words.rule.unnamed, ...(note !== "" && { note }) },
          figure ? figureText(hypothesis, figure, writer) : { text: words.incomplete, muted: true },
        ];
      }),
  };
}

/** When the rule was fixed, and all that was changed of it since. */
export function fixedRuleBlocks(
  {
    format,
    words: {
      rule: { outcome },
      plan: { tried: words },
    },
  }: ChapterInputs,
  plan: PrototypePlan,
): Block[] {
  const { ruleFixedAt, amendments } = plan;
  if (ruleFixedAt === "") return [];
  const day = (at: string) => format.date(at.slice(0, 10));
  const fixed = outcome.fixedOn(day(ruleFixedAt), ruleFixedAt.slice(11, 16));
  const [when, what, before, after, why] = words.amendmentColumns;
  return [
    { kind: "paragraph", text: `${fixed}.`, style: "note" },
    ...(amendments.length === 0
      ? []
      : [
          {
            kind: "table",
            label: words.amendments,
            columns: [
              { title: when, width: 14 },
              { title: what, width: 26 },
              { title: before, width: 14 },
              { title: after, width: 14 },
              { title: why },
            ],
            rows: amendments.map((one): Cell[] => [day(one.at), one.what, one.before, one.after, one.reason]),
          } as const,
        ]),
  ];
}

/** What may go wrong, each with what keeps it from harm. */
export function riskBlocks(words: ReportWords["plan"]["tried"], plan: PrototypePlan): Block[] {
  if (plan.riskControls.length === 0) return [];
  const [risk, control, owner] = words.riskColumns;
  return [
    { kind: "heading", text: words.risks },
    {
      kind: "table",
      label: words.risks,
      columns: [{ title: risk, width: 40 }, { title: control, width: 42 }, { title: owner }],
      rows: plan.riskControls.map((one): Cell[] => [one.risk, one.control, one.owner]),
    },
  ];
}

function fineTuneBlocks(
  {
    format,
    model,
    words: {
      plan: { tried: words },
    },
  }: ChapterInputs,
  plan: PrototypePlan,
): Block[] {
  if (plan.fineTunes.length === 0) return [];
  const [round, feedback, change, owner] = words.fineTuneColumns;
  return [
    {
      kind: "table",
      label: words.learnt,
      columns: [
        numberColumn(round, 9),
        { title: feedback, width: 36 },
        { title: change, width: 36 },
        { title: owner },
      ],
      rows: plan.fineTunes.map((one): Cell[] => {
        const step = model.get("step", one.stepId)?.title ?? "";
        const note = [step, one.done ? "" : words.open].filter((text) => text !== "").join(", ");
        return [
          format.number(one.round),
          { text: one.feedback, ...(one.date !== "" && { note: format.date(one.date) }) },
          { text: one.change, ...(note !== "" && { note }) },
          one.owner,
        ];
      }),
    },
  ];
}
