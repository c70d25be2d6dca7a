import type { Id } from "@shared/base/ids.ts";
import { localDay } from "@shared/base/local-day.ts";
import type { Candidate } from "@shared/domain/evidence/candidate.ts";
import { gatherEvidenceInto, type Taken } from "@shared/domain/redesign/commands/gather-evidence.ts";
import { setAsideEvidence } from "@shared/domain/redesign/commands/set-aside-evidence.ts";
import { linkOf } from "@shared/domain/redesign/evidence/evidence-key.ts";
import type { Services } from "../../../platform/services/services.ts";
import { showWithUndo, withEntry } from "../../../platform/services/undo-notice.ts";
import type { EngagementSession } from "../../../platform/store/session.ts";
import { gatherMessages as words } from "./messages.ts";

const TOPIC = "evidence.gathered";

const takenOf = (evidence: readonly Candidate[]): Taken[] =>
  evidence.map((one) => ({
    title: one.title,
    link: linkOf(one, localDay()),
    touchPointIds: [...one.touchPointIds],
    stepIds: [...one.stepIds],
  }));

/** Opportunities of the evidence: one each, one of all, or none new but an existing one (`to`). One undo. */
export function takeEvidence(
  services: Services,
  session: EngagementSession,
  evidence: readonly Candidate[],
  { to = null, together = false }: { to?: Id | null; together?: boolean } = {},
): void {
  const { result: ids, entry } = withEntry(session, () =>
    session.run(gatherEvidenceInto, { taken: takenOf(evidence), to, together }),
  );
  const look = () => {
    services.editors.open({ editor: "opportunities" });
    services.selection.set(ids.slice(0, 1), "opportunities");
  };
  showWithUndo(session, services.notices, entry, {
    kind: "done",
    text: to === null ? words.made(ids.length) : words.added(evidence.length),
    topic: TOPIC,
    actions: [{ label: words.lookAt, run: look }],
  });
}

/** Asks for the reason; false where nobody gave one. */
export async function askSetAside(
  services: Services,
  session: EngagementSession,
  evidence: readonly Candidate[],
): Promise<boolean> {
  const reason = (
    await services.dialogs.ask({
      title: words.asideTitle,
      label: words.asideLabel,
      confirm: words.asideTitle,
    })
  )?.trim();
  if (!reason) return false;
  const keys = evidence.map(({ kind, elementId, source }) => ({ kind, elementId, source }));
  const { entry } = withEntry(session, () => session.run(setAsideEvidence, { keys, reason }));
  showWithUndo(session, services.notices, entry, {
    kind: "done",
    text: words.wasSetAside(evidence.length),
    topic: TOPIC,
  });
  return true;
}
