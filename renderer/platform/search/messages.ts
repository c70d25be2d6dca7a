import { numberText } from "@shared/drawing/figure-text.ts";

const count = (value: number, one: string, many: string) =>
  value === 1 ? `1 ${one}` : `${numberText(value, 0)} ${many}`;

/** Words of searching and replacing. */
export const messages = {
  matchCase: "Match case",
  wholeWord: "Whole words",
  replaceBy: "Replace by",
  places: (value: number) => count(value, "place", "places"),
  more: (value: number) =>
    `and ${count(value, "more place", "more places")}; all of them are replaced by “Replace all”`,
  moreOnly: (value: number) => `and ${count(value, "more place", "more places")}`,
  replaced: (places: number, texts: number) =>
    `Replaced in ${count(places, "place", "places")}${places === texts ? "" : ` of ${count(texts, "text", "texts")}`}.`,
  refused: (places: number) =>
    `${count(places, "place was", "places were")} left as ${places === 1 ? "it is" : "they are"}: a name must not become empty, nor a line longer than 500 letters.`,

  elsewhere: "Engagement",
  kinds: {
    segment: "Segments",
    touchPoint: "Touch points",
    opportunity: "Opportunities",
    policy: "Policies",
    clause: "Clauses",
    clauseFinding: "Findings in clauses",
    trapWords: "Words that betray a problem",
    idea: "Ideas",
    prediction: "Predicted scores",
    setAside: "Evidence set aside",
    prototypePlan: "Prototype plans",
    report: "Reports",
    rubric: "Rubrics",
    scoreSheet: "Score sheets",
    score: "Scores",
    surveyMapping: "Surveys",
    aggregateScore: "Scores without answers",
    verbatim: "Verbatims",
    verbatimMapping: "Collections of verbatims",
    eventLog: "Event logs",
    pinnedChart: "Pinned charts",
    suppression: "Suppressed problems",
    comment: "Comments",
    link: "Links",
    journey: "Journeys",
    engagement: "Engagement",
  } as Readonly<Record<string, string>>,
};
