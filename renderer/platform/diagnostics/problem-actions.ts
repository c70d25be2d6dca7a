import { elementName } from "@shared/domain/core/element-name.ts";
import { fixProblems } from "@shared/domain/diagnostics/commands/fix-problems.ts";
import { suppressProblem } from "@shared/domain/diagnostics/commands/suppress-problem.ts";
import { unsuppressProblem } from "@shared/domain/diagnostics/commands/unsuppress-problem.ts";
import type { Problem } from "@shared/domain/diagnostics/problem.ts";
import { ruleOf } from "@shared/domain/diagnostics/rules.ts";
import { wantPlace } from "../../ui/wanted-place.ts";
import { openElement } from "../queries/element-names.ts";
import type { Services } from "../services/services.ts";
import type { EngagementSession } from "../store/session.ts";
import { messages } from "./messages.ts";

/** Mends them in one change, which one undo takes back, and says how many there were. */
export function mendProblems(
  { notices }: Services,
  session: EngagementSession,
  problems: readonly Problem[],
): void {
  const mended = session.run(fixProblems, {
    problems: problems.map(({ ruleId, subjectId, at }) => ({ ruleId, subjectId, at })),
  });
  notices.show({ kind: "done", text: messages.fixed(mended) });
}

/** Leads the focus to the field in which a problem is mended, where the editor in front shows it. */
export const leadTo = ({ ruleId, at }: Problem): void =>
  wantPlace({ elementId: at, field: ruleOf(ruleId)?.field ?? null });

/** Opens the editor of what it is at, selects that, and leads the focus to the field in which it is mended. */
export async function openProblem(services: Services, problem: Problem): Promise<void> {
  await openElement(services, problem.at);
  leadTo(problem);
}

/** Asks why it is right as it is; true when it was suppressed. */
export async function suppressHere(
  { dialogs }: Services,
  session: EngagementSession,
  { ruleId, at, message }: Problem,
): Promise<boolean> {
  const told = await dialogs.ask({
    title: messages.suppressTitle(elementName(session.model, at)?.name ?? ""),
    label: messages.suppressLabel(message),
    confirm: messages.suppressConfirm,
  });
  const reason = told?.trim() ?? "";
  if (reason === "") return false;
  session.run(suppressProblem, { ruleId, elementId: at, reason });
  return true;
}

/** Takes back that it is suppressed. */
export function showAgain(session: EngagementSession, { ruleId, at }: Problem): void {
  const held = session.model.by("suppression", "elementId", at).find((one) => one.ruleId === ruleId);
  if (held) session.run(unsuppressProblem, { id: held.id });
}
