import { UserError } from "@shared/base/result.ts";
import type { FailPoint } from "../blueprint/records.ts";

type Whys = FailPoint["whys"];

/** The answers that say something. */
export const answersOf = (whys: Whys): Whys => whys.filter(({ answer }) => answer.trim() !== "");

/**
 * The root cause: the last answer that is judged to be a cause; null while there is none. An answer is a cause when the
 * failure would not come back once it is taken away; what only shows that there is one is a symptom (Ohno 1988, Toyota
 * Production System: five whys).
 */
export const rootCauseOf = (whys: Whys): string | null =>
  answersOf(whys)
    .findLast(({ kind }) => kind === "cause")
    ?.answer.trim() ?? null;

/** As many as a fail point holds. */
const MOST = 10;

/** Throws a UserError where there are as many answers as a fail point holds. */
export function withOneMoreWhy(whys: Whys, why: Whys[number]): Whys {
  if (whys.length >= MOST) throw new UserError("Ten times why is enough. Start from another fail point.");
  return [...whys, why];
}

/** The answers with this one as their root cause: it takes the place of the cause that was there, or comes last. Throws where ten are given. */
export function withRootCause(whys: Whys, cause: string): Whys {
  const at = whys.findLastIndex(({ answer, kind }) => kind === "cause" && answer.trim() !== "");
  if (at >= 0 && cause === "") return whys.filter((_, index) => index !== at);
  if (cause === "") return whys;
  const why = { answer: cause, kind: "cause" } as const;
  return at >= 0 ? whys.map((old, index) => (index === at ? why : old)) : withOneMoreWhy(whys, why);
}
