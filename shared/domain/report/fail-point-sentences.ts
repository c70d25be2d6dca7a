import { RUNGS } from "../blueprint/fail-point.ts";
import type { FailPoint } from "../blueprint/records.ts";
import { rootCauseOf } from "../recovery/root-cause.ts";
import type { ReportFormat } from "./format.ts";

/** In the order in which they are told. */
const RATINGS = ["severity", "occurrence", "detection"] as const;

/** How what can go wrong is judged, noticed, recovered, caused and prevented, where that is no longer the same. */
export function failPointSentences(before: FailPoint, after: FailPoint, format: ReportFormat): string[] {
  const words = format.words.changes;
  const causes = [rootCauseOf(before.whys) ?? "", rootCauseOf(after.whys) ?? ""] as const;
  return [
    ...told(before.recovery, after.recovery, words.recovery, words.noRecovery),
    ...ladderSentence(format, before, after),
    ...told(before.noticed, after.noticed, words.noticed, words.notNoticed),
    ...authoritySentence(before, after, format),
    ...told(...causes, words.cause, words.noCause),
    ...told(before.prevention, after.prevention, words.prevention, words.noPrevention),
    ...ratingSentence(before, after, format),
  ];
}

function told(
  before: string,
  after: string,
  say: (after: string) => string,
  gone: (before: string) => string,
): string[] {
  const [was, is] = [before.trim(), after.trim()];
  if (was === is) return [];
  return [is === "" ? gone(before) : say(after)];
}

/** Which rungs: their words stand in the chapter of the recovery. */
function ladderSentence(format: ReportFormat, before: FailPoint, after: FailPoint): string[] {
  const words = format.words.changes;
  const changed = RUNGS.filter((rung) => before.ladder[rung].trim() !== after.ladder[rung].trim());
  return changed.length === 0 ? [] : [words.ladder(format.list(changed.map((rung) => words.rungs[rung])))];
}

function authoritySentence(before: FailPoint, after: FailPoint, format: ReportFormat): string[] {
  const words = format.words.changes;
  const [was, is] = [before, after].map(({ authority, authorityLimit }) => ({
    role: authority.trim(),
    limit: authorityLimit === null ? null : format.money(authorityLimit),
  }));
  if (!was || !is || (was.role === is.role && was.limit === is.limit)) return [];
  if (is.role === "") return was.role === "" ? [] : [words.noAuthority(was.role)];
  return [words.authority(is.role, is.limit)];
}

function ratingSentence(before: FailPoint, after: FailPoint, format: ReportFormat): string[] {
  const words = format.words.changes;
  const rated = RATINGS.flatMap((rating) =>
    before[rating] === after[rating]
      ? []
      : words.ratingNow(words.ratings[rating], format.number(after[rating]), format.number(before[rating])),
  );
  return rated.length === 0 ? [] : [words.rated(format.list(rated))];
}
