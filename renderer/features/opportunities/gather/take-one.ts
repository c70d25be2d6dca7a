import type { Id } from "@shared/base/ids.ts";
import type { Problem } from "@shared/domain/diagnostics/problem.ts";
import { EvidenceAnswers } from "@shared/domain/evidence/answers.ts";
import type { Candidate } from "@shared/domain/evidence/candidate.ts";
import { problemEvidence } from "@shared/domain/evidence/candidates/problems.ts";
import { verbatimEvidence } from "@shared/domain/evidence/candidates/quotes.ts";
import type { EvidenceKind } from "@shared/domain/evidence/records.ts";
import { type EvidenceKey, evidenceKey } from "@shared/domain/redesign/evidence/evidence-key.ts";
import { gatherNow } from "../../../platform/evidence/gather-now.ts";
import type { Services } from "../../../platform/services/services.ts";
import type { EngagementSession } from "../../../platform/store/session.ts";
import { gatherMessages as words } from "./messages.ts";
import { takeEvidence } from "./take.ts";

/** What another feature asks to be made an opportunity of: a finding, a problem, a quote, what is at a touch point. */
export interface Wanted {
  readonly kind: EvidenceKind;
  readonly elementId: string;
  readonly source?: string;
  /** Of a simulation, which is not gathered again: what it said, and its figure. */
  readonly said?: { readonly title: string; readonly words: string; readonly figure: number };
}

/** Makes an opportunity of one piece of evidence; says so where one holds it already, or where it is found no more. */
export async function takeOne(services: Services, wanted: Wanted | undefined): Promise<void> {
  const session = services.session();
  if (!session || !wanted) return;
  const { model } = session;
  const key: EvidenceKey = { kind: wanted.kind, elementId: wanted.elementId, source: wanted.source ?? "" };
  const candidate = wanted.said
    ? simulated(wanted.elementId, key.source, wanted.said)
    : await candidateOf(services, session, key);
  if (!candidate) {
    services.notices.show({ kind: "info", text: words.notFound });
    return;
  }
  const [held] = new EvidenceAnswers(model).linkedTo(key);
  if (!held) {
    takeEvidence(services, session, [candidate]);
    return;
  }
  const look = () => {
    services.editors.open({ editor: "opportunities" });
    services.selection.set([held.id], "opportunities");
  };
  services.notices.show({
    kind: "info",
    text: words.heldBy(held.title),
    actions: [{ label: words.lookAt, run: look }],
  });
}

async function candidateOf(
  services: Services,
  session: EngagementSession,
  key: EvidenceKey,
): Promise<Candidate | undefined> {
  const { model } = session;
  const said = key.kind === "quotes" ? model.get("verbatim", key.elementId) : undefined;
  if (said) return verbatimEvidence(said);
  if (key.kind === "problem") {
    const isMeant = ({ at, ruleId }: Problem) => at === key.elementId && ruleId === key.source;
    const problem = services.problems.shown.open.find(isMeant);
    return problem && problemEvidence(model, problem);
  }
  return (await gatherNow(services, session)).find((one) => evidenceKey(one) === evidenceKey(key));
}

/** A figure of a run: a run is not kept, so that nothing is looked up again. */
const simulated = (elementId: Id, source: string, said: NonNullable<Wanted["said"]>): Candidate => ({
  kind: "simulation",
  elementId,
  source,
  about: "",
  ...said,
  weight: 0,
  isImportant: false,
  touchPointIds: [elementId],
  stepIds: [],
});
