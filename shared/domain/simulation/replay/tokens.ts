import type { Id } from "@shared/base/ids.ts";
import type { TraceRow } from "@shared/simulation/results/results.ts";
import type { ReplayPlaces } from "./places.ts";

/** A stay of a client at a card. Moments in minutes of the run. */
export interface ReplayStay {
  readonly card: Id;
  /** The cards that were passed without a stop on the way here, from the one that was left; empty at the beginning. */
  readonly way: readonly Id[];
  readonly reached: number;
  /** From here on it waits for people; before, for being handed over or for what is done beside it. */
  readonly asked: number;
  /** NaN where nobody works. */
  readonly workFrom: number;
  readonly workTo: number;
  readonly left: number;
}

/** One of the tokens that stand for a client: one, and as many more as there is work beside each other. */
export interface ReplayToken {
  readonly client: number;
  /** At least one, in the order of time. */
  readonly stays: readonly ReplayStay[];
  /** Where it goes after its last stay and is gone: to a card that another token of the client is at; null = it ends there. */
  readonly joins: Id | null;
}

/**
 * The ways of the clients whose steps were written down, as tokens that move from card to card. A visit goes on where
 * another one of the same client begins in the very moment in which it ends and a flow leads there; of several the
 * first takes the token along, and the others begin with one of their own.
 */
export function replayTokens(
  trace: readonly TraceRow[],
  { cards, next, staffed }: ReplayPlaces,
): ReplayToken[] {
  const clients = new Map<number, TraceRow[]>();
  for (const row of trace) {
    if (!cards.has(row.stepId)) continue;
    const isInVain = Number.isNaN(row.workFrom) && staffed.has(row.stepId);
    const seen = isInVain ? { ...row, workFrom: row.left, workTo: row.left } : row;
    clients.set(row.caseNumber, [...(clients.get(row.caseNumber) ?? []), seen]);
  }
  return [...clients.values()].flatMap((rows) => tokensOf(rows.toSorted(byTime), cards, next));
}

const byTime = (a: TraceRow, b: TraceRow): number => a.reached - b.reached || a.left - b.left;

function tokensOf(
  rows: readonly TraceRow[],
  cards: ReplayPlaces["cards"],
  next: ReplayPlaces["next"],
): ReplayToken[] {
  const from = predecessors(rows, next);
  const followers = new Map<TraceRow, TraceRow[]>();
  for (const [row, before] of from) followers.set(before, [...(followers.get(before) ?? []), row]);
  const firsts = rows.filter((row) => {
    const before = from.get(row);
    return before === undefined || followers.get(before)?.[0] !== row;
  });
  return firsts.flatMap((first) => {
    const visits = [first];
    for (let row = followers.get(first)?.[0]; row; row = followers.get(row)?.[0]) visits.push(row);
    const before = from.get(first);
    const stays = staysOf(before ? [before, ...visits] : visits, cards, before !== undefined);
    const last = visits.at(-1) ?? first;
    return stays.length === 0
      ? []
      : [{ client: first.caseNumber, stays, joins: joinedAt(last, rows, cards, next) }];
  });
}

/** The visit that each came from: the first one that ended as it began, from where a flow leads to it. */
function predecessors(rows: readonly TraceRow[], next: ReplayPlaces["next"]): Map<TraceRow, TraceRow> {
  const found = new Map<TraceRow, TraceRow>();
  rows.forEach((row, at) => {
    const before = rows
      .slice(0, at)
      .findLast((other) => other.left === row.reached && next.get(other.stepId)?.has(row.stepId));
    if (before) found.set(row, before);
  });
  return found;
}

/** What takes no time is passed; where it is the last, the token comes there and is gone. */
function staysOf(visits: readonly TraceRow[], cards: ReplayPlaces["cards"], isBranch: boolean): ReplayStay[] {
  const stays: ReplayStay[] = [];
  let way: Id[] = [];
  visits.forEach((row, index) => {
    const card = cards.get(row.stepId) as Id;
    if (way.at(-1) !== card) way.push(card);
    if (isBranch && index === 0) return;
    if (row.left === row.reached && index < visits.length - 1) return;
    const { reached, asked, workFrom, workTo, left } = row;
    stays.push({ card, way: way.length > 1 ? way : [], reached, asked, workFrom, workTo, left });
    way = [card];
  });
  return stays;
}

/** A branch that ends while another one of the client waits for it. */
function joinedAt(
  last: TraceRow,
  rows: readonly TraceRow[],
  cards: ReplayPlaces["cards"],
  next: ReplayPlaces["next"],
): Id | null {
  const where = rows.find(
    (row) =>
      row !== last &&
      row.reached < last.left &&
      row.left >= last.left &&
      next.get(last.stepId)?.has(row.stepId) === true,
  );
  return (where && cards.get(where.stepId)) ?? null;
}
