import type { Id } from "@shared/base/ids.ts";
import { elementName } from "@shared/domain/core/element-name.ts";
import type { RecordBase } from "@shared/domain/core/record.ts";
import { fixProblems } from "@shared/domain/diagnostics/commands/fix-problems.ts";
import { suppressProblem } from "@shared/domain/diagnostics/commands/suppress-problem.ts";
import { unsuppressProblem } from "@shared/domain/diagnostics/commands/unsuppress-problem.ts";
import type { Problem } from "@shared/domain/diagnostics/problem.ts";
import { ruleOf } from "@shared/domain/diagnostics/rules.ts";
import { wantPlace } from "../../ui/wanted-place.ts";
import { openElement } from "../queries/element-names.ts";
import type { Services } from "../services/services.ts";
import { showWithUndo, withEntry } from "../services/undo-notice.ts";
import type { EngagementSession } from "../store/session.ts";
import { messages } from "./messages.ts";

/**
 * Mends them in one change and says what was done: one press undoes it, as long as nothing else is changed, and one leads
 * to what was made or mended.
 */
export function mendProblems(
  services: Services,
  session: EngagementSession,
  problems: readonly Problem[],
): void {
  const made: RecordBase[] = [];
  const off = session.onChange.on(({ added }) => made.push(...added));
  const named = problems.map(({ ruleId, subjectId, at }) => ({ ruleId, subjectId, at }));
  const { result: mended, entry } = withEntry(session, () => session.run(fixProblems, { problems: named }));
  off();
  const ids = toLookAt(services, session, made, problems);
  const [first] = ids;
  const look = async (id: Id) => {
    await openElement(services, id);
    services.selection.set(ids, "element");
  };
  showWithUndo(session, services.notices, entry, {
    kind: "done",
    text: doneText(problems, mended),
    topic: MENDED,
    ...(first !== undefined && {
      actions: [{ label: messages.lookAt(ids.length), run: () => void look(first) }],
    }),
  });
}

/** One such notice at a time. */
const MENDED = "problems.mended";

/** In the words of the one rule whose problems they are; else how many. */
function doneText(problems: readonly Problem[], mended: number): string {
  const [ruleId, ...others] = new Set(problems.map((problem) => problem.ruleId));
  const fix = ruleId === undefined || others.length > 0 ? undefined : ruleOf(ruleId)?.fix;
  return fix?.done(mended) ?? messages.fixed(mended);
}

/** What was made, of the first kind that has an editor; else what the problems were at, as far as it is still there. */
function toLookAt(
  { registry }: Pick<Services, "registry">,
  { model }: EngagementSession,
  made: readonly RecordBase[],
  problems: readonly Problem[],
): Id[] {
  const type = made.find((record) => registry.openers.has(record.type))?.type;
  if (type !== undefined) return made.filter((record) => record.type === type).map(({ id }) => id);
  return [...new Set(problems.map(({ at }) => at))].filter((id) => model.find(id) !== undefined);
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
