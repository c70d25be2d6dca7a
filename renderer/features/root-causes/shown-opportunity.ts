import { Emitter } from "@shared/base/emitter.ts";
import type { Id } from "@shared/base/ids.ts";
import { byOrder } from "@shared/base/order.ts";
import type { ReadModel } from "@shared/domain/core/model.ts";
import { useEmitted } from "../../platform/react/use-services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";

const shown = new WeakMap<EngagementSession, Id>();
const changed = new Emitter<void>();

/** Commands lead to an opportunity whether or not the root causes are open. */
export function showOpportunity(session: EngagementSession, id: Id): void {
  shown.set(session, id);
  changed.emit();
}

/** The opportunities in the order in which they are asked about: what was chosen comes first. */
export const askedAbout = (model: ReadModel) => {
  const all = model.all("opportunity").sort(byOrder);
  return [
    ...all.filter(({ status }) => status === "chosen"),
    ...all.filter(({ status }) => status !== "chosen"),
  ];
};

/** Which one is shown; the first where none was chosen, or it is gone. Null where there is none. */
export const useShownOpportunity = (session: EngagementSession): Id | null =>
  useEmitted([changed, session.onChange], () => {
    const held = shown.get(session);
    if (held !== undefined && session.model.get("opportunity", held)) return held;
    return askedAbout(session.model)[0]?.id ?? null;
  });
