import type { Id } from "@shared/base/ids.ts";
import { byOrder } from "@shared/base/order.ts";
import type { Change } from "../redesign/difference.ts";
import type { Idea } from "../redesign/records.ts";
import { changeSentences } from "./change-sentences.ts";
import type { ChapterInputs } from "./report-inputs.ts";

export interface CarriedIdeas {
  /** Ideas that a shown to-be carries out; all of them where no to-be is shown. */
  readonly carried: readonly Idea[];
  /** Ideas that no shown to-be carries out. */
  readonly open: readonly Idea[];
  /** Steps and stages that change in a shown to-be for no idea; what concerns the team alone is none of a report's. */
  readonly unnamed: readonly Change[];
}

/** Which ideas a report's to-bes carry out, and what changes in them beside. */
export function carriedIdeas({
  model,
  difference,
  related,
  format,
}: Pick<ChapterInputs, "model" | "difference" | "related" | "format">): CarriedIdeas {
  const ideas = model.all("idea").sort(byOrder);
  if (!difference) return { carried: ideas, open: [], unnamed: [] };
  const changes = [difference, ...related.map((pair) => pair.difference)].flatMap((pair) => pair.changes);
  const keys = new Set<Id>(changes.map(({ key }) => key));
  const named = new Set<Id>(ideas.flatMap(({ changeIds }) => changeIds));
  const isCarried = ({ changeIds }: Idea) => changeIds.some((id) => keys.has(id));
  return {
    carried: ideas.filter(isCarried),
    open: ideas.filter((idea) => !isCarried(idea)),
    unnamed: changes.filter(
      (change) =>
        !change.consequence &&
        !named.has(change.key) &&
        (change.type === "step" || change.type === "stage") &&
        changeSentences(model, change, format, "client").length > 0,
    ),
  };
}
