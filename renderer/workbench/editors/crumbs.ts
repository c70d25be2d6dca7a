import { levelsOf } from "@shared/domain/blueprint/levels.ts";
import type { ReadModel } from "@shared/domain/core/model.ts";
import type { EditorInput } from "../../platform/registry/contribution.ts";

export interface Crumb {
  readonly text: string;
  /** The blueprint that it opens, and the step that is then selected; null where it leads to the tree. */
  readonly blueprintId: string | null;
  readonly stepId: string | null;
}

/**
 * Client or engagement, journey, blueprint, and for what lies inside of a step: the step, and its blueprint where that
 * has another name. Empty for what shows no blueprint.
 */
export function crumbsOf(model: ReadModel, engagementId: string, input: EditorInput): readonly Crumb[] {
  const [top, ...inner] = levelsOf(model, input.recordId ?? "");
  if (!top) return [];
  const engagement = model.get("engagement", engagementId);
  const journey = model.get("journey", top.blueprint.journeyId);
  const plain = (text: string | undefined) =>
    text === undefined ? [] : [{ text, blueprintId: null, stepId: null }];
  const crumbs: Crumb[] = [
    ...plain(engagement?.clientName || engagement?.name),
    ...plain(journey?.name),
    { text: top.blueprint.name, blueprintId: top.blueprint.id, stepId: null },
  ];
  for (const { blueprint, step } of inner) {
    const name = { text: blueprint.name, blueprintId: blueprint.id, stepId: null };
    if (step && step.title !== blueprint.name)
      crumbs.push({ text: step.title, blueprintId: step.blueprintId, stepId: step.id });
    crumbs.push(name);
  }
  return crumbs;
}
