import { type Gathered, gatherEvidence } from "@shared/domain/evidence/gather.ts";
import { NOTHING_CHOSEN } from "@shared/domain/scoring/scope.ts";
import type { Services } from "../services/services.ts";
import type { EngagementSession } from "../store/session.ts";
import { calculatorFor } from "../workers/calculators.ts";

/** All evidence, once: waits for the figures that are not there yet. */
export async function gatherNow(
  { problems }: Pick<Services, "problems">,
  session: EngagementSession,
): Promise<Gathered[]> {
  const calculator = calculatorFor(session);
  const [card, priority, complaints] = await Promise.all([
    calculator.ask("scorecard", NOTHING_CHOSEN),
    calculator.ask("priority", NOTHING_CHOSEN),
    calculator.ask("complaints", { segments: [] }),
  ]);
  return gatherEvidence({ model: session.model, card, priority, complaints, problems: problems.shown.open });
}
