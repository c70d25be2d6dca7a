const of = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** Every word of the command that simulates. */
export const simulateMessages = {
  summary: "What clients will feel: the blueprints of a journey run side by side",
  journey: "one journey by its name; else each that clients come to",
  blueprint: "only these blueprints; may be given several times",
  runs: "so many runs of each blueprint; else until the 90 % are known to ± 5 %, 10 to 200",
  seed: "of the chance, 0 to 4294967295; else that of the engagement",
  format: "text (the default), json or markdown",
  badFormat: (text: string, known: string) => `--format is one of ${known}; “${text}” is none.`,
  twoFormats: (format: string) => `--json and --format ${format} do not go together.`,
  badNumber: (name: string, text: string, from: number, to: number) =>
    `--${name} is a whole number from ${from} to ${to}; “${text}” is none.`,
  journeyOrBlueprint: "--journey and --blueprint do not go together: a blueprint has its journey.",
  inside: (title: string) =>
    `“${title}” lies inside of a step; it is simulated with the blueprint that holds the step.`,
  stopped: (journey: string, why: string) => `The simulation of “${journey}” stopped: ${why}`,
  cannotRun: (file: string, title: string, problems: number) =>
    `${file}: “${title}” cannot be simulated: ${of(problems, "problem", "problems")}`,
  nothing: (file: string) => `${file}: there is no journey that can be simulated.`,
  details: `Clients come as the demand of the journey says, people work as the pools say, and every time and share of the map is used: the same runs as in the workbench, so that the same seed gives the same figures. How many runs there are depends on all blueprints that are run, as does the warm-up: to have the figures of the screen, run those that are chosen there.

A journey that nobody has named is left out where nobody has said how many clients come to it. What stands in the way of a run is told with its step, and the exit code is 1. What the figures rest on is always told with them. JSON gives times in minutes.

Examples:
  frontstage simulate newspaper.frontstage
  frontstage simulate newspaper.frontstage --journey "Refund request" --format markdown
  frontstage simulate newspaper.frontstage --blueprint "Refund request / As is" --runs 50 --seed 7 --json`,
} as const;
