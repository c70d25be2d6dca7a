import type { Segment } from "@shared/simulation/service-model.ts";
import type { ReadModel } from "../core/model.ts";
import type { Demand } from "./records.ts";

export const EVERYBODY = "everybody";

/** Who comes, with shares that sum to 1; one for all where they are not told apart. */
export function segmentsOf(model: ReadModel, { segments }: Demand, allName: string): Segment[] {
  const known = segments.flatMap(({ segmentId, share, priority }) => {
    const segment = model.get("segment", segmentId);
    return segment && share > 0 ? [{ id: segmentId, name: segment.name, share, priority }] : [];
  });
  const sum = known.reduce((total, { share }) => total + share, 0);
  if (sum === 0) return [{ id: EVERYBODY, name: allName, share: 1, priority: 0 }];
  return known.map((segment) => ({ ...segment, share: segment.share / sum }));
}
