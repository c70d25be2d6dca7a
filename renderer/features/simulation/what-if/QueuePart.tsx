import type { ExperimentInput } from "@shared/domain/simulation/experiment-input.ts";
import { weekBacklogContent } from "@shared/domain/simulation/picture/week-backlog.ts";
import type { ExperimentFigures, VariantFigures } from "@shared/simulation/experiment/figures.ts";
import { CalendarRange, Square } from "lucide-react";
import { useEffect, useMemo, useState } from "react";
import { ChartFigure } from "../../../platform/charts/ChartFigure.tsx";
import type { EngagementSession } from "../../../platform/store/session.ts";
import { SimulationRunner } from "../../../platform/workers/simulation-runner.ts";
import { Button } from "../../../ui/Button.tsx";
import { Select } from "../../../ui/Select.tsx";
import { askSimulation } from "../ask-simulation.ts";
import type { Results } from "../results.ts";
import { messages } from "./messages.ts";

const { queue: words } = messages;
const WIDTH = 760;
const WEEK = 10_080;
/** Enough that a tenth of them are ten. */
const WEEKS = 100;

interface QueuePartProps {
  session: EngagementSession;
  results: Results;
  input: ExperimentInput | null;
}

/** Those whose journey began before the week must be there, too: one for whom it takes long comes back to the queue late. */
function warmUpOf({ warmUp, variants }: ExperimentFigures, id: string): number {
  const lead = variants.find((variant) => variant.id === id)?.lead.p90?.mean ?? 0;
  return Math.max(warmUp, Math.ceil(lead / WEEK) * WEEK);
}

/** The queue of a pool by hour of the week, and how much it differs between weeks: runs of one week each, when asked for. */
export function QueuePart({ session, results, input }: QueuePartProps) {
  const runner = useMemo(() => new SimulationRunner(), []);
  useEffect(() => () => runner.dispose(), [runner]);
  const [variantId, setVariant] = useState<string | null>(null);
  const [poolId, setPool] = useState<string | null>(null);
  const [found, setFound] = useState<{ print: string; figures: VariantFigures } | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [busy, setBusy] = useState<AbortController | null>(null);
  const variants = input?.variants ?? [];
  const variant = variants.find(({ id }) => id === variantId) ?? variants[0];
  const nameOf = (id: string) => session.model.get("blueprint", id)?.name ?? "";
  const print = `${variant?.id} ${input?.print}`;
  const shown = found?.print === print ? found.figures : null;
  const pools = (shown?.pools ?? []).toSorted(
    (a, b) => (b.queueLength?.mean ?? 0) - (a.queueLength?.mean ?? 0),
  );
  const pool = pools.find((one) => one.poolId === poolId) ?? pools[0];
  const poolName = (id: string | undefined) => variant?.model.pools.find((one) => one.id === id)?.name ?? "";
  const band = pool?.queueBand;
  const name = poolName(pool?.poolId);
  const version = nameOf(variant?.id ?? "");
  const content = useMemo(
    () => band && weekBacklogContent({ pool: name, version, weeks: WEEKS, band }),
    [band, name, version],
  );
  if (!input || !variant || variant.model.pools.length === 0) return null;
  const run = async () => {
    const controller = new AbortController();
    setBusy(controller);
    setFailure(null);
    try {
      const options = {
        ...input.options,
        window: WEEK,
        warmUp: warmUpOf(results.figures, variant.id),
        traced: 0,
        queueBand: true,
        rule: { fewest: WEEKS, most: WEEKS },
      };
      const figures = await askSimulation(runner, [variant], options, controller.signal);
      const [first] = figures.variants;
      if (first) setFound({ print, figures: first });
    } catch (error) {
      if (!controller.signal.aborted)
        setFailure(messages.failed(error instanceof Error ? error.message : String(error)));
    } finally {
      setBusy(null);
    }
  };
  return (
    <section className="simulation-part" aria-label={words.title}>
      <header className="simulation-head">
        <h2>{words.title}</h2>
        <span className="spring" />
        <Select
          label={messages.version}
          hideLabel
          value={variant.id}
          options={variants.map(({ id }) => ({ value: id, label: nameOf(id) }))}
          onChange={setVariant}
        />
        {pool && (
          <Select
            label={words.pool}
            hideLabel
            value={pool.poolId}
            options={pools.map((one) => ({ value: one.poolId, label: poolName(one.poolId) }))}
            onChange={setPool}
          />
        )}
        {busy ? (
          <Button icon={Square} onClick={() => busy.abort(new DOMException("stopped", "AbortError"))}>
            {messages.stop}
          </Button>
        ) : (
          shown === null && (
            <Button icon={CalendarRange} onClick={() => void run()}>
              {words.run}
            </Button>
          )
        )}
      </header>
      {failure && (
        <p className="simulation-warning" role="status">
          {failure}
        </p>
      )}
      {content ? (
        <ChartFigure session={session} content={content} width={WIDTH} />
      ) : (
        <p className="muted">{words.text(WEEKS)}</p>
      )}
    </section>
  );
}
