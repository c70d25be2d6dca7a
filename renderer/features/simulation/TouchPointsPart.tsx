import { touchPointWaitsContent } from "@shared/domain/simulation/picture/touch-point-waits.ts";
import { useMemo, useState } from "react";
import { ChartFigure } from "../../platform/charts/ChartFigure.tsx";
import { useModel } from "../../platform/react/use-services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { Select } from "../../ui/Select.tsx";
import { EvidenceMenu, type Waited } from "./EvidenceMenu.tsx";
import { FigureTable } from "./FigureTable.tsx";
import { messages } from "./messages.ts";
import type { Results } from "./results.ts";

const WIDTH = 760;

/** How long clients wait before each touch point and at it, in the order of the way. */
export function TouchPointsPart({ session, results }: { session: EngagementSession; results: Results }) {
  const { figures, names, format } = results;
  const [which, setWhich] = useState<"before" | "waiting">("before");
  const ids = useMemo(
    () => [
      ...new Set(
        figures.variants.flatMap(({ touchPoints }) => touchPoints.map(({ touchPointId }) => touchPointId)),
      ),
    ],
    [figures],
  );
  const titles = useModel(session, (model) => ids.map((id) => model.get("touchPoint", id)?.name ?? id));
  const content = useMemo(
    () =>
      touchPointWaitsContent({
        which,
        versions: names,
        touchPoints: ids.map((id, row) => ({
          name: titles[row] ?? "",
          each: figures.variants.map(({ touchPoints }) => {
            const found = touchPoints.find(({ touchPointId }) => touchPointId === id)?.[which];
            return found?.p50 && found.p90 && found.p95
              ? { p50: found.p50.mean, p90: found.p90.mean, p95: found.p95.mean }
              : null;
          }),
        })),
      }),
    [which, names, ids, titles, figures],
  );
  if (ids.length === 0) return null;
  const [today] = figures.variants;
  const waited = ids.flatMap((id, row): Waited[] => {
    const p90 = today?.touchPoints.find(({ touchPointId }) => touchPointId === id)?.waiting.p90;
    return p90 && p90.mean > 0 ? [{ id, name: titles[row] ?? "", minutes: p90.mean }] : [];
  });
  return (
    <section className="simulation-part" aria-label={messages.touchPoints}>
      <header className="simulation-head">
        <h2>{messages.touchPoints}</h2>
        <span className="spring" />
        <Select<"before" | "waiting">
          label={messages.touchPointsShown}
          hideLabel
          value={which}
          options={(["before", "waiting"] as const).map((value) => ({
            value,
            label: messages.touchPointWaits[value],
          }))}
          onChange={setWhich}
        />
      </header>
      <p className="muted">{messages.touchPointsText}</p>
      <ChartFigure session={session} content={content} width={WIDTH} />
      <FigureTable
        words={1}
        head={[
          messages.touchPoint,
          ...names.map((name) => messages.beforeOf(name)),
          ...names.map((name) => messages.waitingOf(name)),
        ]}
        rows={ids.map((id, row) => ({
          id,
          cells: [
            titles[row] ?? "",
            ...(["before", "waiting"] as const).flatMap((which) =>
              figures.variants.map(({ touchPoints }) => {
                const figure = touchPoints.find(({ touchPointId }) => touchPointId === id)?.[which].p90;
                return figure ? format.minutes(figure.mean) : "";
              }),
            ),
          ],
        }))}
      />
      <EvidenceMenu points={waited} format={format} disabled={session.readOnly} />
    </section>
  );
}
