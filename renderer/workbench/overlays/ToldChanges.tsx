import { useEffect, useState } from "react";
import { useServices } from "../../platform/react/use-services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { messages } from "../messages.ts";
import { useWorkbench } from "../workbench-context.ts";
import { followChanges, isInSight, type ToldChange } from "./told-change.ts";

const WORDS: Record<ToldChange["kind"], (label: string) => string> = {
  done: (label) => label,
  undone: messages.undone,
  redone: messages.redone,
};

/** Says what came, went, was undone or redone to who does not see it; and shows it where it is out of everybody's sight. */
export function ToldChanges({ session }: { session: EngagementSession }) {
  const { editors } = useWorkbench();
  const { notices } = useServices();
  const [told, setTold] = useState({ count: 0, text: "" });
  useEffect(
    () =>
      followChanges(session, (change, diff) => {
        const text = WORDS[change.kind](change.label);
        const shown = editors.layout.groups.flatMap((group) => group.tabs[group.active] ?? []);
        if (change.kind !== "done" && !isInSight(diff, shown)) {
          notices.show({ kind: "info", text, topic: "history" });
        } else setTold(({ count }) => ({ count: count + 1, text }));
      }),
    [session, editors, notices],
  );
  return (
    <div className="visually-hidden" role="status">
      {/* The same words a second time are said a second time. */}
      <span key={told.count}>{told.text}</span>
    </div>
  );
}
