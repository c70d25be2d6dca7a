/** Words of the roll-out in a report. */
export const rolloutMessages = {
  title: "Roll-out",
  intro: (waves: string, ready: string, trainings: string, done: string) =>
    `The new service goes live in ${waves}, of which ready: ${ready}. Trainings before that: ${trainings}, of which done: ${done}.`,
  noWaves: (trainings: string, done: string) =>
    `When the new service goes live is not planned yet. Trainings before that: ${trainings}, of which done: ${done}.`,
  waveCount: (count: string) => (count === "1" ? "one wave" : `${count} waves`),
  waves: "Waves",
  waveColumns: ["Wave", "For", "Goes live", "Owner", "Gates"],
  everybody: "all clients",
  noDate: "no day yet",
  noOwner: "nobody yet",
  ready: "ready",
  open: {
    training: (roles: string) => `to be trained: ${roles}`,
    standards: "standards not in place",
    feedback: "no way for clients to answer",
  },
  gates: "A wave is ready when every role is trained, its standards are in place and clients can answer.",
  training: "Training",
  trainingColumns: ["Role", "What is learnt", "By", "How it is checked", "Owner", "Done"],
  yes: "yes",
  no: "not yet",
  steps: (titles: string) => `Steps: ${titles}`,
  unplanned: (roles: string) => `The new service changes what they do, and no training is planned: ${roles}.`,
  assumptions: "What costs and gains rest on",
  assumptionColumns: ["Assumption", "Value", "Where it comes from", "Owner"],
  unfounded: "not said",
} as const;
