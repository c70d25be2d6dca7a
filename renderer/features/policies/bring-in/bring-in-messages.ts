const clauses = (count: number) => (count === 1 ? "1 clause" : `${count} clauses`);

/** Words of bringing in a policy. */
export const bringInMessages = {
  text: "Text of the policy",
  textHint: "Paste the whole policy here, with its numbers and headings.",
  start: "Bring in a policy",
  startText:
    "Paste its text (out of a PDF, too), or choose a Word, Markdown or text file. It is taken apart into clauses at its headings, numbers and paragraphs; you look at them before anything is brought in.",
  choose: "Choose a file…",
  split: "Take apart",
  kinds: "Policies as Word, Markdown or text",
  reading: "Reading the policy",
  problem: (reason: string, place: string | undefined) =>
    place === undefined ? reason : `${reason} (${place})`,
  name: "Name",
  noName: "Give the policy a name.",
  kind: "Kind",
  into: "Bring in as",
  newPolicy: "A new policy",
  again: "Another text",
  againTitle: "Take another text?",
  againText: "What you joined, split, edited and left out in this list is lost. Nothing was brought in yet.",
  proposals: "Proposed clauses",
  leftOutOfSource: (count: number, of: string) =>
    `${count === 1 ? "1 line was" : `${count} lines were`} left out: ${of}`,
  leftOut: {
    "page-number": "page numbers",
    repeated: "lines that repeat on every page",
    contents: "the contents",
    heading: "headings with nothing below them",
  },
  chosen: "The chosen clause",
  number: "Number",
  heading: "Heading",
  wording: "Wording",
  place: (place: string) => `In the source: ${place}`,
  merge: "Join with the one above",
  splitHere: "Split at the cursor",
  splitHint: "Put the cursor in the wording where the next clause begins.",
  leaveOut: "Leave out",
  take: "Take it in",
  isLeftOut: "left out",
  undo: "Undo in this list",
  bringIn: (count: number) => `Bring in ${clauses(count)}`,
  broughtIn: (count: number, name: string) => `${clauses(count)} of ${name} brought in.`,
  keys: [
    ["↑ ↓", "clause"],
    ["Space", "leave out or take in"],
    ["M", "join with the one above"],
    ["Enter", "edit the wording"],
  ],
} as const;
