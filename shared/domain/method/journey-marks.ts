import type { Band, Blueprint } from "../blueprint/records.ts";
import type { ReadModel } from "../core/model.ts";
import type { Marks } from "./count-marks.ts";

/** Step 2: each journey whole: through stages, joined, felt by the client, and with what is done for it before and behind the line. */
export const journeyMarks = (model: ReadModel, asIs: readonly Blueprint[]): Marks[] =>
  model.all("journey").map((journey) => {
    const maps = asIs.filter(({ journeyId }) => journeyId === journey.id);
    const map = maps.find(({ id }) => model.countBy("step", "blueprintId", id) > 0) ?? maps[0];
    return { at: map?.id ?? journey.id, has: mapMarks(model, map) };
  });

function mapMarks(model: ReadModel, map: Blueprint | undefined): Marks["has"] {
  const bands = new Map(
    model.by("lane", "blueprintId", map?.id ?? "").map(({ id, band }): [string, Band] => [id, band]),
  );
  const steps = map ? model.by("step", "blueprintId", map.id) : [];
  const inBands = (...wanted: readonly Band[]) =>
    steps.filter(({ laneId }) => wanted.includes(bands.get(laneId) ?? "evidence"));
  const client = inBands("client");
  const joined = new Set(
    (map ? model.by("flow", "blueprintId", map.id) : []).flatMap(({ fromId, toId }) => [fromId, toId]),
  );
  return {
    clientSteps: client.length > 0,
    stages: new Set(client.map(({ stageId }) => stageId)).size > 1,
    frontstage: inBands("frontstage").length > 0,
    backstage: inBands("backstage", "support").length > 0,
    flows: client.length > 1 && client.every(({ id }) => joined.has(id)),
    feelings: client.some(({ feeling }) => feeling !== null),
  };
}
