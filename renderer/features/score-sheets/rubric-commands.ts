import type { Id } from "@shared/base/ids.ts";
import { groupKey } from "@shared/domain/scoring/agreement/rating-groups.ts";
import { createRubric } from "@shared/domain/scoring/commands/create-rubric.ts";
import { deleteRubric } from "@shared/domain/scoring/commands/delete-rubric.ts";
import { duplicateRubric } from "@shared/domain/scoring/commands/duplicate-rubric.ts";
import { updateRubric } from "@shared/domain/scoring/commands/update-rubric.ts";
import { isScored } from "@shared/domain/scoring/observers.ts";
import type { SheetKind } from "@shared/domain/scoring/records.ts";
import type { Services } from "../../platform/services/services.ts";
import { rubricMessages as messages } from "./rubric-messages.ts";

/** The rubric that is meant: the one of the id, or of what is on the screen, or the one with the most sheets. */
function rubricOf(services: Services, id: unknown) {
  const model = services.session()?.model;
  if (typeof id === "string") return model?.get("rubric", id);
  const shown = services.editors.active()?.recordId;
  const onScreen =
    model?.get("rubric", shown) ?? model?.get("rubric", model.get("scoreSheet", shown)?.rubricId);
  const sheets = (rubricId: Id) => model?.by("scoreSheet", "rubricId", rubricId).length ?? 0;
  return onScreen ?? model?.all("rubric").sort((a, b) => sheets(b.id) - sheets(a.id))[0];
}

export async function newRubric(services: Services): Promise<void> {
  const { newTitle: title, newLabel: label, create: confirm } = messages;
  const name = (await services.dialogs.ask({ title, label, confirm }))?.trim();
  const session = services.session();
  if (!name || !session) return;
  const recordId = session.run(createRubric, { name, builtInId: null });
  services.editors.open({ editor: "rubric", recordId });
}

export function openRubric(services: Services, id: unknown): void {
  const rubric = rubricOf(services, id);
  if (rubric) services.editors.open({ editor: "rubric", recordId: rubric.id });
}

export async function duplicate(services: Services, id: unknown): Promise<void> {
  const rubric = rubricOf(services, id);
  if (!rubric) return;
  const name = await services.dialogs.ask({
    title: messages.duplicateTitle(rubric.name),
    label: messages.name,
    value: messages.copyOf(rubric.name),
    confirm: messages.create,
  });
  const session = services.session();
  if (!name || !session) return;
  const recordId = session.run(duplicateRubric, { id: rubric.id, name });
  services.editors.open({ editor: "rubric", recordId });
}

/** With a name (typed in the tree) at once, else it asks. */
export async function renameRubric(services: Services, args: unknown): Promise<void> {
  const named = typeof args === "object" && args !== null ? (args as { id: Id; name: string }) : null;
  const rubric = rubricOf(services, named?.id ?? args);
  if (!rubric) return;
  const asked = () =>
    services.dialogs.ask({
      title: messages.renameTitle(rubric.name),
      label: messages.name,
      value: rubric.name,
      confirm: messages.rename,
    });
  const name = (named?.name ?? (await asked()))?.trim();
  if (name && name !== rubric.name) services.session()?.run(updateRubric, { id: rubric.id, name });
}

/** Can be undone, so it asks only where sheets go with it. */
export async function removeRubric(services: Services, id: unknown): Promise<void> {
  const rubric = rubricOf(services, id);
  const session = services.session();
  if (!rubric || !session) return;
  const sheets = session.model.by("scoreSheet", "rubricId", rubric.id);
  const scores = sheets.flatMap((sheet) => session.model.by("score", "sheetId", sheet.id)).filter(isScored);
  const question = {
    title: messages.deleteTitle(rubric.name),
    text: messages.deleteText(sheets.length, scores.length),
    confirm: messages.delete,
    danger: true,
  };
  if (sheets.length > 0 && !(await services.dialogs.confirm(question))) return;
  session.run(deleteRubric, { id: rubric.id });
}

/** The round that is meant is the one of the sheet or workshop on the screen, else the newest one. */
export function compareObservers(services: Services, args: unknown): void {
  const wanted = roundIn(args);
  const rubric = rubricOf(services, wanted?.rubricId ?? args);
  if (!rubric) {
    services.notices.show({ kind: "info", text: `${messages.noObservers}. ${messages.noObserversText}` });
    return;
  }
  const sheet = services.session()?.model.get("scoreSheet", services.editors.active()?.recordId);
  const round = wanted ?? (sheet?.rubricId === rubric.id ? sheet : null);
  services.editors.open({
    editor: "observers",
    recordId: rubric.id,
    ...(round && { otherId: groupKey(round) }),
  });
}

function roundIn(args: unknown): { rubricId: Id; kind: SheetKind; round: string } | null {
  return typeof args === "object" && args !== null && "round" in args
    ? (args as { rubricId: Id; kind: SheetKind; round: string })
    : null;
}
