import type { Id } from "@shared/base/ids.ts";
import { rankAxis } from "@shared/drawing/axis.ts";
import type { ChartContent } from "@shared/drawing/chart.ts";
import { dotWhiskerSvg } from "@shared/drawing/dot-whisker.ts";
import { numberText } from "@shared/drawing/figure-text.ts";
import type { PriorityReport } from "../../measure/priority.ts";
import { type Named, namesOf } from "../../register/named.ts";
import { defineChart } from "../chart-kind.ts";
import { scopeOfChoices } from "../choices.ts";
import { priorityChartMessages as messages } from "./priority-messages.ts";

/** Ranks with the range that weights within ±20 % can give them; null where nothing can be ranked. */
export function priorityChartContent(
  { priorities, respondents, importance, inPlaceOfStated, importanceSources }: PriorityReport,
  nameOf: (id: Id) => Named,
): ChartContent | null {
  const { ranked, spread } = priorities;
  const [first] = ranked;
  if (!first) return null;
  const title = titleOf(priorities, nameOf(first.id).name, importance === "derived");
  const { priority, rank, best, worst } = messages;
  return {
    title,
    subtitle: [
      messages.subtitle(spread, respondents, importance === "derived"),
      ...(importance === "equal" ? [messages.equal] : []),
      ...(importance === "derived"
        ? [messages[inPlaceOfStated ? "inPlaceOfStated" : "derived"](importanceSources.verdict)]
        : []),
    ].join(" · "),
    table: {
      columns: [messages.touchPoint, priority, rank, best, worst],
      numeric: [priority, rank, best, worst],
      rows: ranked.map((entry) => [
        nameOf(entry.id).name,
        numberText(entry.value, 2),
        entry.rank,
        entry.bestRank,
        entry.worstRank,
      ]),
    },
    draw: (options) => {
      // It shows ranks and writes priorities beside them, which no chart of an office program can.
      const { figures: _ranks, ...drawn } = dotWhiskerSvg(
        ranked.map((entry) => ({
          ...nameOf(entry.id),
          number: String(nameOf(entry.id).number),
          value: entry.rank,
          low: entry.bestRank,
          high: entry.worstRank,
          label: numberText(entry.value, 2),
        })),
        { ...options, title, axis: rankAxis(ranked.length) },
      );
      return drawn;
    },
  };
}

function titleOf({ ranked, spread }: PriorityReport["priorities"], first: string, derived: boolean): string {
  const best = ranked.filter(({ rank }) => rank === 1);
  if (best.every(({ value }) => value === 0)) return messages.nothing;
  if (ranked.length === 1) return messages.only(first);
  if (best.length > 1) return messages.shared(first, best.length - 1);
  return best[0]?.worstRank === 1
    ? messages.firm(first, spread, derived)
    : messages.open(first, spread, derived);
}

/** Priorities drawn anew from their choices. */
export const priorityChart = defineChart({
  measure: "priority",
  args: scopeOfChoices,
  content: (report, { model }) => priorityChartContent(report, namesOf(model)),
});
