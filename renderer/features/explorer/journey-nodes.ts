import { byOrder } from "@shared/base/order.ts";
import { ringAbove } from "@shared/domain/blueprint/levels.ts";
import type { Blueprint } from "@shared/domain/blueprint/records.ts";
import type { ReadModel } from "@shared/domain/core/model.ts";
import { Activity, Briefcase, GitBranch, Layers2, Spline, Table2, User, Users } from "lucide-react";
import type { TreeNode } from "../../ui/Tree.tsx";
import { messages } from "./messages.ts";

/** Node of the group of segments; it stands for no record. */
export const SEGMENTS_NODE = "segments";

const MAP = "journey-map:";
/** Node of a blueprint's journey map: the same record, seen from the client's side. */
export const mapNode = (blueprintId: string): string => `${MAP}${blueprintId}`;
export const blueprintOfMap = (id: string): string | null =>
  id.startsWith(MAP) ? id.slice(MAP.length) : null;

const percent = { format: (share: number) => `${Math.round(share * 100)} %` };

/** “To be: one rate book” as “One rate book”: that it is a to-be is said by its icon. */
function withoutKind(name: string): string {
  const rest = name.replace(/^to[- ]be:\s*/i, "");
  return rest === "" ? name : rest.charAt(0).toUpperCase() + rest.slice(1);
}

/** Blueprints with those inside of their steps below them. What leads to a ring (a damaged file) stands at the top. */
function blueprintNodes(model: ReadModel, blueprints: readonly Blueprint[]): TreeNode[] {
  const outerOf = (id: string) => {
    const blueprint = model.get("blueprint", id);
    return model.get("step", blueprint?.parentStepId)?.blueprintId;
  };
  const inner = new Map<string, Blueprint[]>();
  for (const blueprint of blueprints) {
    const endless = ringAbove(blueprint.id, outerOf) !== undefined;
    const outer = (!endless && outerOf(blueprint.id)) || TOP;
    inner.set(outer, [...(inner.get(outer) ?? []), blueprint]);
  }
  const node = (blueprint: Blueprint): TreeNode => {
    const steps = model.countBy("step", "blueprintId", blueprint.id);
    const within = inner.get(blueprint.id) ?? [];
    // A journey is seen as a whole: what lies inside of a step has no map of its own in the tree.
    const map = { id: mapNode(blueprint.id), label: messages.journeyMap, icon: Activity };
    const children = [...(blueprint.parentStepId === null ? [map] : []), ...within.map(node)];
    return {
      id: blueprint.id,
      label: blueprint.kind === "to-be" ? withoutKind(blueprint.name) : blueprint.name,
      name: blueprint.name,
      icon: blueprint.parentStepId !== null ? Layers2 : blueprint.kind === "to-be" ? GitBranch : Table2,
      detail: String(steps),
      unit: messages.stepUnit(steps),
      renamable: true,
      ...(children.length > 0 && { children }),
    };
  };
  return (inner.get(TOP) ?? []).map(node);
}

const TOP = "";

/** The tree of an engagement: its journeys with their blueprints, then its segments. */
export function journeyNodes(model: ReadModel): TreeNode[] {
  const journeys = model
    .all("journey")
    .sort(byOrder)
    .map((journey) => ({
      id: journey.id,
      label: journey.name,
      icon: Spline,
      renamable: true,
      children: blueprintNodes(model, model.by("blueprint", "journeyId", journey.id).sort(byOrder)),
    }));
  const segments = model
    .all("segment")
    .sort(byOrder)
    .map((segment) => ({
      id: segment.id,
      label: segment.name,
      icon: User,
      detail: segment.share === null ? undefined : percent.format(segment.share),
      renamable: true,
    }));
  const engagements = model.all("engagement").map(({ id, name }) => ({
    id,
    label: name,
    icon: Briefcase,
    renamable: true,
    children: journeys,
  }));
  if (segments.length === 0) return engagements;
  return [...engagements, { id: SEGMENTS_NODE, label: messages.segments, icon: Users, children: segments }];
}
