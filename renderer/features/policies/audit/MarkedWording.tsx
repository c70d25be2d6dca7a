import { CLAUSE_TEST_TEXTS } from "@shared/domain/policy/clause-tests.ts";
import type { ClauseTest } from "@shared/domain/policy/records.ts";
import type { ReactNode } from "react";
import type { EngagementSession } from "../../../platform/store/session.ts";
import { useTraps } from "../use-traps.ts";
import { auditMessages as messages } from "./audit-messages.ts";

interface WordingProps {
  session: EngagementSession;
  wording: string;
  onTrap(test: ClauseTest): void;
}

/** A wording in which the words that often betray a problem are underlined; pressing one asks its test. */
export function MarkedWording({ session, wording, onTrap }: WordingProps) {
  const places = useTraps(session, wording);
  const parts: ReactNode[] = [];
  let at = 0;
  for (const { start, end, phrase, test } of places) {
    // What two phrases mark is marked once, by the first of them.
    if (start < at) continue;
    parts.push(
      wording.slice(at, start),
      // biome-ignore lint/a11y/noStaticElementInteractions: the test says the same words, by keyboard too
      // biome-ignore lint/a11y/useKeyWithClickEvents: the test says the same words, by keyboard too
      <u
        key={start}
        className="trap"
        title={messages.trapTitle(phrase, CLAUSE_TEST_TEXTS[test].name)}
        onClick={() => onTrap(test)}
      >
        {wording.slice(start, end)}
      </u>,
    );
    at = end;
  }
  return (
    <>
      {parts}
      {wording.slice(at)}
    </>
  );
}
