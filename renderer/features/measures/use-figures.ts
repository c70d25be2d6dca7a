import type { Id } from "@shared/base/ids.ts";
import { type RegisterRow, touchPointRegister } from "@shared/domain/register/register.ts";
import type { AskedScope } from "@shared/domain/scoring/scope.ts";
import { useMemo } from "react";
import { useRevision } from "../../platform/react/use-revision.ts";
import type { EngagementSession } from "../../platform/store/session.ts";

/** What every tab is asked for: the engagement, and whose answers count. */
export interface TabProps {
  readonly session: EngagementSession;
  readonly scope: AskedScope;
}

/** The register by id, as it stands now. */
export function useRegister(session: EngagementSession): ReadonlyMap<Id, RegisterRow> {
  const revision = useRevision(session);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision stands for the model
  return useMemo(
    () => new Map(touchPointRegister(session.model).map((row) => [row.touchPoint.id, row])),
    [session, revision],
  );
}
