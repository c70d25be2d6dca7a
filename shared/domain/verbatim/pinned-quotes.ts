import type { Id } from "@shared/base/ids.ts";
import { byOrder } from "@shared/base/order.ts";
import type { Step } from "../blueprint/records.ts";
import type { ReadModel } from "../core/model.ts";
import type { Verbatim } from "./records.ts";

/** What clients said at a touch point that somebody pinned, in the order in which it was judged. */
export const pinnedAt = (model: ReadModel, touchPointId: Id | null): Verbatim[] =>
  touchPointId === null
    ? []
    : model
        .by("verbatim", "touchPointId", touchPointId)
        .filter(({ pinned }) => pinned)
        .sort(byOrder);

/** At a step of today's service; what clients said of it says nothing of a service that is still to be. */
export const pinnedAtStep = (model: ReadModel, step: Step): Verbatim[] =>
  model.get("blueprint", step.blueprintId)?.kind === "to-be" ? [] : pinnedAt(model, step.touchPointId);

/** How many quotes are pinned at each step of a blueprint that has some. */
export const pinnedCounts = (model: ReadModel, blueprintId: Id): Map<Id, number> =>
  new Map(
    model.by("step", "blueprintId", blueprintId).flatMap((step): [Id, number][] => {
      const { length } = step.touchPointId === null ? [] : pinnedAtStep(model, step);
      return length === 0 ? [] : [[step.id, length]];
    }),
  );

/** Whether its source calls this segment by its name. */
export const isOfSegment = ({ segment }: Pick<Verbatim, "segment">, name: string): boolean =>
  segment.trim().toLowerCase() === name.trim().toLowerCase();

/** At most so many letters, cut between words with a sign that says so. */
export function shortQuote(text: string, most: number): string {
  const line = text.replaceAll(/\s+/g, " ").trim();
  if (line.length <= most) return line;
  const cut = line.slice(0, most);
  const space = cut.lastIndexOf(" ");
  return `${(space > most / 2 ? cut.slice(0, space) : cut).replace(/[,;:.–-]+$/, "")}…`;
}
