import { weekLoadContent } from "@shared/domain/simulation/picture/week-load.ts";
import { useMemo, useState } from "react";
import { ChartFigure } from "../../platform/charts/ChartFigure.tsx";
import { useModel } from "../../platform/react/use-services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { Select } from "../../ui/Select.tsx";
import { messages } from "./messages.ts";
import type { Results } from "./results.ts";

const WIDTH = 760;

/** When the people of a pool are busy, hour by hour of the week; the busiest pool first. */
export function LoadPart({ session, results }: { session: EngagementSession; results: Results }) {
  const { figures, names } = results;
  const [variantId, setVariant] = useState<string | null>(null);
  const [chosenPool, setPool] = useState<string | null>(null);
  const at = Math.max(
    0,
    figures.variants.findIndex(({ id }) => id === variantId),
  );
  const variant = figures.variants[at];
  const pools = (variant?.pools ?? []).toSorted(
    (a, b) => (b.utilisation?.mean ?? 0) - (a.utilisation?.mean ?? 0),
  );
  const pool = pools.find(({ poolId }) => poolId === chosenPool) ?? pools[0];
  const poolNames = useModel(session, (model) =>
    pools.map(({ poolId }) => model.get("resourcePool", poolId)?.name ?? poolId),
  );
  const name = poolNames[pool ? pools.indexOf(pool) : -1] ?? "";
  const content = useMemo(() => pool && weekLoadContent(name, pool.utilisationByHour), [pool, name]);
  if (!content || !pool || !variant) return null;
  return (
    <section className="simulation-part" aria-label={messages.load}>
      <header className="simulation-head">
        <h2>{messages.load}</h2>
        <span className="spring" />
        <Select
          label={messages.versions}
          hideLabel
          value={variant.id}
          options={figures.variants.map(({ id }, index) => ({ value: id, label: names[index] ?? "" }))}
          onChange={setVariant}
        />
        <Select
          label={messages.pool}
          hideLabel
          value={pool.poolId}
          options={pools.map(({ poolId }, index) => ({ value: poolId, label: poolNames[index] ?? "" }))}
          onChange={setPool}
        />
      </header>
      <ChartFigure session={session} content={content} width={WIDTH} />
    </section>
  );
}
