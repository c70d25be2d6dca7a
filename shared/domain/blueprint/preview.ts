import type { Id } from "@shared/base/ids.ts";
import { Draft } from "../core/draft.ts";
import { Model, type ReadModel } from "../core/model.ts";

/** What a blueprint would be after a change: a draft over its own records, which nothing else sees. */
export function previewBlueprint(
  model: ReadModel,
  blueprintId: Id,
  change: (draft: Draft) => void,
): ReadModel {
  const own = (["lane", "stage", "step", "flow"] as const).flatMap((type) =>
    model.by(type, "blueprintId", blueprintId),
  );
  const draft = new Draft(new Model([model.need("blueprint", blueprintId), ...own]));
  change(draft);
  return draft;
}
