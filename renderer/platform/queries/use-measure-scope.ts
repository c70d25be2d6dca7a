import type { AskedScope } from "@shared/domain/scoring/scope.ts";
import { useCallback, useMemo } from "react";
import { useEmitted } from "../react/use-services.ts";
import type { EngagementSession } from "../store/session.ts";
import { measureScopeChanged, measureScopeOf, setMeasureScope } from "./measure-scope.ts";
import { newestWaveChanged } from "./newest-wave.ts";

export function useMeasureScope(
  session: EngagementSession,
): readonly [scope: AskedScope, set: (scope: AskedScope) => void] {
  const key = useEmitted([measureScopeChanged, newestWaveChanged], () =>
    JSON.stringify(measureScopeOf(session)),
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the scope
  const scope = useMemo(() => measureScopeOf(session), [session, key]);
  return [scope, useCallback((next: AskedScope) => setMeasureScope(session, next), [session])];
}
