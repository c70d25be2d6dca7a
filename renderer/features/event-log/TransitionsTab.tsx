import type { Transition } from "@shared/domain/event-log/between-events.ts";
import { durationWords } from "@shared/domain/event-log/duration-words.ts";
import type { EventLogPage } from "@shared/domain/measure/event-log-page.ts";
import { numberText, shareText } from "@shared/drawing/figure-text.ts";
import { useMemo } from "react";
import { DataGrid } from "../../ui/DataGrid.tsx";
import type { GridColumn } from "../../ui/grid-model.ts";
import { messages } from "./messages.ts";

/** What came right after what, how often, and how long it took. */
export function TransitionsTab({ answer }: { answer: EventLogPage }) {
  const { figures, activityNames } = answer;
  const columns = useMemo(() => transitionColumns(activityNames), [activityNames]);
  return (
    <div className="log-table">
      <DataGrid
        label={messages.betweenTab}
        rows={figures.transitions}
        columns={columns}
        rowId={({ from, to }) => `${from} ${to}`}
      />
    </div>
  );
}

function transitionColumns(names: readonly string[]): readonly GridColumn<Transition>[] {
  const figure = (
    id: string,
    title: string,
    width: number,
    figureOf: (row: Transition) => number,
    words: (value: number) => string,
  ): GridColumn<Transition> => ({
    id,
    title,
    width,
    align: "end",
    value: (row) => words(figureOf(row)),
    sortBy: figureOf,
  });
  const whole = (value: number) => numberText(value, 0);
  return [
    { id: "from", title: messages.from, width: "grow", value: ({ from }) => names[from] ?? "" },
    { id: "to", title: messages.to, width: "grow", value: ({ to }) => names[to] ?? "" },
    figure("times", messages.times, 80, ({ count }) => count, whole),
    figure("cases", messages.caseCount, 80, ({ cases }) => cases, whole),
    figure(
      "share",
      messages.transitionShare,
      112,
      ({ share }) => share,
      (share) => shareText(share, 1),
    ),
    figure("median", messages.medianShort, 96, ({ time }) => time.median, durationWords),
    figure("mean", messages.meanShort, 96, ({ time }) => time.mean, durationWords),
    figure("p90", messages.p90Short, 96, ({ time }) => time.p90, durationWords),
  ];
}
