/** What a report can be composed of. The order is the one in which an editor lists what is not chosen. */
export const BLOCK_IDS = [
  "cover",
  "contents",
  "executive",
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
  "plan",
  "planInShort",
  "rollout",
  "schedule",
  "value",
  "workshop",
  "method",
  "appendix",
  "problems",
  "glossary",
] as const;
export type BlockId = (typeof BLOCK_IDS)[number];

const KNOWN: ReadonlySet<string> = new Set(BLOCK_IDS);
export const isBlockId = (id: string): id is BlockId => KNOWN.has(id);
