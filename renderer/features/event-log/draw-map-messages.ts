/** Words of drawing a map from a log of events. */
export const drawMapMessages = {
  title: "Map of this log",
  draw: "Draw its map",
  least: "Leave out ways of fewer cases than",
  text: (activities: number, ways: number, leftOut: number) =>
    `Its activities are tied to no map yet. Choose one above, or draw it: ${activities} steps with ${ways} ways and their shares${leftOut === 0 ? "" : `; ${leftOut} rare ones are left out, their shares go to the others`}. Who does what is not in a log: all stands backstage until you move it.`,
  begins: "Begins",
  ends: "Ends",
} as const;
