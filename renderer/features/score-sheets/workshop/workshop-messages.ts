import type { PasteProblem } from "@shared/domain/scoring/workshop/paste-ratings.ts";

/** Words of workshops: many people rate many touch points while they wait. */
export const workshopMessages = {
  category: "Workshops",
  new: "New workshop",
  open: "Open the workshop",
  newTitle: "New workshop",
  newText: "Everybody in the room rates each touch point. The answers are theirs, not your clients’.",
  question: "What is rated?",
  round: "Name",
  roundHint: "For example Kick-off, 12 people",
  defaultRound: "Workshop",
  date: "Date",
  names: "Participants",
  namesHint: "One name a line, or paste a column. More can join later.",
  create: "Begin",
  cancel: "Cancel",
  taken: "This workshop is there already. Choose another name, or open it.",

  title: (round: string, rubric: string) => (round === "" ? rubric : `${round}: ${rubric}`),
  gone: "This workshop is gone",
  head: "About this workshop",
  item: "Item",
  rounds: "Workshop",
  view: "What is shown",
  enter: "Enter",
  results: "Results",
  rename: "Rename",
  renameTitle: (name: string) => `A new name for ${name}`,
  agreement: "Agreement",
  ratings: (given: number, of: number) => `${given} of ${of} ratings`,
  people: (count: number) => (count === 1 ? "1 participant" : `${count} participants`),
  noTouchPoints: "No touch points to rate",
  noTouchPointsText:
    "A workshop rates each touch point of the register. Register where the client meets you.",
  openRegister: "Show the touch points",
  noItems: "This rubric has no items",
  noItemsText: "Add what is to be rated.",
  openRubric: "Open the rubric",

  grid: "Ratings",
  add: "Add a participant",
  addPlaceholder: "Name, then Enter",
  touchPoint: "Touch point",
  mean: "Mean",
  n: "n",
  done: (count: number, of: number) => `${count} of ${of}`,
  cell: (participant: string, touchPoint: string) => `${participant}, ${touchPoint}`,
  notRated: "not rated",
  hidden: "•",
  hiddenCell: "hidden",
  notAvailable: "n/a",
  participantMenu: (name: string) => `Participant ${name}`,
  openSheet: "Open the sheet",
  renameParticipant: "Rename",
  remove: "Remove",
  removeTitle: (name: string) => `Remove ${name} from the workshop?`,
  removeText: (ratings: number) =>
    `${ratings === 1 ? "1 rating goes" : `${ratings} ratings go`} too. You can undo this.`,
  nobody: "Nobody takes part yet. Type a name and press Enter, for each of them.",
  copy: "Copy table",
  copied: "Copied: the table can be pasted into a spreadsheet.",
  down: "Go down after a rating",
  right: "Go right after a rating",
  silent: "Silent",
  silentHint: "Ratings stay hidden until all have rated, but those of the participant you are at.",
  names_: "Show names",
  hints: (minimum: string, maximum: string) =>
    [
      [`${minimum}–${maximum}`, "rate and go on"],
      ["Space", "leave blank"],
      ["Delete", "clear"],
      ["/", "go down or right"],
      ["G", "go to a number"],
      ["U", "next not rated"],
      ["+", "add a participant"],
      ["Ctrl+V", "paste a block"],
    ] as const,
  refused: (text: string, minimum: string, maximum: string) =>
    `${text} is not on this scale: ratings run from ${minimum} to ${maximum}. The cell stays as it was.`,
  goTo: "Go to touch point",
  pasted: (count: number) => (count === 1 ? "1 rating pasted." : `${count} ratings pasted.`),
  pasteLabel: (count: number) => (count === 1 ? "Paste a rating" : `Paste ${count} ratings`),

  waiting: (done: number, of: number) => `${done} of ${of} have rated everything`,
  waitingText: "Results stay hidden until all have, so that nobody follows the first.",
  showNow: "Show them now",
  noResults: "Nothing rated yet",
  noResultsText: "As ratings come in, each touch point shows its mean, its spread and a dot for everybody.",
  sort: "Order",
  sorts: { disputed: "Most disputed first", highest: "Highest first", register: "As in the register" },
  deviation: "Spread",
  apart: "Apart",
  project: "Project",
  resultsTable: "Ratings of each touch point",
  stripLabel: (name: string, mean: string, n: number) => `${name}: mean ${mean}, n ${n}`,
  subtitle: (item: string, minimum: string, maximum: string, people: string, date: string) =>
    [
      `${item}, ${minimum} to ${maximum}`,
      "a dot is a participant, the line the mean",
      people,
      ...(date === "" ? [] : [date]),
    ].join(" · "),
  disputed: (name: string, apart: string) => `Most disputed: ${name}, two people are ${apart} points apart`,
  allAlike: "Everybody rated alike",
  opinions: "Participants are no sample of clients, so there is no interval of the mean.",
} as const;

/** Why nothing was pasted, with the place in the block. */
export function pasteProblemText(problem: PasteProblem, minimum: string, maximum: string): string {
  const nothing = "Nothing was pasted.";
  switch (problem.kind) {
    case "empty":
      return `The clipboard holds no ratings. ${nothing}`;
    case "not-a-rating":
      return `Row ${problem.row}, column ${problem.column} of the block: “${problem.text}” is no rating from ${minimum} to ${maximum}. ${nothing}`;
    case "too-many-rows":
      return `The block has ${problem.rows} rows, and ${problem.room} touch points are left from here. ${nothing} Begin further up.`;
    case "too-many-columns":
      return `The block has ${problem.columns} columns, and ${problem.room} participants are left from here. ${nothing} Add participants first, or copy their names too.`;
    case "unknown-touch-point":
      return `Row ${problem.row} of the block: no touch point is called “${problem.text}”. ${nothing}`;
    case "same-name":
      return `“${problem.text}” stands twice in the block. ${nothing}`;
  }
}
