import type { Id } from "@shared/base/ids.ts";
import { LayoutCache } from "@shared/domain/blueprint/layout/layout-blueprint.ts";
import type { BlueprintLayout } from "@shared/domain/blueprint/layout/types.ts";
import { useEmitted } from "../react/use-services.ts";
import type { EngagementSession } from "../store/session.ts";

interface Held {
  readonly caches: Map<Id, LayoutCache>;
  /** The revision up to which the caches have heard of every change. */
  revision: number;
}

const sessions = new WeakMap<EngagementSession, Held>();

/** The layout of a blueprint as it is now; what the last edits did not touch is the same object as before. */
export function layoutOf(session: EngagementSession, blueprintId: Id): BlueprintLayout {
  const held = sessions.get(session) ?? follow(session);
  // Whoever asks in the middle of a change, before it was told here, must not get the layout before it.
  if (held.revision !== session.revision) {
    held.caches.clear();
    held.revision = session.revision;
  }
  const cache = held.caches.get(blueprintId) ?? new LayoutCache(session.model, blueprintId);
  held.caches.set(blueprintId, cache);
  return cache.read();
}

export const useLayout = (session: EngagementSession, blueprintId: Id): BlueprintLayout =>
  useEmitted([session.onChange], () => layoutOf(session, blueprintId));

function follow(session: EngagementSession): Held {
  const held: Held = { caches: new Map(), revision: session.revision };
  sessions.set(session, held);
  session.onChange.on((diff) => {
    // Asked for meanwhile: made from the model as it is, with this change in it.
    if (held.revision === session.revision) return;
    held.revision = session.revision;
    for (const cache of held.caches.values()) cache.note(diff);
  });
  return held;
}
