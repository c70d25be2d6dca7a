import type { QuestionRole } from "./records.ts";

/** Questions about the whole that can be explained by what was met at the touch points. */
export const VERDICTS = ["overall", "nps", "csat", "ces"] as const satisfies readonly QuestionRole[];
export type Verdict = (typeof VERDICTS)[number];

interface Asked {
  readonly respondents: number;
  readonly questions: readonly {
    readonly question: { readonly role: QuestionRole; readonly touchPointId: string | null };
  }[];
}

/** Which verdicts were asked at all. */
export const verdictsAsked = (surveys: readonly Asked[]): Verdict[] =>
  VERDICTS.filter((verdict) =>
    surveys.some(({ questions }) =>
      questions.some(({ question: { role, touchPointId } }) => role === verdict && touchPointId === null),
    ),
  );

/** What importance is derived from: the first of them that those in view were asked beside what they met. */
export const verdictOf = (surveys: readonly Asked[]): Verdict | null =>
  verdictsAsked(
    surveys.filter(
      ({ respondents, questions }) =>
        respondents > 0 && questions.some(({ question: { role } }) => role === "perception"),
    ),
  )[0] ?? null;
