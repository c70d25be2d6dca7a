import { byOrder } from "@shared/base/order.ts";
import { findProblems } from "../../diagnostics/find-problems.ts";
import { RULES } from "../../diagnostics/rules.ts";
import { shownProblems } from "../../diagnostics/settings.ts";
import { testedStrategy } from "../../diagnostics/tested-strategy.ts";
import { touchPointNumbers } from "../../register/register.ts";
import type { Initiative, SegmentRule, Strategy } from "../../strategy/records.ts";
import { STRATEGY_TESTS } from "../../strategy/tests.ts";
import { theStrategy } from "../../strategy/the-strategy.ts";
import type { ReportWords } from "../languages/english.ts";
import { muted, paragraphs } from "../parts.ts";
import type { ChapterInputs } from "../report-inputs.ts";
import type { Block, Cell, Chapter, Section, Tone } from "../report-model.ts";

export const strategyChapter = (inputs: ChapterInputs): Chapter | null => wholeStrategy(inputs);

type Inputs = Pick<ChapterInputs, "model" | "format" | "words">;

/** The strategy sheet, how it does in its tests, and what is done differently for whom; null where there is neither. */
export function wholeStrategy(inputs: Inputs): Chapter | null {
  const { strategy: words } = inputs.words;
  const { model } = inputs;
  const strategy = theStrategy(model);
  const rules = model.all("segmentRule").sort(byOrder);
  if (!strategy && rules.length === 0) return null;
  return {
    id: "strategy",
    title: words.title,
    blocks: strategy ? directionBlocks(inputs, strategy) : [],
    sections: [
      ...(strategy ? [...valuesSection(inputs), ...initiativesSection(inputs), testsSection(inputs)] : []),
      ...rulesSection(inputs, rules),
    ],
  };
}

const section = (id: string, title: string, block: Block): Section => ({
  id: `strategy-${id}`,
  title,
  page: "text",
  blocks: [block],
});

const said = (words: ReportWords["strategy"], text: string): Cell =>
  text.trim() === "" ? muted(words.unsaid) : text.trim();

function directionBlocks({ model, words: { strategy: words } }: Inputs, strategy: Strategy): Block[] {
  const focus = model
    .all("segment")
    .filter(({ id }) => strategy.segmentIds.includes(id))
    .sort(byOrder)
    .map(({ name }) => name);
  const direction = strategy.serviceDirection.trim();
  return [
    ...(direction === ""
      ? [{ kind: "paragraph", text: words.noDirection, style: "missing" } as const]
      : paragraphs(direction, "lead")),
    {
      kind: "table",
      label: words.direction,
      columns: [{ title: words.columns[0], width: 24 }, { title: words.columns[1] }],
      rowHeads: true,
      rows: [
        [words.vision, said(words, strategy.vision)],
        [words.mission, said(words, strategy.mission)],
        [words.slogan, said(words, strategy.slogan)],
        [words.focus, said(words, focus.join("\n"))],
        [words.owner, said(words, strategy.owner)],
        [words.communicationsPlan, said(words, strategy.communicationsPlan)],
      ],
    },
  ];
}

function valuesSection({ model, words: { strategy: words } }: Inputs): Section[] {
  const values = model.all("serviceValue").sort(byOrder);
  if (values.length === 0) return [];
  const standards = model.all("standard").sort(byOrder);
  const [value, meaning, keeping] = words.valueColumns;
  return [
    section("values", words.values, {
      kind: "table",
      label: words.values,
      columns: [{ title: value, width: 20 }, { title: meaning }, { title: keeping, width: 34 }],
      rows: values.map((one) => {
        const own = standards.filter(({ valueIds }) => valueIds.includes(one.id)).map(({ name }) => name);
        return [{ text: one.name, strong: true }, said(words, one.meaning), said(words, own.join("\n"))];
      }),
    }),
  ];
}

const STANCE_TONES: Readonly<Record<NonNullable<Initiative["stance"]>, Tone>> = {
  serves: "good",
  neutral: "neutral",
  conflicts: "bad",
};

function initiativesSection({ model, words: { strategy: words } }: Inputs): Section[] {
  const initiatives = model.all("initiative").sort(byOrder);
  if (initiatives.length === 0) return [];
  const [name, stance, why, owner] = words.initiativeColumns;
  return [
    section("initiatives", words.initiatives, {
      kind: "table",
      label: words.initiatives,
      columns: [
        { title: name, width: 34 },
        { title: stance, width: 15 },
        { title: why },
        { title: owner, width: 17 },
      ],
      rows: initiatives.map((one) => [
        {
          text: one.name,
          strong: true,
          ...(one.description.trim() !== "" && { note: one.description.trim() }),
        },
        one.stance === null
          ? muted(words.unjudged)
          : { text: words.stances[one.stance], tone: STANCE_TONES[one.stance] },
        said(words, one.stanceReason),
        said(words, one.owner),
      ]),
    }),
  ];
}

function testsSection({ model, words: { strategyTests, strategy: words } }: Inputs): Section {
  const ids = new Set(STRATEGY_TESTS.flatMap(({ ruleIds }) => ruleIds));
  const found = findProblems(
    model,
    RULES.filter(({ id }) => ids.has(id)),
  );
  const { questions, holds, nothing } = strategyTests;
  const [question, answer] = words.testColumns;
  return section("tests", words.tests, {
    kind: "table",
    label: words.tests,
    columns: [{ title: question, width: 38 }, { title: answer }],
    rows: testedStrategy(model, shownProblems(model, found).open).map(({ test, state, problems }) => [
      questions[test.id],
      state === "fails"
        ? { text: problems.map(({ message }) => message).join("\n"), tone: "bad" }
        : state === "holds"
          ? { text: holds, tone: "good" }
          : muted(state === "off" ? words.off : (nothing[test.id] ?? "")),
    ]),
  });
}

function rulesSection(inputs: Inputs, rules: readonly SegmentRule[]): Section[] {
  const { strategy: words } = inputs.words;
  const { model, format } = inputs;
  if (rules.length === 0) return [];
  const numbers = touchPointNumbers(model);
  const whereOf = ({ touchPointIds, stepIds }: SegmentRule): string =>
    [
      ...touchPointIds.flatMap((id) => {
        const name = model.get("touchPoint", id)?.name;
        return name === undefined ? [] : words.touchPoint(format.number(numbers.get(id) ?? 0), name);
      }),
      ...stepIds.flatMap((id) => model.get("step", id)?.title ?? []),
    ].join("\n");
  const [whom, what, where] = words.ruleColumns;
  const bySegment = model
    .all("segment")
    .sort(byOrder)
    .flatMap((segment) =>
      rules.filter(({ segmentId }) => segmentId === segment.id).map((rule) => ({ segment, rule })),
    );
  return [
    section("rules", words.rules, {
      kind: "table",
      label: words.rules,
      columns: [{ title: whom, width: 20 }, { title: what }, { title: where, width: 30 }],
      rows: bySegment.map(({ segment, rule }) => [
        { text: segment.name, strong: true },
        { text: rule.text, ...(rule.reason.trim() !== "" && { note: rule.reason.trim() }) },
        whereOf(rule) === "" ? muted(words.nowhere) : whereOf(rule),
      ]),
    }),
  ];
}
