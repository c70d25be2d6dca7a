import type { Id } from "@shared/base/ids.ts";
import type { EngagementSession } from "../../platform/store/session.ts";

/** What works for a journey in the background. */
export interface Ending {
  /** Stops its workers for good. */
  end(): void;
}

/** One of a kind for each journey, as long as its engagement is open, whatever tab is in front; it ends with it. */
export function heldBySession<T extends Ending>(
  make: () => T,
): (session: EngagementSession, journeyId: Id) => T {
  const held = new WeakMap<EngagementSession, Map<Id, T>>();
  return (session, journeyId) => {
    const all = held.get(session) ?? begin(session);
    const known = all.get(journeyId) ?? make();
    all.set(journeyId, known);
    return known;
  };

  function begin(session: EngagementSession): Map<Id, T> {
    const all = new Map<Id, T>();
    held.set(session, all);
    session.onClosed.on(() => {
      for (const one of all.values()) one.end();
      all.clear();
    });
    return all;
  }
}
