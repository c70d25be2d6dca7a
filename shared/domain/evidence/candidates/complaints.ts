import { evidenceMessages } from "../../redesign/evidence/messages.ts";
import type { Candidate, CandidateSource } from "../candidate.ts";
import { isAsked } from "./among.ts";

/** Touch points that clients complain of, by how many do: rows of tables that nobody judged yet count too. */
export const complaintCandidates: CandidateSource = (inputs, limits) => {
  const { model, complaints } = inputs;
  const found = (complaints?.points ?? []).flatMap(({ touchPointId, complaints: count }) => {
    const touchPoint = model.get("touchPoint", touchPointId);
    return touchPoint && count !== null && count > 0 ? [{ touchPoint, count }] : [];
  });
  const most = Math.max(1, ...found.map(({ count }) => count));
  const asked = found.filter(({ touchPoint }) => isAsked(inputs, touchPoint.id));
  return asked.map(
    ({ touchPoint, count }): Candidate => ({
      kind: "complaints",
      elementId: touchPoint.id,
      source: "",
      about: touchPoint.name,
      title: evidenceMessages.titles.complaints(touchPoint.name),
      words: evidenceMessages.complaints(touchPoint.name, count),
      figure: count,
      weight: count / most,
      isImportant: count >= limits.complaints,
      touchPointIds: [touchPoint.id],
      stepIds: [],
    }),
  );
};
