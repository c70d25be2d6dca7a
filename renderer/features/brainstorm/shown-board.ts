import { Emitter } from "@shared/base/emitter.ts";
import type { Id } from "@shared/base/ids.ts";
import { byOrder } from "@shared/base/order.ts";
import { useEmitted } from "../../platform/react/use-services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";

const shown = new WeakMap<EngagementSession, Id>();
const changed = new Emitter<void>();

/** Commands lead to a board whether or not one is open. */
export function showBoard(session: EngagementSession, id: Id): void {
  shown.set(session, id);
  changed.emit();
}

/** The board that is shown; the newest where none was chosen or it is gone. Null where there is none. */
export const useShownBoard = (session: EngagementSession): Id | null =>
  useEmitted([changed, session.onChange], () => {
    const held = shown.get(session);
    if (held !== undefined && session.model.get("brainstorm", held)) return held;
    return session.model.all("brainstorm").sort(byOrder).at(-1)?.id ?? null;
  });
