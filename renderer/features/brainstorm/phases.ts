import { setPhase } from "@shared/domain/brainstorm/commands/set-phase.ts";
import type { Brainstorm, BrainstormPhase } from "@shared/domain/brainstorm/records.ts";
import type { Services } from "../../platform/services/services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { messages } from "./messages.ts";

/** Goes to another phase. Asks first where the votes would be shown before everybody has voted. */
export async function goTo(
  services: Services,
  session: EngagementSession,
  board: Brainstorm,
  phase: BrainstormPhase,
): Promise<void> {
  if (phase === board.phase) return;
  const { id, people, voting } = board;
  const voted = session.model.countBy("brainstormBallot", "brainstormId", id);
  const isEarly = board.phase === "vote" && phase === "agree" && voting === "ballots" && voted > 0;
  if (isEarly && people !== null && voted < people) {
    const { early: title, earlyText, show: confirm } = messages.vote;
    const sure = await services.dialogs.confirm({ title, text: earlyText(voted, people), confirm });
    if (!sure) return;
  }
  session.run(setPhase, { id, phase });
}
