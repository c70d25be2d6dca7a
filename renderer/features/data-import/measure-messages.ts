import { numberText } from "@shared/drawing/figure-text.ts";

const verbatims = (count: number) => (count === 1 ? "1 verbatim" : `${numberText(count, 0)} verbatims`);

/** Words of the side-bar view of what was measured. */
export const measureMessages = {
  title: "Measures",
  openPage: "Show the measures",
  everybody: "Show the figures of everybody",
  empty: "Nothing measured yet",
  emptyText:
    "Import answers, comments, events or scores to see what clients expected and met at each touch point.",
  import: "Import data",
  totals: "Totals",
  overallGap: "Overall gap",
  nps: "NPS",
  csat: "CSAT",
  ces: "CES",
  below: (interval: string, n: number) => `${interval} · n ${new Intl.NumberFormat("en").format(n)}`,
  surveys: "Surveys",
  comments: "Complaints and comments",
  events: "Event logs",
  scores: "Scores without answers",
  sheets: "Score sheets from files",
  sheetCount: (count: number) =>
    count === 1 ? "1 sheet" : `${new Intl.NumberFormat("en").format(count)} sheets`,
  openSource: "Open",
  again: "Read a new file like this…",
  ofSurvey: "free text of the survey",
  rows: (count: number) => `${new Intl.NumberFormat("en").format(count)} rows`,
  scoreCount: (count: number) =>
    count === 1 ? "1 score" : `${new Intl.NumberFormat("en").format(count)} scores`,
  period: {
    none: "",
    month: "waves by month",
    quarter: "waves by quarter",
    half: "waves by half-year",
    year: "waves by year",
  },
  imported: (date: string) => (date === "" ? "" : `imported ${date}`),
  hidden: (dropped: number, pseudonymous: number) =>
    [
      dropped === 0 ? "" : dropped === 1 ? "1 column left out" : `${dropped} columns left out`,
      pseudonymous === 0 ? "" : `${pseudonymous} with pseudonyms`,
    ]
      .filter((part) => part !== "")
      .join(", "),
  more: (name: string) => `More for ${name}`,
  delete: "Delete",
  deleted: (name: string, judged: number) =>
    judged === 0 ? `${name} deleted.` : `${name} deleted, and what was judged of ${verbatims(judged)}.`,
  erase: "Delete for good…",
  eraseTitle: (name: string) => `Delete ${name} for good?`,
  eraseText: (judged: number, desktop: boolean) =>
    `Its rows are erased from this engagement, with everything that was judged of them${
      judged === 0 ? "" : `: ${verbatims(judged)}`
    }. So that nothing brings them back, the whole undo history of this engagement is cleared${
      desktop
        ? " and all older second copies on this machine are deleted; a new one is written without them"
        : ""
    }. Files that you saved or sent before still hold the rows, and the disk may keep remains until it writes over them.`,
  eraseConfirm: "Delete for good",
  erased: (name: string) => `${name} is deleted for good.`,
  notErased: (reason: string) =>
    `It is not yet deleted for good: ${reason}. Older copies may still hold it; try it again.`,
} as const;
