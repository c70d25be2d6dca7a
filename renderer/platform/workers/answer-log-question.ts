import { figuresByStep } from "@shared/domain/event-log/by-step.ts";
import { caseValues, chooseCases } from "@shared/domain/event-log/case-set.ts";
import { computeLogFigures, figuresByAttribute } from "@shared/domain/event-log/log-figures.ts";
import type { OrderedLog } from "@shared/domain/event-log/ordered-log.ts";
import { mappedSteps, stepNumbers } from "@shared/domain/event-log/plan-fill.ts";
import { variantsHolding } from "@shared/domain/event-log/variants.ts";
import type { AttributeChoice, LogAnswer, LogQuestion } from "./event-log-protocol.ts";

/** More rows than anybody reads are not sent: what is left out is told by the counts beside them. */
export const MOST_ROWS = 1000;
const MOST_CASES = 0.8;

/** All that the page of a log shows, computed from the ordered events. */
export function answerLogQuestion(log: OrderedLog, question: LogQuestion): LogAnswer {
  const { record, choice, limit, compareBy, confidence } = question;
  const options = { choice, limit, confidence };
  const figures = computeLogFigures(log, options);
  const names = log.columns.activities;
  const byStep = figuresByStep(
    log,
    chooseCases(log, choice),
    stepNumbers(record, names),
    mappedSteps(record).length,
  );
  const variants = figures.variants.slice(0, MOST_ROWS);
  return {
    figures: { ...figures, variants },
    variantCount: figures.variants.length,
    variantsForMost: variantsHolding(figures.variants, MOST_CASES),
    activityNames: names,
    caseNames: variants.map(({ example }) => log.columns.cases[example] ?? ""),
    attributes: log.columns.attributes.map(({ name }) => attributeChoice(log, name)),
    comparison: compareBy === null ? [] : figuresByAttribute(log, compareBy, options),
    leftOut: log.columns.leftOut,
    allCases: log.caseCount,
    steps: byStep.steps,
    stepTransitions: byStep.transitions,
    utcDays: log.columns.offsets === null,
  };
}

function attributeChoice(log: OrderedLog, name: string): AttributeChoice {
  const { codes, values } = caseValues(log, name);
  const counts = new Uint32Array(values.length);
  for (const code of codes) counts[code]!++;
  const found = values.flatMap((value, code) => (counts[code]! > 0 ? [{ value, cases: counts[code]! }] : []));
  return { name, values: found.sort((a, b) => b.cases - a.cases || (a.value < b.value ? -1 : 1)) };
}
