import type { Id } from "@shared/base/ids.ts";
import { type Contrast, soundContrast } from "@shared/domain/measure/heat/contrast.ts";
import { useCallback, useState } from "react";
import type { KeptKey } from "../../../platform/services/state-scopes.ts";
import { readKept, writeKept } from "../../../platform/services/storage.ts";
import type { EngagementSession } from "../../../platform/store/session.ts";

const keyOf = (session: EngagementSession, blueprintId: Id): KeptKey =>
  `frontstage.contrast:${session.engagementId}.${blueprintId}`;

/** What the figures of a blueprint stand side by side with, as it was left on this machine; null = with nothing. */
export const keptContrast = (session: EngagementSession, blueprintId: Id): Contrast | null =>
  soundContrast(readKept<Partial<Record<string, unknown>>>(keyOf(session, blueprintId), {}));

/** The contrast of one blueprint: kept for when it is opened again, never undone, as it changes nothing that is saved. */
export function useContrast(
  session: EngagementSession,
  blueprintId: Id,
): readonly [contrast: Contrast | null, set: (contrast: Contrast | null) => void] {
  const [contrast, setContrast] = useState(() => keptContrast(session, blueprintId));
  const set = useCallback(
    (next: Contrast | null) => {
      setContrast(next);
      writeKept(keyOf(session, blueprintId), next ?? {});
    },
    [session, blueprintId],
  );
  return [contrast, set];
}
