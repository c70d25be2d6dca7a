import { topBlueprints } from "../blueprint/levels.ts";
import type { Band, Blueprint } from "../blueprint/records.ts";
import type { ReadModel } from "../core/model.ts";
import type { PrototypePlan } from "../plan/records.ts";
import { barOf } from "../plan/sample.ts";
import { knownOf } from "../scoring/known-of.ts";

export type TenStepId =
  | "direction"
  | "journey"
  | "touchPoints"
  | "critical"
  | "measured"
  | "scope"
  | "redesign"
  | "prototype";

/** What is counted of a step of the method. */
export type TenStepPart =
  | "client"
  | "description"
  | "segments"
  | "clientSteps"
  | "stages"
  | "frontstage"
  | "backstage"
  | "flows"
  | "feelings"
  | "onStep"
  | "channel"
  | "owner"
  | "class"
  | "answers"
  | "decision"
  | "toBe"
  | "hypothesis"
  | "target"
  | "minimum"
  | "dates"
  | "place"
  | "planOwner";

/** How much of a step there is to count, and how much of it is done; `of` 0 = nothing to count yet. */
export interface TenStep {
  readonly id: TenStepId;
  readonly done: number;
  readonly of: number;
  /** What is not there, and how often, in the order in which it is done. */
  readonly missing: readonly { readonly part: TenStepPart; readonly count: number }[];
}

type Marks = Partial<Record<TenStepPart, boolean>>;

/**
 * The method's steps as far as an engagement holds them: counted from the records, never ticked off by hand.
 * Policies and the roll-out have no records yet and so are not in the list, nor are the results of a plan: its step is
 * done when it can be signed.
 */
export function tenSteps(model: ReadModel): TenStep[] {
  const engagement = model.all("engagement")[0];
  const blueprints = topBlueprints(model);
  const asIs = blueprints.filter((blueprint) => blueprint.kind === "as-is");
  const hasSteps = (id: string) => model.by("step", "blueprintId", id).length > 0;
  const points = model.all("touchPoint");
  const tied = new Set(model.all("step").flatMap((step) => step.touchPointId ?? []));
  const isKnown = (touchPointId: string) => {
    const { surveys, reported, isObserved } = knownOf(model, touchPointId);
    return surveys.length > 0 || reported.length > 0 || isObserved;
  };
  return [
    counted("direction", [
      {
        client: Boolean(engagement?.clientName),
        description: Boolean(engagement?.description),
        segments: model.all("segment").length > 0,
      },
    ]),
    counted(
      "journey",
      model.all("journey").map((journey) => {
        const maps = asIs.filter(({ journeyId }) => journeyId === journey.id);
        return mapMarks(model, maps.find(({ id }) => hasSteps(id)) ?? maps[0]);
      }),
    ),
    counted(
      "touchPoints",
      points.map(({ id, owner, channel }) => ({
        onStep: tied.has(id),
        channel: channel !== "",
        owner: owner !== "",
      })),
    ),
    counted(
      "critical",
      points.map((point) => ({ class: point.class !== null })),
    ),
    counted(
      "measured",
      points.map((point) => ({ answers: isKnown(point.id) })),
    ),
    counted(
      "scope",
      model.all("opportunity").map((opportunity) => ({ decision: opportunity.status !== "open" })),
    ),
    counted(
      "redesign",
      asIs.map(({ journeyId }) => ({
        toBe: blueprints.some(
          (other) => other.kind === "to-be" && other.journeyId === journeyId && hasSteps(other.id),
        ),
      })),
    ),
    counted("prototype", model.all("prototypePlan").map(planMarks)),
  ];
}

function counted(id: TenStepId, each: readonly Marks[]): TenStep {
  const marks = each.flatMap((one) => Object.entries(one) as [TenStepPart, boolean][]);
  const missing = new Map<TenStepPart, number>();
  for (const [part, is] of marks) if (!is) missing.set(part, (missing.get(part) ?? 0) + 1);
  return {
    id,
    done: marks.filter(([, is]) => is).length,
    of: marks.length,
    missing: [...missing].map(([part, count]) => ({ part, count })),
  };
}

/** A whole journey: through stages, joined, felt by the client, and with what is done for it before and behind the line. */
function mapMarks(model: ReadModel, map: Blueprint | undefined): Marks {
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

/** What both sides put their names to. */
function planMarks({ hypotheses, startDate, endDate, site, owner }: PrototypePlan): Marks {
  const all = (test: (one: PrototypePlan["hypotheses"][number]) => boolean) =>
    hypotheses.length > 0 && hypotheses.every(test);
  return {
    hypothesis: all(({ change, measure }) => change.trim() !== "" && measure.trim() !== ""),
    target: all(({ target }) => target !== null),
    minimum: all((hypothesis) => barOf(hypothesis) !== null),
    dates: startDate !== "" && endDate !== "",
    place: site !== "",
    planOwner: owner !== "",
  };
}
