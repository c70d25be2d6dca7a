import type { Verdict } from "@shared/domain/standard/compliance.ts";
import type { PromiseVerdict } from "@shared/domain/standard/promise-standing.ts";
import type { Standing } from "@shared/domain/standard/standing.ts";
import { Badge } from "../../ui/Badge.tsx";
import { messages } from "./messages.ts";

const TONES = { kept: "ok", "not-kept": "err", "cannot-tell": "quiet" } as const satisfies Record<
  Verdict,
  string
>;
const PROMISE_TONES = {
  kept: "ok",
  "cannot-be-kept": "err",
  "cannot-tell": "quiet",
  "not-known": "quiet",
} as const satisfies Record<PromiseVerdict, string>;

/** How a standard stands, in a word. */
export const standingText = (standing: Standing): string =>
  standing.isOutOfDate
    ? messages.outOfDate
    : standing.compliance === null
      ? ""
      : standing.hasObjective
        ? messages.verdicts[standing.verdict]
        : messages.withoutObjective;

/** The word with its tone; nothing where nothing was measured. */
export function StandingBadge({ standing }: { standing: Standing }) {
  const text = standingText(standing);
  if (text === "") return null;
  return <Badge tone={standing.isOutOfDate ? "warn" : TONES[standing.verdict]}>{text}</Badge>;
}

export function PromiseBadge({ verdict, isOutOfDate }: { verdict: PromiseVerdict; isOutOfDate: boolean }) {
  return isOutOfDate ? (
    <Badge tone="warn">{messages.outOfDate}</Badge>
  ) : (
    <Badge tone={PROMISE_TONES[verdict]}>{messages.promiseVerdicts[verdict]}</Badge>
  );
}
