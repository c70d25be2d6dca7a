import type { Id } from "@shared/base/ids.ts";
import { type Named, namesOf } from "@shared/domain/register/named.ts";
import { useMemo } from "react";
import { useRevision } from "../../platform/react/use-revision.ts";
import type { EngagementSession } from "../../platform/store/session.ts";

/** Number and name of every touch point as they stand now: what charts are labelled with. */
export function useNames(session: EngagementSession): (id: Id) => Named {
  const revision = useRevision(session);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision stands for the model
  return useMemo(() => namesOf(session.model), [session, revision]);
}
