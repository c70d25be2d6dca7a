import { type PlanWriter, standardRule } from "../../plan/decision-rule.ts";
import { reachTexts } from "../../plan/footing-texts.ts";
import type { PrototypePlan } from "../../plan/records.ts";
import { barOf, isToday } from "../../plan/sample.ts";
import { type TrialFigures, trialFigures } from "../../plan/trial-figures.ts";
import type { ReportWords } from "../languages/english.ts";
import { numberColumn, paragraphs } from "../parts.ts";
import { chanceText, planWriter } from "../plan-writer.ts";
import type { ChapterInputs } from "../report-inputs.ts";
import type { Block, Cell } from "../report-model.ts";

/** When the trial goes on and when it stops, how often it is right, and whether its clients will come. */
export function ruleBlocks(inputs: ChapterInputs, plan: PrototypePlan): Block[] {
  const { plan: words } = inputs.words;
  if (plan.decisionRule.trim() !== "") return paragraphs(plan.decisionRule);
  if (plan.hypotheses.length === 0)
    return [{ kind: "paragraph", text: words.noHypotheses, style: "missing" }];
  const writer = planWriter(inputs.format);
  const trial = trialFigures(plan, inputs.planFigures);
  const rule = standardRule(plan, trial, writer);
  return [
    {
      kind: "rule",
      items: [
        { tone: "good", title: words.rule.go, text: rule.go },
        { tone: "neutral", title: rule.neither.title, text: rule.neither.text },
        { tone: "bad", title: words.rule.stop, text: rule.stop },
      ],
    },
    ...(rule.exactly === "" ? [] : [{ kind: "paragraph", text: rule.exactly, style: "note" } as const]),
    ...(trial ? chanceBlocks(words, plan, trial, writer) : []),
    ...reachTexts(inputs.model, plan, inputs.planFigures, writer).map(
      ({ text, isShort }): Block => ({ kind: "paragraph", text, style: isShort ? "missing" : "note" }),
    ),
  ];
}

/** How often the rule says go: what the sample was sized for, so that both can be held against each other. */
function chanceBlocks(
  words: ReportWords["plan"],
  plan: PrototypePlan,
  trial: TrialFigures,
  writer: PlanWriter,
): Block[] {
  const [measure, atTarget, atBar] = words.chanceColumns;
  return [
    {
      kind: "table",
      label: words.chances,
      columns: [{ title: measure, width: 56 }, numberColumn(atTarget), numberColumn(atBar)],
      rows: plan.hypotheses.flatMap((hypothesis): Cell[][] => {
        const chances = trial.hypotheses[hypothesis.id];
        if (!chances) return [];
        const at = (value: number | null) =>
          words.when(writer.value({ ...hypothesis, unit: "" }, value ?? 0));
        const atBar = isToday(hypothesis) ? words.asToday(at(barOf(hypothesis))) : at(barOf(hypothesis));
        return [
          [
            hypothesis.measure,
            { text: chanceText(chances.atTarget, writer), note: at(hypothesis.target) },
            { text: chanceText(chances.atBar, writer), note: atBar },
          ],
        ];
      }),
    },
    ...(trial.go === null || plan.hypotheses.length < 2
      ? []
      : [
          {
            kind: "paragraph",
            text: words.chanceOfAll(chanceText(trial.go, writer), chanceText(trial.wrongGo, writer)),
            style: "note",
          } as const,
        ]),
  ];
}
