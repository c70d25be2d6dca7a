import type { ServiceModel, ServiceStep } from "../../service-model.ts";
import { type Lever, leverKey, type OfferedLever, type SignedStep } from "./lever.ts";

/** At most this chance that an approver sends a case back: of one that always does there is no end. */
const MOST_RETURNS = 0.95;
const PERCENT = 0.01;
const FACTOR_STEP = 0.05;

/**
 * What can be moved in a service: people, clients, decisions, touch times, returns and approvals. `approvalSteps`: those
 * at which nothing but an approval is done.
 */
export function leversOf(model: ServiceModel, approvalSteps: ReadonlySet<string>): OfferedLever[] {
  const { arrivals, pools, steps } = model;
  // Where one way alone is ever taken, the others are not made ready for a case: branches there may never meet.
  const decisions = steps.filter(
    ({ split, next }) =>
      split === "exclusive" && next.filter(({ probability }) => probability > 0).length > 1,
  );
  const worked = steps.filter(({ work }) => work !== null);
  const approved = steps.filter(({ approvals }) => approvals > 0);
  return [
    ...(arrivals.kind === "replay" ? [] : [offered({ kind: "arrivals" }, 1, [0.5, 2], FACTOR_STEP)]),
    ...pools.map(({ id, heads }) =>
      offered({ kind: "heads", poolId: id }, heads, [1, Math.max(6, 2 * heads + 2)], 1),
    ),
    ...decisions.map((step) => {
      const place = mainWay(step);
      return offered(
        { kind: "way", stepId: step.id, place },
        step.next[place]?.probability ?? 0,
        [0, 1],
        PERCENT,
      );
    }),
    ...approvalLevers(approved, approvalSteps),
    ...approved.map(({ id, approvalReturn }) =>
      offered(
        { kind: "return", stepId: id },
        approvalReturn,
        [0, Math.max(MOST_RETURNS, approvalReturn)],
        PERCENT,
      ),
    ),
    ...(worked.length > 0 ? [factorOfWork(null)] : []),
    ...worked.map(({ id }) => factorOfWork(id)),
  ];
}

const offered = (
  lever: Lever,
  now: number,
  [minimum, maximum]: readonly [number, number],
  step: number,
): OfferedLever => ({ key: leverKey(lever), lever, now, minimum: Math.min(minimum, now), maximum, step });

const factorOfWork = (stepId: string | null) => offered({ kind: "work", stepId }, 1, [0.5, 1.5], FACTOR_STEP);

/** The likeliest; of several the first. */
const mainWay = ({ next }: ServiceStep): number =>
  next.reduce((best, way, place) => (way.probability > (next[best]?.probability ?? 0) ? place : best), 0);

/** All approvals at once, where there are several, and each of them. */
function approvalLevers(approved: readonly ServiceStep[], whole: ReadonlySet<string>): OfferedLever[] {
  const signed = approved.map(({ id }): SignedStep => ({ stepId: id, isAll: whole.has(id) }));
  const groups = signed.length > 1 ? [signed, ...signed.map((one) => [one])] : signed.map((one) => [one]);
  return groups.map((steps) => offered({ kind: "approval", steps }, 1, [0, 1], 1));
}
