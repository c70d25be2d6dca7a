import { useModel } from "../../platform/react/use-services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { EvidenceMenu, type Waited } from "./EvidenceMenu.tsx";
import { FigureTable } from "./FigureTable.tsx";
import { messages } from "./messages.ts";
import type { Results } from "./results.ts";

/** How long clients wait before each touch point and at it, in the order of the way. */
export function TouchPointsPart({ session, results }: { session: EngagementSession; results: Results }) {
  const { figures, names, format } = results;
  const ids = [
    ...new Set(
      figures.variants.flatMap(({ touchPoints }) => touchPoints.map(({ touchPointId }) => touchPointId)),
    ),
  ];
  const titles = useModel(session, (model) => ids.map((id) => model.get("touchPoint", id)?.name ?? id));
  if (ids.length === 0) return null;
  const [today] = figures.variants;
  const waited = ids.flatMap((id, row): Waited[] => {
    const p90 = today?.touchPoints.find(({ touchPointId }) => touchPointId === id)?.waiting.p90;
    return p90 && p90.mean > 0 ? [{ id, name: titles[row] ?? "", minutes: p90.mean }] : [];
  });
  return (
    <section className="simulation-part" aria-label={messages.touchPoints}>
      <h2>{messages.touchPoints}</h2>
      <p className="muted">{messages.touchPointsText}</p>
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
