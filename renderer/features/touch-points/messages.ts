import { numberText } from "@shared/drawing/figure-text.ts";

const whole = (count: number): string => numberText(count, 0);

/** Words of the register of touch points. */
export const messages = {
  category: "Touch points",
  title: "Touch points",
  open: "Show the touch points",
  add: "Add touch point",
  addShort: "Touch point",
  addTitle: "New touch point",
  addLabel: "Where does the client meet you?",
  confirm: "Add",
  duplicate: "Duplicate",
  copyOf: (name: string) => `${name} (copy)`,
  duplicateLabel: (name: string) => `Duplicate the touch point ${name}`,
  delete: "Delete",
  up: "Move up",
  down: "Move down",
  show: "Show on the blueprint",
  import: "Import answers",
  empty: "No touch points yet",
  emptyText: "They appear where the client meets you: where a flow crosses the line of interaction.",
  emptyNoMap:
    "They appear where the client meets you, on a blueprint. Begin with a journey, or add them from a list you have.",
  emptyCrossings: (count: number) =>
    count === 1
      ? "They appear where the client meets you: 1 crossing found on the blueprint."
      : `They appear where the client meets you: ${count} crossings found on the blueprint.`,
  newJourney: "New journey",
  number: "No.",
  name: "Touch point",
  stage: "Stage",
  channel: "Channel",
  class: "Class",
  owner: "Owner",
  promise: "Promise",
  feedbackChannel: "Feedback channel",
  feedbackHint: "How clients can answer or complain there.",
  classReason: "Reason for the class",
  n: "n",
  expectation: "Expected",
  perception: "Perceived",
  gap: "Gap",
  interval: (confidence: number) => `${Math.round(confidence * 100)} % interval`,
  classes: { critical: "critical", "good-to-have": "good-to-have" },
  unclassified: "not decided",
  notAvailable: "n/a",
  edit: (count: number) => (count === 1 ? "Edit touch point" : `Edit ${count} cells of touch points`),
  noName: "A touch point needs a name.",
  badClass: (text: string) => `“${text}” is no class. Write critical or good-to-have, or leave it blank.`,
  stageFromStep: (name: string) =>
    `The stage of “${name}” follows its step. Move the step on the blueprint to change it.`,
  crossings: (count: number) =>
    count === 1
      ? "1 place where the client meets you is not registered yet"
      : `${count} places where the client meets you are not registered yet`,
  crossingNames: (names: readonly string[], all: number) =>
    `${names.map((name) => `“${name}”`).join(", ")}${all > names.length ? ` and ${all - names.length} more` : ""} ${
      all === 1 ? "crosses" : "cross"
    } the line of interaction.`,
  registerAll: (count: number) => (count === 1 ? "Register it" : `Register all ${count}`),
  register: "Register",
  lookAtEach: "Look at each",
  hide: "Hide the list",
  overallGap: "Overall gap",
  nps: "NPS",
  csat: "CSAT",
  ces: "CES",
  agreement: "Observers agree",
  inspector: "Touch point",
  nameLabel: "Name",
  nIs: (n: number) => `n ${whole(n)}`,
  intervalAndN: (confidence: number, interval: string, n: number) =>
    `${Math.round(confidence * 100)} % interval ${interval} · n ${whole(n)}`,
  observers: (count: number) => (count === 1 ? "1 observer" : `${count} observers`),
  standsOn: "Stands on",
  noStep: "No step of a blueprint is tied to it yet. Choose it at a step, under Touch point.",
  observed: {
    perception: (scale: { minimum: number; maximum: number } | null) =>
      scale === null ? "Observed" : `Observed ${scale.minimum}–${scale.maximum}`,
    onScale: (value: string, scale: { minimum: number; maximum: number }) =>
      `${value} (${scale.minimum}–${scale.maximum})`,
    gap: "Observed gap",
    alpha: "Observed α",
    observers: "Observers",
  },
  strengths: { weak: "weak", tentative: "tentative", reliable: "reliable" },
  paired: "Paired by respondent: n counts answers with both an expectation and a perception.",
  noFigures: "No answers yet",
  noFiguresText: "Import a survey to see expectation, perception and gap at each touch point.",
  problem: (text: string) => `The figures could not be computed: ${text}`,
  computing: "Computing figures",
  sideSummary: "Open the register",
} as const;
