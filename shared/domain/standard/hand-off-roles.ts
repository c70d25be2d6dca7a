import { byOrder } from "@shared/base/order.ts";
import { BANDS, type Flow, type Step } from "../blueprint/records.ts";
import type { ReadModel } from "../core/model.ts";

const roleOf = (model: ReadModel, step: Step): string => {
  const lane = model.get("lane", step.laneId);
  return step.role.trim() || lane?.subtitle.trim() || lane?.name.trim() || "";
};

/**
 * Who hands over to whom at a hand-off: its own role, and that of the first step which follows it elsewhere. Steps of the
 * organisation come before those of the client, those of its sequence before others, then as the map is read.
 */
export function handOffRoles(model: ReadModel, step: Step): { fromRole: string; toRole: string } {
  const fromRole = roleOf(model, step);
  const next = model
    .by("flow", "fromId", step.id)
    .flatMap((flow) => placed(model, flow))
    .sort(before)
    .map(({ to }) => roleOf(model, to));
  return { fromRole, toRole: next.find((role) => role !== fromRole) ?? "" };
}

const OUTSIDE: ReadonlySet<string> = new Set(["client", "evidence"]);

function placed(model: ReadModel, { kind, toId }: Flow) {
  const to = model.get("step", toId);
  const lane = model.get("lane", to?.laneId);
  const stage = model.get("stage", to?.stageId);
  if (!to || !lane || !stage) return [];
  const ranks = [OUTSIDE.has(lane.band) ? 1 : 0, kind === "sequence" ? 0 : 1];
  return [{ to, lane, stage, ranks }];
}

type Placed = ReturnType<typeof placed>[number];

function before(a: Placed, b: Placed): number {
  const differences = [
    ...a.ranks.map((rank, index) => rank - (b.ranks[index] ?? 0)),
    byOrder(a.stage, b.stage),
    a.to.column - b.to.column,
    BANDS.indexOf(a.lane.band) - BANDS.indexOf(b.lane.band),
    byOrder(a.lane, b.lane),
    byOrder(a.to, b.to),
  ];
  return differences.find((difference) => difference !== 0) ?? 0;
}
