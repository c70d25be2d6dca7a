import { evidenceMessages } from "../../redesign/evidence/messages.ts";
import type { Candidate, CandidateSource } from "../candidate.ts";
import { isAsked } from "./among.ts";

/**
 * Touch points at which clients get less than they expect. They weigh by their priority (class × importance × gap ×
 * reach) where that is known of any, else by the gap alone.
 */
export const gapCandidates: CandidateSource = (inputs, limits) => {
  const { model, card, priority } = inputs;
  const ranked = new Map(priority?.priorities.ranked.map(({ id, value }) => [id, value]));
  const found = (card?.touchPoints ?? []).flatMap(({ touchPointId, gap, observed, minimum, maximum }) => {
    const touchPoint = model.get("touchPoint", touchPointId);
    const mean = gap?.mean ?? observed?.gap ?? null;
    if (!touchPoint || mean === null || mean >= 0) return [];
    const n = gap?.n ?? observed?.n ?? 0;
    const share = -mean / (maximum - minimum);
    return [{ touchPoint, mean, n, weight: ranked.size > 0 ? (ranked.get(touchPointId) ?? 0) : share }];
  });
  const most = Math.max(0, ...found.map(({ weight }) => weight));
  const asked = found.filter(({ touchPoint }) => isAsked(inputs, touchPoint.id));
  return asked.map(
    ({ touchPoint, mean, n, weight }): Candidate => ({
      kind: "gap",
      elementId: touchPoint.id,
      source: "",
      about: touchPoint.name,
      title: evidenceMessages.titles.gap(touchPoint.name),
      words: evidenceMessages.gap(touchPoint.name, mean, n),
      figure: mean,
      weight: most === 0 ? 0 : weight / most,
      isImportant: mean <= limits.gap,
      touchPointIds: [touchPoint.id],
      stepIds: [],
    }),
  );
};
