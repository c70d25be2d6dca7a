import { findTrapWords, type TrapWord, trapWordsOf } from "@shared/domain/policy/find-trap-words.ts";
import { useMemo } from "react";
import { useModel } from "../../platform/react/use-services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";

/** The words of a wording that often betray a problem, by the engagement's list. */
export function useTraps(session: EngagementSession, wording: string): readonly TrapWord[] {
  const phrases = useModel(session, trapWordsOf);
  return useMemo(() => findTrapWords(wording, phrases), [wording, phrases]);
}
