import type { ChartChoices, ChartContent } from "@shared/drawing/chart.ts";
import { isOfFeelings } from "./charts/curve.ts";
import { eventLogQuestion } from "./charts/event-log.ts";
import { scopeOfChoices } from "./choices.ts";
import { scopeMessages as messages } from "./scope-messages.ts";

/**
 * Whose answers, or which cases, the choices of a chart leave in: “flight_class: Business”; "" = everybody's, or a chart
 * of no answers.
 */
export function scopeText(choices: ChartChoices): string {
  if (isOfFeelings(choices)) return "";
  const { segments, wave } = scopeOfChoices(choices);
  const columns = new Map<string, string[]>();
  for (const { column, value } of segments) {
    const values = columns.get(column);
    if (values) values.push(value);
    else columns.set(column, [value]);
  }
  const { filters } = eventLogQuestion(choices).cases;
  return [
    ...[...columns].map(([column, values]) => messages.value(column, values)),
    ...filters.map(({ attribute, value }) => messages.value(attribute, [value])),
    ...(wave === undefined || wave === null ? [] : [messages.wave(wave)]),
  ].join(messages.between);
}

/** A chart that says before all else whose answers it shows: on the screen, in a file and in a report. */
export const withScope = (content: ChartContent, scope: string): ChartContent =>
  scope === "" ? content : { ...content, subtitle: [scope, content.subtitle].join(messages.between) };
