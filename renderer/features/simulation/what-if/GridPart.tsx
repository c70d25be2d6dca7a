import type { Id } from "@shared/base/ids.ts";
import type { ReportFormat } from "@shared/domain/report/format.ts";
import { levelGridContent } from "@shared/domain/simulation/picture/level-grid.ts";
import { MOST_CELLS, type PlannedCell } from "@shared/simulation/experiment/design/factors.ts";
import { Grid3x3, Square } from "lucide-react";
import { ChartActions } from "../../../platform/charts/ChartActions.tsx";
import type { EngagementSession } from "../../../platform/store/session.ts";
import { Button } from "../../../ui/Button.tsx";
import { NumberField } from "../../../ui/NumberField.tsx";
import { Select } from "../../../ui/Select.tsx";
import { ASKED_PROMISE, NO_PROMISE } from "./design-state.ts";
import { FactorRows } from "./FactorRows.tsx";
import { GridTable } from "./GridTable.tsx";
import { gridView } from "./grid-view.ts";
import { messages } from "./messages.ts";
import { useDesign } from "./use-design.ts";
import type { WhatIfView } from "./use-what-if.ts";

const { grid: words } = messages;

interface GridPartProps {
  session: EngagementSession;
  journeyId: Id;
  view: WhatIfView;
  versions: readonly { readonly id: Id; readonly name: string }[];
  format: ReportFormat;
  onChoose(variantId: Id, cell: PlannedCell): void;
}

/** A small design of experiments: every combination of a few levels, run side by side, as a grid of answers. */
export function GridPart({ session, journeyId, view, versions, format, onChoose }: GridPartProps) {
  const { design, runs, typed, count, canRun, print, start, choices, choice, promise, promiseId } = useDesign(
    session,
    journeyId,
    view,
    format,
  );
  const { model, levers, variant, options } = view;
  const { asked } = runs;
  const isShown = asked !== null && asked.variantId === variant.id && choice !== undefined;
  const shown = isShown
    ? gridView({
        asked,
        runs,
        model,
        choice,
        promise,
        format,
        version: versions.find(({ id }) => id === asked.variantId)?.name ?? "",
        confidence: options.confidence,
      })
    : null;
  return (
    <section className="simulation-part" aria-label={words.title}>
      <h2>{words.title}</h2>
      <p className="muted">{words.text}</p>
      {levers.length === 0 ? (
        <p className="muted">{words.none}</p>
      ) : (
        <>
          <FactorRows
            factors={typed}
            levers={levers}
            model={model}
            onChange={(factors) => design.set({ factors })}
          />
          <div className="simulation-question">
            <NumberField
              label={words.runs}
              value={design.runs}
              minimum={2}
              maximum={200}
              whole
              onCommit={(value) => value !== null && design.set({ runs: value })}
            />
            {runs.isRunning ? (
              <Button icon={Square} onClick={() => runs.cancel()}>
                {messages.stop}
              </Button>
            ) : (
              <Button icon={Grid3x3} disabled={!canRun} onClick={start}>
                {words.run}
              </Button>
            )}
            {runs.isRunning && (
              <progress aria-label={words.run} max={Math.max(1, runs.total)} value={runs.done} />
            )}
            <span className="muted" role="status">
              {statusWords(runs, count)}
            </span>
          </div>
        </>
      )}
      {shown && choice && asked && (
        <>
          <div className="simulation-question design-shown">
            <Select
              label={words.measure}
              value={choice.value}
              options={choices.map(({ value, label }) => ({ value, label }))}
              onChange={(measure) => design.set({ measure })}
            />
            <Select
              label={words.promise}
              value={promise === null ? NO_PROMISE : promiseId}
              options={[
                { value: NO_PROMISE, label: words.noPromise },
                { value: ASKED_PROMISE, label: words.asked },
                ...model.targets.flatMap(({ id, name, share }) =>
                  share === null ? [] : [{ value: id, label: `${name}, ${format.percent(share)}` }],
                ),
              ]}
              onChange={(value) => design.set({ promise: value })}
            />
            {promiseId === ASKED_PROMISE && (
              <NumberField
                label={words.within}
                unit={words.days}
                value={design.days}
                minimum={0.01}
                maximum={3650}
                onCommit={(value) => value !== null && design.set({ days: value })}
              />
            )}
          </div>
          {asked.print !== print && !runs.isRunning && <p className="simulation-warning">{words.stale}</p>}
          {!runs.settled && <p className="simulation-warning">{words.unsettled}</p>}
          {[...new Set(runs.failures.values())].map((why) => (
            <p key={why} className="simulation-warning">
              {messages.failed(why)}
            </p>
          ))}
          <div className="simulation-head">
            <h3>{shown.grid.title}</h3>
            <span className="spring" />
            <ChartActions session={session} content={levelGridContent(shown.grid)} />
          </div>
          <p className="muted">
            {shown.grid.subtitle}. {promise && words.bestRule}
          </p>
          <GridTable
            view={shown}
            measure={choice.label}
            onChoose={(cell) => onChoose(asked.variantId, cell)}
          />
        </>
      )}
    </section>
  );
}

function statusWords(runs: ReturnType<typeof useDesign>["runs"], count: number): string {
  if (runs.isRunning) return runs.done === 0 ? words.preparing : words.progress(runs.done, runs.total);
  if (count > MOST_CELLS) return words.tooMany(count, MOST_CELLS);
  if (runs.asked !== null && runs.done < runs.total) return words.cancelled(runs.done, runs.total);
  return words.cells(count);
}
