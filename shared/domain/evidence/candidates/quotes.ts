import { byOrder } from "@shared/base/order.ts";
import { cutAtWord } from "../../policy/clause-name.ts";
import { evidenceMessages } from "../../redesign/evidence/messages.ts";
import type { Verbatim } from "../../verbatim/records.ts";
import { type Candidate, type CandidateSource, lineOf } from "../candidate.ts";
import { isAsked } from "./among.ts";

/** Letters of a quote that stands for others. */
const SHOWN = 90;
/** And of one that stands for itself. */
const WHOLE = 600;

/** What hurt somebody without being a complaint, which is counted as one. */
const hurts = ({ kind, sentiment, incident }: Verbatim): boolean =>
  kind !== "complaint" && kind !== "praise" && ((sentiment ?? 0) < 0 || incident === "dissatisfying");

/** What clients said that hurts, per touch point; a quote illustrates, so that none has to be answered. */
export const quoteCandidates: CandidateSource = (inputs) => {
  const { model } = inputs;
  const found = model.all("touchPoint").flatMap((touchPoint) => {
    const said = model.by("verbatim", "touchPointId", touchPoint.id).filter(hurts);
    const shown = said.sort((a, b) => Number(b.pinned) - Number(a.pinned) || byOrder(a, b))[0];
    return shown ? [{ touchPoint, count: said.length, shown }] : [];
  });
  const most = Math.max(1, ...found.map(({ count }) => count));
  const asked = found.filter(({ touchPoint }) => isAsked(inputs, touchPoint.id));
  return asked.map(
    ({ touchPoint, count, shown }): Candidate => ({
      kind: "quotes",
      elementId: touchPoint.id,
      source: "",
      about: touchPoint.name,
      title: evidenceMessages.titles.quotes(touchPoint.name),
      words: evidenceMessages.quotes(touchPoint.name, count, cutAtWord(shown.text, SHOWN)),
      figure: count,
      weight: count / most,
      isImportant: false,
      touchPointIds: [touchPoint.id],
      stepIds: [],
    }),
  );
};

/** One client's words, whatever they are: somebody chose them. */
export const verbatimEvidence = ({ id, text, touchPointId, pinned }: Verbatim): Candidate => ({
  kind: "quotes",
  elementId: id,
  source: "",
  about: "",
  title: lineOf(text),
  words: evidenceMessages.quote(cutAtWord(text, WHOLE)),
  figure: null,
  weight: pinned ? 1 : 0,
  isImportant: false,
  touchPointIds: touchPointId === null ? [] : [touchPointId],
  stepIds: [],
});
