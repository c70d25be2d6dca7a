import type { Id } from "@shared/base/ids.ts";
import type { Brainstorm } from "@shared/domain/brainstorm/records.ts";
import { clustersOf } from "@shared/domain/brainstorm/tally.ts";
import type { KeptKey } from "../../platform/services/state-scopes.ts";
import { readKept, writeKept } from "../../platform/services/storage.ts";
import type { EngagementSession } from "../../platform/store/session.ts";

/** A ballot that somebody is filling: in no record yet, as it does not count. */
export interface BegunBallot {
  readonly voter: string;
  readonly dots: ReadonlyMap<Id, number>;
}

const keyOf = (session: EngagementSession, boardId: Id): KeptKey =>
  `frontstage.ballot:${session.engagementId}.${boardId}`;

/** What was left unfinished on this machine: without what is gone meanwhile, and no more dots than each person has. */
export function begunBallot(
  session: EngagementSession,
  { id, dotsPerPerson, anonymous }: Brainstorm,
): BegunBallot | null {
  const { voter, dots } = readKept<{ voter?: unknown; dots?: unknown }>(keyOf(session, id), {});
  if (!Array.isArray(dots)) return null;
  const known = new Set(clustersOf(session.model, id).map((cluster) => cluster.id));
  const held = new Map<Id, number>();
  let left = dotsPerPerson;
  for (const entry of dots as readonly unknown[]) {
    const [clusterId, count] = Array.isArray(entry) ? (entry as readonly unknown[]) : [];
    if (typeof clusterId !== "string" || typeof count !== "number" || !known.has(clusterId)) continue;
    const taken = Math.min(left, Math.max(0, Math.floor(count)));
    if (Number.isNaN(taken) || taken === 0) continue;
    held.set(clusterId, taken);
    left -= taken;
  }
  return { voter: typeof voter === "string" && !anonymous ? voter : "", dots: held };
}

/** Null where it was cast or given up. */
export function keepBegunBallot(session: EngagementSession, boardId: Id, ballot: BegunBallot | null): void {
  writeKept(keyOf(session, boardId), ballot ? { voter: ballot.voter, dots: [...ballot.dots] } : {});
}
