import type { Version } from "@shared/domain/simulation/versions.ts";
import { timeWords } from "@shared/domain/standard/time-words.ts";
import { FigureTable } from "./FigureTable.tsx";
import { messages } from "./messages.ts";
import type { Results } from "./results.ts";

/** How far standards and promises would be kept. */
export function TargetsPart({ results, versions }: { results: Results; versions: readonly Version[] }) {
  const { figures, names, format } = results;
  const targets = new Map(
    versions.flatMap(({ service }) =>
      service.ok ? service.model.targets.map((target) => [target.id, target] as const) : [],
    ),
  );
  return (
    <section className="simulation-part" aria-label={messages.targets}>
      <h2>{messages.targets}</h2>
      {targets.size === 0 ? (
        <p className="muted">{messages.noTargets}</p>
      ) : (
        <FigureTable
          words={1}
          head={[messages.target, messages.wanted, ...names.map((name) => messages.keptOf(name))]}
          rows={[...targets.values()].map(({ id, name, limit, share, hours }) => ({
            id,
            cells: [
              name,
              `${share === null ? "" : `${format.percent(share)} ≤ `}${timeWords(limit, hours !== null)}`,
              ...figures.variants.map(({ targets }) => {
                const found = targets.find(({ targetId }) => targetId === id);
                if (!found?.compliance) return "";
                const kept = format.percent(found.compliance.mean, 1);
                return found.p90 ? messages.keptAnd90(kept, timeWords(found.p90.mean, hours !== null)) : kept;
              }),
            ],
          }))}
        />
      )}
    </section>
  );
}
