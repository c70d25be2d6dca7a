/** The chapters of version 2, in their order: whether one stood in a proposal while nobody had chosen, or in a plan. */
const OF_PROPOSAL = [
  "cover",
  "contents",
  "summary",
  "strategy",
  "journeyMap",
  "blueprint",
  "scorecard",
  "evidence",
  "standards",
  "policies",
  "recovery",
  "opportunities",
  "difference",
  "simulation",
  "simulationSheet",
  "planInShort",
  "rollout",
  "value",
  "method",
  "appendix",
  "problems",
];
const OF_PLAN = ["cover", "contents", "summary", "plan", "difference", "method", "appendix", "problems"];

/** The layout that says the same as the chapters that were chosen; none where nobody had chosen. */
export function layoutOfParts(kind: unknown, parts: unknown): string[] {
  const chosen = new Map(Object.entries(typeof parts === "object" && parts !== null ? parts : {}));
  if (chosen.size === 0) return [];
  const all = kind === "prototype-plan" ? OF_PLAN : OF_PROPOSAL;
  const named = (id: string) => (id === "planInShort" ? undefined : chosen.get(id));
  return all.filter((id) => named(id) ?? id !== "problems");
}
