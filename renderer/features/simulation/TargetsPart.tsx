import { timeWords } from "@shared/domain/standard/time-words.ts";
import { FigureTable } from "./FigureTable.tsx";
import { messages } from "./messages.ts";
import type { Results } from "./results.ts";

/** How far standards and promises would be kept. */
export function TargetsPart({ results }: { results: Results }) {
  const { figures, names, format, targets } = results;
  return (
    <section className="simulation-part" aria-label={messages.targets}>
      <h2>{messages.targets}</h2>
      {targets.length === 0 ? (
        <p className="muted">{messages.noTargets}</p>
      ) : (
        <FigureTable
          words={1}
          head={[messages.target, messages.wanted, ...names.map((name) => messages.keptOf(name))]}
          rows={targets.map(({ id, name, limit, share, inHours }) => ({
            id,
            cells: [
              name,
              `${share === null ? "" : `${format.percent(share)} ≤ `}${timeWords(limit, inHours)}`,
              ...figures.variants.map(({ targets }) => {
                const found = targets.find(({ targetId }) => targetId === id);
                if (!found?.compliance) return "";
                const kept = format.percent(found.compliance.mean, 1);
                return found.p90 ? messages.keptAnd90(kept, timeWords(found.p90.mean, inHours)) : kept;
              }),
            ],
          }))}
        />
      )}
    </section>
  );
}
