import { Emitter } from "@shared/base/emitter.ts";
import type { Id } from "@shared/base/ids.ts";
import { byOrder } from "@shared/base/order.ts";
import { useEffect } from "react";
import { useEmitted, useSelection } from "../../platform/react/use-services.ts";
import type { EditorProps } from "../../platform/registry/contribution.ts";
import type { EngagementSession } from "../../platform/store/session.ts";

const shown = new WeakMap<EngagementSession, Id>();
const changed = new Emitter<void>();

export function showMeasure(session: EngagementSession, id: Id): void {
  shown.set(session, id);
  changed.emit();
}

/** Which measure is shown; the first where none was chosen, or it is gone. Null where there is none. */
export const useShownMeasure = (session: EngagementSession): Id | null =>
  useEmitted([changed, session.onChange], () => {
    const held = shown.get(session);
    if (held !== undefined && session.model.get("followedMeasure", held)) return held;
    return session.model.all("followedMeasure").sort(byOrder)[0]?.id ?? null;
  });

/** A measure that is jumped to is shown. */
export function useFollowSelection({ session, active }: EditorProps): void {
  const selected = useSelection();
  useEffect(() => {
    if (!active) return;
    const id = session.model.get("followedMeasure", selected[0])?.id;
    if (id !== undefined) showMeasure(session, id);
  }, [session, active, selected]);
}
