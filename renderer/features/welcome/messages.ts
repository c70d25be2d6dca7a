export const messages = {
  welcome: "Welcome",
  openWelcome: "Open the welcome page",
  title: "Frontstage",
  subtitle: "Map the service. Measure every touch point. Redesign it, and prove it. All on this laptop.",
  start: "Start",
  newEngagement: "New engagement …",
  openFile: "Open a file …",
  openSample: "Open the sample: area newspaper",
  recent: "Recent",
  nothingRecent: "Engagements that you open appear here.",
  waySteps: [
    ["Map", "Type the steps of a service as fast as people tell them; the lines of visibility are there."],
    ["Measure", "Bring in a survey; every touch point shows its gap, with interval and sample size."],
    ["Redesign", "Branch the blueprint, change it, and read the difference, computed."],
    ["Hand over", "A proposal and a prototype plan as PDF, ready to be signed."],
  ] as const,
  way: "The way through",
};
