import type { VerbatimState } from "@shared/domain/verbatim/filter-verbatims.ts";
import type { VerbatimKind } from "@shared/domain/verbatim/records.ts";
import { numberText } from "@shared/drawing/figure-text.ts";

const whole = (count: number) => numberText(count, 0);
const verbatims = (count: number) => (count === 1 ? "1 verbatim" : `${whole(count)} verbatims`);

export const messages = {
  title: "Verbatims",
  category: "Verbatims",
  open: "Open the verbatims",
  openShort: "Open",
  new: "Write down a verbatim",
  newShort: "New verbatim",
  write: "Write down",
  cancel: "Cancel",
  nothing: "Nothing that clients said yet",
  nothingText:
    "Bring in a table of complaints and comments, or write down what a client told you. You then go through them by keyboard: which touch point, how it felt, what to quote on the map.",
  import: "Import a table",
  reading: "Reading what clients said…",
  problem: (reason: string) => `The verbatims cannot be read: ${reason}`,
  repeated: (name: string, counted: string) =>
    name === counted
      ? `“${name}” is read twice from one table; each row counts once.`
      : `“${name}” and “${counted}” read the same table; each row counts once, as “${counted}” reads it.`,
  again: (earlier: string, later: string, found: number, rows: number) =>
    `“${later}” holds ${
      found === rows ? `all ${verbatims(rows)}` : `${whole(found)} of the ${verbatims(rows)}`
    } of “${earlier}” again: they count twice.`,
  goingOn: (found: number, judged: number, only: number) =>
    `Going on takes ${found === 1 ? "this 1" : `these ${whole(found)}`} out of the earlier table${
      judged === 0
        ? ""
        : `, keeps what was judged of ${judged === 1 ? "1 verbatim" : `${whole(judged)} verbatims`}`
    }${
      only === 0
        ? ", and counts every row once."
        : `, and keeps ${only === 1 ? "the 1 verbatim that only it holds" : `the ${whole(only)} that only it holds`} at the end of the list.`
    }`,
  againTables: (count: number) =>
    `${whole(count)} tables were brought in again. Going on with one changes what is true of the others.`,
  goOnInPlace: (earlier: string) => `Go on in place of “${earlier}”`,
  goOnInPlaceOf: (later: string, count: number) =>
    `Go on with “${later}” in place of ${count === 2 ? "both" : `all ${whole(count)}`}`,
  goOnWith: (later: string) => `Go on with ${later}`,
  goOn: "Go on with the later one",
  wentOn: (later: string, moved: number, left: number) => {
    const stay =
      left === 0
        ? "."
        : left === 1
          ? "; 1 verbatim that has no row of its own there stays at the end of the list."
          : `; ${whole(left)} verbatims that have no row of their own there stay at the end of the list.`;
    if (moved === 0) return `The earlier table is taken out, “${later}” goes on${stay}`;
    return `${moved === 1 ? "1 judged verbatim goes" : `${whole(moved)} judged verbatims go`} on in “${later}”${stay}`;
  },
  unreadColumn: (name: string, column: string) =>
    `${name}: the table has no column “${column}”. Import it again and say which column holds the text.`,
  unreadData: (name: string) =>
    `${name}: the rows of this table are not on this machine. What was judged of them is shown.`,
  views: "What is shown",
  triage: "Go through",
  summary: "Summary",
  list: "Verbatims",
  filters: "Filters",
  search: "Search what clients said",
  searchHint: "All words, “quotes” as they stand",
  wholeWords: "Whole words",
  state: "State",
  states: {
    untriaged: "Not gone through",
    triaged: "Gone through",
    pinned: "Pinned to the map",
    incidents: "Critical incidents",
    all: "All verbatims",
  } satisfies Record<VerbatimState, string>,
  anyTouchPoint: "All touch points",
  noTouchPoint: "No touch point",
  touchPoint: "Touch point",
  anyKind: "All kinds",
  kind: "Kind",
  kinds: {
    complaint: "Complaint",
    comment: "Comment",
    praise: "Praise",
    suggestion: "Suggestion",
  } satisfies Record<VerbatimKind, string>,
  anyChannel: "All channels",
  noChannel: "No channel",
  channel: "Channel",
  anySegment: "All segments",
  noSegment: "No segment",
  segment: "Segment",
  anyTag: "All tags",
  noTag: "No tag",
  tag: "Tag",
  tags: "Tags",
  date: "Date",
  text: "What the client said",
  counted: (label: string, count: number) => `${label} (${whole(count)})`,
  clearFilters: "Clear the filters",
  shown: (shown: number, all: number) =>
    shown === all ? verbatims(all) : `${whole(shown)} of ${verbatims(all)}`,
  left: (count: number) => (count === 0 ? "All gone through" : `${whole(count)} to go`),
  noneLeft: "All of these are gone through",
  noneLeftText: "Look at the summary, or show all verbatims to change what you said of them.",
  allDone: (count: number) =>
    `${count === 1 ? "The verbatim is" : `All ${whole(count)} are`} gone through: 0 left.`,
  toSummary: "Look at the summary",
  showAll: "Show all verbatims",
  noneFound: "No verbatim fits these filters",
  noneFoundText: "Take a filter away, or look for fewer words.",
  copy: "Copy the list for a spreadsheet",
  copied: (count: number) => `${verbatims(count)} copied`,
  notCopied: "The list could not be copied. Select rows and use the copy shortcut.",
  delete: "Delete",
  takeBack: "Take the judgement back",
  row: (row: number, name: string) => `row ${whole(row)} of ${name}`,
  byHand: "written down by hand",
  ofEarlier: (table: string) => `of an earlier table that “${table}” goes on with`,
  noDate: "no date",
  sentiment: "Sentiment",
  sentiments: ["very negative", "negative", "neutral", "positive", "very positive"],
  notJudged: "not judged",
  incident: "Critical incident",
  satisfying: "Satisfying",
  dissatisfying: "Dissatisfying",
  pin: "Pin to the map",
  pinned: "Pinned to the map",
  pinNeedsPlace: "It shows on the map once it has a touch point.",
  makeOpportunity: "New opportunity from this",
  done: "Done, next",
  triaged: "Gone through",
  choose: "Choose…",
  suggested: (name: string) => `Perhaps ${name}`,
  because: (words: string) => `It says ${words}.`,
  take: "Take it",
  addTag: "Add a tag",
  removeTag: (tag: string) => `Remove the tag ${tag}`,
  pickTouchPoint: "Type a touch point",
  pickTag: "Type a tag",
  pickHint: "Enter takes the first, Esc leaves",
  recent: "recent",
  suggestion: "suggested",
  newTouchPoint: (name: string) => `New touch point “${name}”`,
  newTag: (name: string) => `New tag “${name}”`,
  selected: (count: number) => `${verbatims(count)} selected`,
  selectedText: "What you say now is said of all of them, as one step to undo.",
  legend: "Keys",
  keys: [
    ["J K", "next, previous"],
    ["W", "touch point"],
    ["A", "take the suggestion"],
    ["1 … 5", "sentiment −2 … +2"],
    ["0", "not judged"],
    ["C M R G", "complaint, comment, praise, suggestion"],
    ["S D", "satisfying, dissatisfying incident"],
    ["T", "tags"],
    ["P", "pin to the map"],
    ["X", "select"],
    ["Shift+↓", "select on"],
    ["Enter", "done, next"],
    ["U", "back to the last one"],
    ["/", "search"],
  ] as const,
  andMore: (count: number) => `and ${whole(count)} more`,
  quotes: "What clients say here",
  noQuotes: "Nothing is pinned here. Pin what clients said in the verbatims.",
  moreQuotes: (count: number) => `Show ${whole(count)} more`,
  countsHere: (count: number, complaints: number) =>
    `${verbatims(count)}, ${complaints === 1 ? "1 complaint" : `${whole(complaints)} complaints`}`,
  showThese: "Show these verbatims",
  unpin: "Unpin",
  quoted: (text: string) => `“${text}”`,
} as const;
