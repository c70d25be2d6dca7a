import type { Verdict } from "../scoring/verdicts.ts";

/** What derived importance is derived from, as it is called in a sentence. */
const VERDICTS = {
  overall: "the overall rating",
  nps: "the recommendation (NPS)",
  csat: "satisfaction (CSAT)",
  ces: "ease (CES)",
} as const satisfies Record<Verdict, string>;

/** Where nobody in view gave any, it is the kind of question that is meant. */
export const verdictName = (verdict: Verdict | null): string => VERDICTS[verdict ?? "overall"];
