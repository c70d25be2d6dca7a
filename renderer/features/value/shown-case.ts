import { Emitter } from "@shared/base/emitter.ts";
import type { Id } from "@shared/base/ids.ts";
import { byOrder } from "@shared/base/order.ts";
import { useEffect } from "react";
import { useEmitted, useSelection } from "../../platform/react/use-services.ts";
import type { EditorProps } from "../../platform/registry/contribution.ts";
import type { EngagementSession } from "../../platform/store/session.ts";

const shown = new WeakMap<EngagementSession, Id>();
const changed = new Emitter<void>();

export function showCase(session: EngagementSession, id: Id): void {
  shown.set(session, id);
  changed.emit();
}

/** Which case is shown; the first where none was chosen, or it is gone. Null where there is none. */
export const useShownCase = (session: EngagementSession): Id | null =>
  useEmitted([changed, session.onChange], () => {
    const held = shown.get(session);
    if (held !== undefined && session.model.get("valueCase", held)) return held;
    return session.model.all("valueCase").sort(byOrder)[0]?.id ?? null;
  });

/** A case or number that is jumped to shows its case. */
export function useFollowSelection({ session, active }: EditorProps): void {
  const selected = useSelection();
  useEffect(() => {
    if (!active) return;
    const { model } = session;
    const id = model.get("valueNumber", selected[0])?.valueCaseId ?? model.get("valueCase", selected[0])?.id;
    if (id !== undefined) showCase(session, id);
  }, [session, active, selected]);
}
