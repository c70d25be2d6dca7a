import type { Id } from "@shared/base/ids.ts";
import type { Step } from "../../blueprint/records.ts";
import type { ReadModel } from "../../core/model.ts";

/**
 * The step before this one after which a case lies already: on a map a wait stands at the step that it follows, in a log
 * before the one that it leads to. Looked for on the way back over steps without an activity, up to the first that has one;
 * one whose wait is filled anew does not count. Null where there is none.
 */
export function waitsBefore(
  model: ReadModel,
  { id, blueprintId }: Step,
  mapped: ReadonlySet<Id>,
  filledAnew: ReadonlySet<Id>,
): Step | null {
  const flows = model.by("flow", "blueprintId", blueprintId).filter(({ kind }) => kind === "sequence");
  const seen = new Set<Id>([id]);
  for (let front = [id]; front.length > 0; ) {
    const before = flows.filter(({ toId, fromId }) => front.includes(toId) && !seen.has(fromId));
    front = [];
    for (const { fromId } of before) {
      seen.add(fromId);
      const step = model.get("step", fromId);
      if (step?.waitTime && !filledAnew.has(fromId)) return step;
      if (!mapped.has(fromId)) front.push(fromId);
    }
  }
  return null;
}
