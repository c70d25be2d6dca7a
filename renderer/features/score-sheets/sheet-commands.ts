import type { Id } from "@shared/base/ids.ts";
import { byOrder } from "@shared/base/order.ts";
import { runIn } from "@shared/domain/core/run-in.ts";
import { createRubric } from "@shared/domain/scoring/commands/create-rubric.ts";
import { createScoreSheet } from "@shared/domain/scoring/commands/create-score-sheet.ts";
import { deleteScoreSheet } from "@shared/domain/scoring/commands/delete-score-sheet.ts";
import { updateScoreSheet } from "@shared/domain/scoring/commands/update-score-sheet.ts";
import { createElement } from "react";
import type { Services } from "../../platform/services/services.ts";
import { today } from "./dates.ts";
import { messages } from "./messages.ts";
import { type NewSheet, NewSheetForm } from "./NewSheetForm.tsx";
import { remember, remembered } from "./remembered.ts";
import { rubricChoices } from "./rubric-choices.ts";

/** The sheet that is meant: the one of the id, or the one on the screen. */
function sheetOf(services: Services, id: unknown) {
  const active = services.editors.active();
  const wanted = typeof id === "string" ? id : active?.editor === "score-sheet" ? active.recordId : undefined;
  return services.session()?.model.get("scoreSheet", wanted);
}

/** Asks who, when and with which rubric; the last answers are offered again. An id is the rubric to begin with. */
export async function newSheet(services: Services, id?: unknown): Promise<void> {
  const session = services.session();
  if (!session) return;
  const { model } = session;
  const last = remembered();
  const choices = rubricChoices(model);
  const wanted = [id, services.editors.active()?.recordId, last.rubricId, choices[0]?.value];
  const start = {
    observer: last.observer ?? "",
    date: today(),
    rubricId: wanted.find((value) => choices.some((choice) => choice.value === value)) as Id,
    segmentId: null,
    kind: last.kind ?? "observation",
    round: last.round ?? "",
  };
  let given: NewSheet | null = null;
  await services.dialogs.open({
    title: messages.newTitle,
    width: 480,
    render: (close) =>
      createElement(NewSheetForm, {
        start,
        rubrics: choices,
        segments: model.all("segment").sort(byOrder),
        rounds: [...new Set(model.all("scoreSheet").map((sheet) => sheet.round))].filter(
          (name) => name !== "",
        ),
        observers: [...new Set(model.all("scoreSheet").map((sheet) => sheet.observer))],
        onDone: (sheet: NewSheet | null) => {
          given = sheet;
          close();
        },
      }),
  });
  const sheet = given as NewSheet | null;
  if (!sheet) return;
  const { observer, rubricId, kind, round } = sheet;
  remember({ observer, rubricId, kind, round });
  const label = createScoreSheet.label(sheet, model);
  const recordId = session.commit({ label }, (draft) => {
    // A built-in rubric comes into the engagement with its first sheet, as one step to undo.
    const name = choices.find((choice) => choice.value === sheet.rubricId)?.label ?? "";
    if (!draft.get("rubric", sheet.rubricId)) runIn(draft, createRubric, { name, builtInId: sheet.rubricId });
    return runIn(draft, createScoreSheet, sheet);
  });
  services.editors.open({ editor: "score-sheet", recordId });
}

export function openSheet(services: Services, id: unknown): void {
  const sheet = sheetOf(services, id);
  if (sheet) services.editors.open({ editor: "score-sheet", recordId: sheet.id });
}

/** The same observer, rubric and segment, today. */
export function nextRound(services: Services, id: unknown): void {
  const held = sheetOf(services, id);
  const session = services.session();
  if (!held || !session) return;
  const { rubricId, observer, segmentId, kind, round } = held;
  const sheet = { rubricId, observer, segmentId, kind, round, date: today() };
  const recordId = session.run(createScoreSheet, sheet);
  services.editors.open({ editor: "score-sheet", recordId });
}

/** With a name (typed in the tree) at once, else it asks. */
export async function renameObserver(services: Services, args: unknown): Promise<void> {
  const named = typeof args === "object" && args !== null ? (args as { id: Id; name: string }) : null;
  const sheet = sheetOf(services, named?.id ?? args);
  if (!sheet) return;
  const asked = () =>
    services.dialogs.ask({
      title: messages.observerTitle(sheet.observer),
      label: messages.observer,
      value: sheet.observer,
      confirm: messages.rename,
    });
  const observer = (named?.name ?? (await asked()))?.trim();
  if (observer && observer !== sheet.observer)
    services.session()?.run(updateScoreSheet, { id: sheet.id, observer });
}

/** Can be undone, so it asks only where something was filled in. */
export async function removeSheet(services: Services, id: unknown): Promise<void> {
  const sheet = sheetOf(services, id);
  const session = services.session();
  if (!sheet || !session) return;
  const scores = session.model.by("score", "sheetId", sheet.id).length;
  const question = {
    title: messages.deleteSheetTitle(sheet.observer),
    text: messages.deleteSheetText(scores),
    confirm: messages.delete,
    danger: true,
  };
  if (scores > 0 && !(await services.dialogs.confirm(question))) return;
  session.run(deleteScoreSheet, { id: sheet.id });
  services.editors.close({ editor: "score-sheet", recordId: sheet.id });
}
