import type { Id } from "@shared/base/ids.ts";
import type { ReportFormat } from "@shared/domain/report/format.ts";
import { type TornadoSide, tornadoContent } from "@shared/domain/simulation/picture/tornado.ts";
import { leverAt, leverName, leverValue } from "@shared/domain/simulation/what-if/lever-words.ts";
import type { OfferedLever } from "@shared/simulation/experiment/design/lever.ts";
import type { Standing } from "@shared/simulation/experiment/design/standing.ts";
import {
  batchesOf,
  byEffect,
  effectOf,
  type Swing,
  type SwingEffect,
  swingsOf,
} from "@shared/simulation/experiment/design/tornado.ts";
import { slowestToSettle } from "@shared/simulation/experiment/design/warm-up-model.ts";
import type { ServiceModel } from "@shared/simulation/service-model.ts";
import type { MeanFigure } from "@shared/statistics/mean-interval.ts";
import { Square, Tornado } from "lucide-react";
import { useMemo } from "react";
import { ChartFigure } from "../../../platform/charts/ChartFigure.tsx";
import { useEmitted } from "../../../platform/react/use-services.ts";
import type { EngagementSession } from "../../../platform/store/session.ts";
import { Button } from "../../../ui/Button.tsx";
import { designOf } from "./design-state.ts";
import { messages } from "./messages.ts";
import type { WhatIfView } from "./use-what-if.ts";

const { tornado: words, grid: gridWords } = messages;
const WIDTH = 860;

interface TornadoPartProps {
  session: EngagementSession;
  journeyId: Id;
  view: WhatIfView;
  versions: readonly { readonly id: Id; readonly name: string }[];
  format: ReportFormat;
}

/** Each number by itself: what moves the service, and what can be left as it is. */
export function TornadoPart({ session, journeyId, view, versions, format }: TornadoPartProps) {
  const design = designOf(session, journeyId);
  const { tornado: runs } = design;
  useEmitted([runs.onChange], () => runs.turn);
  const { variant, model, levers, options } = view;
  const single = useMemo(() => levers.filter(isSingle), [levers]);
  const print = useMemo(
    () => JSON.stringify([variant.id, model, design.runs, options]),
    [variant.id, model, design.runs, options],
  );
  const start = () => {
    const swings = swingsOf(model, single);
    const batches = batchesOf(model, swings);
    const models = batches.flatMap(({ variants }) => variants.map((one) => one.model));
    const rule = { fewest: design.runs, most: design.runs };
    void runs.start(
      { variantId: variant.id, print, swings, batches, runs: design.runs },
      batches,
      slowestToSettle(models),
      { ...options, traced: 0, rule },
    );
  };
  const { asked } = runs;
  const isShown = asked !== null && asked.variantId === variant.id && runs.done > 0;
  const name = versions.find(({ id }) => id === variant.id)?.name ?? "";
  // biome-ignore lint/correctness/useExhaustiveDependencies: the turn stands for the results
  const content = useMemo(() => {
    if (!isShown || !asked) return null;
    const effects = asked.swings.flatMap((swing): SwingEffect[] => {
      if (swing.variants.length === 0) return [effectOf(swing, { differences: [] })];
      const batch = asked.batches.find(({ swings }) => swings.includes(swing));
      const figures = batch && runs.results.get(batch.key);
      return figures ? [effectOf(swing, figures)] : [];
    });
    return tornadoContent({
      subtitle: words.subtitle(name, asked.runs, format.percent(options.confidence)),
      rows: effects.sort(byEffect).map(({ swing, low, high }) => ({
        name: leverName(swing.offered.lever, model),
        low: sideOf(swing, swing.low, swing.lowStanding, low, model, format),
        high: sideOf(swing, swing.high, swing.highStanding, high, model, format),
      })),
    });
  }, [runs.turn, isShown, asked, name, model]);
  return (
    <section className="simulation-part" aria-label={words.title}>
      <h2>{words.title}</h2>
      <p className="muted">{words.text}</p>
      <div className="simulation-question">
        {runs.isRunning ? (
          <Button icon={Square} onClick={() => runs.cancel()}>
            {messages.stop}
          </Button>
        ) : (
          <Button icon={Tornado} disabled={single.length === 0} onClick={start}>
            {words.run}
          </Button>
        )}
        {runs.isRunning && (
          <progress aria-label={words.run} max={Math.max(1, runs.total)} value={runs.done} />
        )}
        <span className="muted" role="status">
          {runs.isRunning
            ? runs.done === 0
              ? gridWords.preparing
              : gridWords.progress(runs.done, runs.total)
            : asked && runs.done < runs.total
              ? gridWords.cancelled(runs.done, runs.total)
              : words.count(single.length)}
        </span>
      </div>
      {content && asked && (
        <>
          {asked.print !== print && !runs.isRunning && (
            <p className="simulation-warning">{gridWords.stale}</p>
          )}
          {!runs.settled && <p className="simulation-warning">{gridWords.unsettled}</p>}
          {[...new Set(runs.failures.values())].map((why) => (
            <p key={why} className="simulation-warning">
              {messages.failed(why)}
            </p>
          ))}
          <ChartFigure session={session} content={content} width={WIDTH} />
        </>
      )}
    </section>
  );
}

/** What stands for several numbers at once is no input by itself. */
const isSingle = ({ lever }: OfferedLever): boolean =>
  lever.kind === "work" ? lever.stepId !== null : lever.kind !== "approval" || lever.steps.length === 1;

function sideOf(
  { offered }: Swing,
  value: number,
  standing: Standing,
  effect: MeanFigure | null,
  { pools }: ServiceModel,
  { percent }: ReportFormat,
): TornadoSide {
  const at = leverAt(offered.lever, value);
  const side = { value: at ?? leverValue(offered.lever, value), ...(at !== undefined && { at }), effect };
  if (standing.state === "no-end") return { ...side, why: gridWords.noEnd };
  if (standing.state === "stable") return { ...side, why: "" };
  const pool = pools.find(({ id }) => id === standing.poolId)?.name ?? "";
  const share = Number.isFinite(standing.overload) ? percent(standing.overload) : messages.none;
  return { ...side, why: words.overloaded(pool, share) };
}
