import type { Segment } from "@shared/simulation/service-model.ts";
import type { ReadModel } from "../core/model.ts";
import type { Way } from "./ways.ts";

/**
 * Of each segment the chance of each way out of a decision; null for a segment that goes as all do, and null alone where
 * every one does. What is said of a segment stands, and what is not shares the rest as it does for all; a way into a
 * step that is meant for other segments is never taken, as long as another one is left.
 */
export function sharesBySegment(
  model: ReadModel,
  { next }: Pick<Way, "next">,
  segments: readonly Segment[],
): (readonly number[] | null)[] | null {
  const rows = segments.map(({ id }) => {
    const said = next.map(({ flowId }) =>
      model.get("flow", flowId)?.shares.find(({ segmentId }) => segmentId === id),
    );
    const isClosed = next.map(({ id: to }) => {
      const step = model.get("step", to);
      return step !== undefined && step.segmentIds.length > 0 && !step.segmentIds.includes(id);
    });
    if (said.every((share) => share === undefined) && !isClosed.includes(true)) return null;
    const rest = Math.max(0, 1 - sum(said.map((share) => share?.probability ?? 0)));
    const base = next.map(({ probability }, index) => (said[index] || isClosed[index] ? 0 : probability));
    const chances = next.map((_, index) => {
      const share = said[index];
      if (share) return share.probability;
      return sum(base) > 0 ? (rest * (base[index] ?? 0)) / sum(base) : 0;
    });
    const all = sum(chances);
    return all > 0 ? chances.map((chance) => chance / all) : null;
  });
  return rows.every((row) => row === null) ? null : rows;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
