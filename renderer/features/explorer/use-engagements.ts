import type { ReadModel } from "@shared/domain/core/model.ts";
import { useEffect, useState } from "react";
import { useOpenSession, useServices } from "../../platform/react/use-services.ts";
import type { EngagementSummary } from "../../platform/store/engagement-store.ts";

/** Every engagement of this machine, as the store last told; null until it has. */
export function useEngagements(): readonly EngagementSummary[] | null {
  const { store } = useServices();
  const session = useOpenSession();
  const [all, setAll] = useState<readonly EngagementSummary[] | null>(null);
  useEffect(() => {
    let asked = 0;
    let awaits = false;
    const load = () => {
      const mine = ++asked;
      awaits = true;
      void store.list().then((listed) => {
        if (mine !== asked) return;
        awaits = false;
        setAll(listed);
      });
    };
    // What is on its way may have been read before this was saved.
    const take = (model: ReadModel) =>
      awaits ? load() : setAll((held) => held && withSaved(held, model, Date.now()));
    load();
    const offs = [
      store.changed.on(load),
      session?.onSaveState.on(({ kind }) => kind === "saved" && take(session.model)),
    ];
    return () => {
      asked++;
      for (const off of offs) off?.();
    };
  }, [store, session]);
  return all;
}

/** The open engagement was saved just now: its line alone has changed, and nothing is read for it. */
export function withSaved(
  all: readonly EngagementSummary[],
  model: ReadModel,
  now: number,
): readonly EngagementSummary[] {
  return all.map((entry) => {
    const engagement = model.get("engagement", entry.id);
    if (!engagement) return entry;
    const { name, clientName } = engagement;
    return { ...entry, name, clientName, changedAt: now };
  });
}
