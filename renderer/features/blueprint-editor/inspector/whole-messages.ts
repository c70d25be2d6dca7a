/** Words about a blueprint as a whole. */
export const wholeMessages = {
  whole: "This blueprint",
  kinds: { "as-is": "as is", "to-be": "to be" },
  name: "Name",
  ofJourney: (journey: string) => `Of the journey “${journey}”. Times and cost are means of one case.`,
  crossings: (count: number) =>
    count === 1 ? "1 crossing is no touch point yet" : `${count} crossings are no touch points yet`,
  startToBe: "Start a to-be",
  compare: "Compare with the as-is",
  /** Evidence, documents, start and end are cards, and no steps of the work. */
  ofCards: (steps: string, cards: number) => `${steps} of ${cards}`,
  notAvailable: "n/a",
  none: (reason: string) => `n/a: ${reason}.`,
  chooseText: "Choose a step, a flow, a lane or a touch point to see and edit everything about it.",
};
