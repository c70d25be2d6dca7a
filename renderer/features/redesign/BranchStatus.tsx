import type { Id } from "@shared/base/ids.ts";
import { behindBy } from "@shared/domain/redesign/rebase/behind.ts";
import { GitMerge } from "lucide-react";
import { useMemo } from "react";
import { useRevision } from "../../platform/react/use-revision.ts";
import { useServices } from "../../platform/react/use-services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { Button } from "../../ui/Button.tsx";
import { messages as rebaseMessages } from "./rebase/messages.ts";

/** Says that the as-is of a to-be has moved on, and leads to the rebase; nothing where it has not. */
export function BranchStatus({ session, toBeId }: { session: EngagementSession; toBeId: Id }) {
  const { editors } = useServices();
  const revision = useRevision(session);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision stands for the model
  const behind = useMemo(() => behindBy(session.model, toBeId), [session, revision, toBeId]);
  if (behind.changes + behind.conflicts === 0) return null;
  return (
    <p className="branch-status">
      <span>{rebaseMessages.movedOn(behind)}</span>
      <Button icon={GitMerge} onClick={() => editors.open({ editor: "rebase", recordId: toBeId })}>
        {rebaseMessages.open}
      </Button>
    </p>
  );
}
