import type { ChartContent } from "@shared/drawing/chart.ts";
import type { ReadModel } from "../../core/model.ts";
import { namesOf } from "../../register/named.ts";
import {
  incidentsContent,
  monthsContent,
  type PlaceName,
  paretoContent,
} from "../../verbatim/picture/chart-contents.ts";
import { messages } from "../../verbatim/picture/messages.ts";
import type { VerbatimFigures } from "../../verbatim/verbatim-figures.ts";
import { defineChart } from "../chart-kind.ts";

/** “3 Asking for a refund” of an id, the name alone within a sentence, the word for none of "". */
export function placeNames(model: ReadModel): PlaceName {
  const nameOf = namesOf(model);
  return (key, style) => {
    if (key === "") return messages.noTouchPoint;
    const { number, name } = nameOf(key);
    return style === "in words" ? `“${name}”` : `${number} ${name}`;
  };
}

const verbatimChart = (content: (figures: VerbatimFigures, nameOf: PlaceName) => ChartContent | null) =>
  defineChart({
    measure: "verbatims",
    args: () => ({}),
    content: (figures, { model }) => content(figures, placeNames(model)),
  });

/** Where complaints come from. */
export const complaintsChart = verbatimChart(paretoContent);

/** What stayed in mind, for good and ill. */
export const incidentsChart = verbatimChart(incidentsContent);

/** When complaints came. */
export const complaintMonthsChart = verbatimChart(monthsContent);
