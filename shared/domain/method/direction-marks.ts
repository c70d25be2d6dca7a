import type { ReadModel } from "../core/model.ts";
import type { Marks } from "./count-marks.ts";

/** Step 1: who the client is, and the strategy sheet with what competes with it. */
export function directionMarks(model: ReadModel): Marks[] {
  const engagement = model.all("engagement")[0];
  const strategy = model.all("strategy")[0];
  const isSaid = (text: string | undefined): boolean => (text ?? "").trim() !== "";
  return [
    {
      at: engagement?.id ?? null,
      has: {
        client: isSaid(engagement?.clientName),
        description: isSaid(engagement?.description),
        segments: model.all("segment").length > 0,
      },
    },
    {
      at: strategy?.id ?? null,
      has: {
        vision: isSaid(strategy?.vision),
        mission: isSaid(strategy?.mission),
        serviceDirection: isSaid(strategy?.serviceDirection),
        values: model.all("serviceValue").length > 0,
        focusSegments: (strategy?.segmentIds.length ?? 0) > 0,
        strategyOwner: isSaid(strategy?.owner),
        communications: isSaid(strategy?.communicationsPlan),
      },
    },
    ...model.all("initiative").map(({ id, stance }) => ({ at: id, has: { stance: stance !== null } })),
  ];
}
