import { shareText } from "@shared/drawing/figure-text.ts";
import type { Lever } from "@shared/simulation/experiment/design/lever.ts";
import type { ServiceModel } from "@shared/simulation/service-model.ts";
import { messages } from "./messages.ts";

/** What a lever moves, by the names of the service. */
export function leverName(lever: Lever, { pools, steps }: ServiceModel): string {
  const step = (id: string | null | undefined) => steps.find((one) => one.id === id);
  switch (lever.kind) {
    case "heads":
      return messages.heads(pools.find(({ id }) => id === lever.poolId)?.name ?? lever.poolId);
    case "arrivals":
      return messages.arrivals;
    case "way": {
      const decision = step(lever.stepId);
      const way = step(decision?.next[lever.place]?.to);
      // A way that only leads on (its id begins with the decision's) is named by where it leads to.
      const to = way?.id.startsWith(`${lever.stepId}.`) ? (step(way.next[0]?.to) ?? way) : way;
      return messages.way(decision?.name ?? lever.stepId, to?.name ?? "");
    }
    case "work":
      return lever.stepId === null
        ? messages.allWork
        : messages.work(step(lever.stepId)?.name ?? lever.stepId);
    case "return":
      return messages.returned(step(lever.stepId)?.name ?? lever.stepId);
    case "approval": {
      const [first, ...others] = lever.steps;
      return others.length > 0 ? messages.allApprovals : messages.approval(step(first?.stepId)?.name ?? "");
    }
  }
}

/** A value of a lever: people, a share of what is today, a chance, or whether it is asked for. */
export function leverValue({ kind }: Lever, value: number): string {
  if (kind === "heads") return String(value);
  if (kind === "approval") return value > 0 ? messages.yes : messages.no;
  return shareText(value, Number.isInteger(Math.round(value * 1000) / 10) ? 0 : 1);
}

/** The value of a lever whose name was said before, in a sentence; undefined where its value can stand for itself. */
export const leverAt = ({ kind }: Lever, value: number): string | undefined =>
  kind === "approval" ? (value > 0 ? messages.withIt : messages.withoutIt) : undefined;

/** A lever with its value, for a heading. */
export function settingName(lever: Lever, value: number, model: ServiceModel): string {
  if (lever.kind !== "approval") return messages.set(leverName(lever, model), leverValue(lever, value));
  const [first, ...others] = lever.steps;
  if (others.length > 0) return value > 0 ? messages.withApprovals : messages.withoutApprovals;
  const name = model.steps.find(({ id }) => id === first?.stepId)?.name ?? "";
  return value > 0 ? messages.withApproval(name) : messages.withoutApproval(name);
}
