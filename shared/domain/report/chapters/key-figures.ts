import { digitsFor } from "@shared/drawing/figure-text.ts";
import type { Hypothesis, PrototypePlan } from "../../plan/records.ts";
import { planSample } from "../../plan/sample.ts";
import type { Difference } from "../../redesign/difference.ts";
import type { MeasureId } from "../../redesign/measures.ts";
import { wholeScaleText } from "../../scoring/whole-scale.ts";
import { isOutOfDate } from "../../simulation/kept/kept-of.ts";
import { leadPairWithQueues } from "../lead-with-queues.ts";
import { planWriter } from "../plan-writer.ts";
import type { ChapterInputs } from "../report-inputs.ts";
import type { KeyFigure } from "../report-model.ts";
import { AVERAGED } from "./difference.ts";
import { meanText } from "./mean-text.ts";
import { intervalText, wholeLabel } from "./scorecard.ts";
import { journeyName } from "./service.ts";

/** Measures that a board asks for; what is proposed moves some of them. */
const ASKED: readonly MeasureId[] = ["leadTime", "approvals", "handoffs", "waits", "cost", "work", "steps"];
const ALL = 4;
/** Of the figures, the last is what clients say. */
const MOVED = ALL - 1;

/** The figures that a board reads first. */
export function keyFigures(inputs: ChapterInputs): KeyFigure[] {
  const plan = inputs.model.get("prototypePlan", inputs.report.planId);
  if (inputs.report.kind === "prototype-plan") return plan ? planFigures(inputs, plan) : [];
  // What the plan is to prove comes first: the lead time of the journey that it tries, and its own target.
  const [target] = plan ? targets(inputs, plan) : [];
  const [first, ...others] = movedFigures(inputs, plan);
  const moved = [first, target, ...others].filter((figure) => figure !== undefined).slice(0, MOVED);
  return [...moved, ...clientFigures(inputs)].slice(0, ALL);
}

interface Moved {
  readonly id: MeasureId;
  readonly difference: Difference;
  readonly before: number;
  readonly after: number;
}

/** Each measure once, in the journey where it moves most; lead time first, and first of the journey that is tried. */
function movedFigures(inputs: ChapterInputs, plan: PrototypePlan | undefined): KeyFigure[] {
  const { difference, related } = inputs;
  const pairs = [...(difference ? [difference] : []), ...related.map((pair) => pair.difference)];
  const tried = pairs.find(({ toBeId }) => toBeId === plan?.blueprintId);
  const all = pairs.flatMap((pair) =>
    pair.measures.flatMap(({ id, before, after }): Moved[] =>
      !ASKED.includes(id) || before.value === null || after.value === null || before.value === after.value
        ? []
        : [{ id, difference: pair, before: before.value, after: after.value }],
    ),
  );
  const weight = ({ id, difference: of, before, after }: Moved): number =>
    (id === "leadTime" ? 2 : 0) +
    (id === "leadTime" && of === tried ? 2 : 0) +
    Math.abs(after - before) / Math.max(Math.abs(before), Math.abs(after));
  const sorted = all.sort((a, b) => weight(b) - weight(a));
  return sorted
    .filter(({ id }, index) => sorted.findIndex((other) => other.id === id) === index)
    .map((moved) => movedFigure(inputs, moved));
}

function movedFigure(inputs: ChapterInputs, { id, difference, before, after }: Moved): KeyFigure {
  const { redesign, summary: words } = inputs.words;
  const { model, related, format } = inputs;
  const name = redesign.measures[id];
  const { asIsId } = difference;
  const journey = related.length > 0 ? journeyName(model, model.get("blueprint", asIsId)) : "";
  const texts = format.measurePair(id, before, after);
  const kind = AVERAGED.includes(id) ? `, ${meanText(inputs, id, asIsId)}` : "";
  return {
    label: journey === "" ? name : words.ofJourney(name, journey),
    before: texts.before,
    value: `${texts.after} ${texts.unit}`.trim(),
    standing: words.predicted,
    note: [`${texts.difference}${kind}`, ...(id === "leadTime" ? withQueues(inputs, difference) : [])].join(
      "; ",
    ),
  };
}

/** What the simulation says of the same journey, queues and opening hours in it. */
function withQueues(
  { model, format, words: { summary: words } }: ChapterInputs,
  { asIsId, toBeId }: Difference,
): string[] {
  const pair = leadPairWithQueues(model, format, asIsId, toBeId, isOutOfDate);
  if (!pair) return [];
  return [words.withQueues(pair.before, `${pair.after} ${pair.unit}`.trim(), pair.afterInterval)];
}

function clientFigures({ scorecard, format, words: { summary: words } }: ChapterInputs): KeyFigure[] {
  if (!scorecard) return [];
  const { overallGap: gap, nps } = scorecard;
  const scale = wholeScaleText(scorecard, "overallGap", format.words.wholeScale) ?? "";
  return [
    ...(gap
      ? [
          {
            label: wholeLabel(format.words.scorecard, scorecard, "overallGap"),
            value: format.signed(gap.mean, digitsFor(scorecard)),
            note: [scale, intervalText(format, gap, digitsFor(scorecard)), `n ${format.number(gap.n)}`]
              .filter((text) => text !== "")
              .join(" · "),
          },
        ]
      : []),
    ...(nps
      ? [
          {
            label: words.nps,
            value: format.signed(nps.value, 0),
            note: `${format.interval(nps.low, nps.high, 0)} · n ${format.number(nps.n)}`,
          },
        ]
      : []),
  ];
}

/** What the hypotheses are to reach: nobody has measured it, and nobody predicts it either. */
const targets = ({ format, words: { summary: words } }: ChapterInputs, plan: PrototypePlan): KeyFigure[] =>
  plan.hypotheses.flatMap((hypothesis): KeyFigure[] => {
    const { baseline, target, measure, change } = hypothesis;
    if (baseline === null || target === null) return [];
    const writer = planWriter(format);
    const write = (value: number, held: Hypothesis) => writer.value(held, value);
    return [
      {
        label: measure || words.hypotheses,
        before: write(baseline, { ...hypothesis, unit: "" }),
        value: write(target, { ...hypothesis, unit: "" }),
        standing: words.target,
        note: change === "" ? "" : words.ifTrue(change),
      },
    ];
  });

function planFigures(inputs: ChapterInputs, plan: PrototypePlan): KeyFigure[] {
  const { summary: words } = inputs.words;
  const needed = planSample(plan, inputs.planFigures);
  const sample =
    needed === null
      ? []
      : [{ label: words.sampleSize, value: inputs.format.number(needed), note: words.sampleNote }];
  return [...sample, ...targets(inputs, plan)].slice(0, ALL);
}
