import type { Band } from "@shared/domain/blueprint/records.ts";
import type { SourceLane, SourceNode } from "./bpmn-source.ts";
import type { JoinedFlow } from "./untangle.ts";

interface Pool {
  readonly lanes: number[];
  readonly nodes: SourceNode[];
  /** Where, from the left, it first sends a message. */
  firstSent: number;
  isStartedByMessage: boolean;
}

/**
 * Lanes that may be the client's where no name says whose they are: those of one pool among several that talk by
 * messages. A pool that shows nothing inside comes first, then one that is not divided into lanes, then the one that
 * begins to talk, then the one that does less. None when a client is known, or nobody talks.
 */
export function guessClient(
  lanes: readonly SourceLane[],
  nodes: readonly SourceNode[],
  flows: readonly JoinedFlow[],
  known: readonly (Band | null)[],
  columnOf: (id: string) => number,
): readonly number[] {
  if (known.includes("client")) return [];
  const pools = poolsOf(lanes, nodes);
  const poolOf = new Map(pools.flatMap((pool) => pool.nodes.map((node) => [node.id, pool] as const)));
  const starts = new Set(nodes.filter(({ type }) => type === "StartEvent").map(({ id }) => id));
  const talking = new Set<Pool>();
  for (const { type, from, to } of flows) {
    const [sender, receiver] = [poolOf.get(from), poolOf.get(to)];
    if (type !== "message" || !sender || !receiver || sender === receiver) continue;
    talking.add(sender).add(receiver);
    sender.firstSent = Math.min(sender.firstSent, columnOf(from));
    if (starts.has(to)) receiver.isStartedByMessage = true;
  }
  // A lane whose name says what the organisation does with it makes a client of no pool.
  const isOpen = (pool: Pool) => pool.lanes.every((lane) => known[lane] === null);
  const [first] = talking.size < 2 ? [] : [...talking].filter(isOpen).sort(byLikeness);
  return first?.lanes ?? [];
}

function poolsOf(lanes: readonly SourceLane[], nodes: readonly SourceNode[]): Pool[] {
  const pools = new Map<number, Pool>();
  for (const [index, { organisation }] of lanes.entries()) {
    const made = { lanes: [], nodes: [], firstSent: Number.MAX_SAFE_INTEGER, isStartedByMessage: false };
    const pool = pools.get(organisation) ?? made;
    pools.set(organisation, pool);
    pool.lanes.push(index);
    pool.nodes.push(...nodes.filter(({ lane }) => lane === index));
  }
  return [...pools.values()];
}

const isBlank = ({ nodes }: Pool): boolean => nodes.every(({ type }) => type.startsWith("Blank"));
const isDivided = ({ lanes }: Pool): boolean => lanes.length > 1;

const byLikeness = (a: Pool, b: Pool): number =>
  Number(isBlank(b)) - Number(isBlank(a)) ||
  Number(isDivided(a)) - Number(isDivided(b)) ||
  Number(a.isStartedByMessage) - Number(b.isStartedByMessage) ||
  a.firstSent - b.firstSent ||
  a.nodes.length - b.nodes.length;
