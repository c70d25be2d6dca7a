import { updateFailPoints } from "@shared/domain/blueprint/commands/update-fail-points.ts";
import { createElement } from "react";
import type { Services } from "../../platform/services/services.ts";
import { messages } from "./messages.ts";
import { type NewFailPoint, NewFailPointForm } from "./NewFailPointForm.tsx";
import { showPage } from "./open-page.ts";

/** Gives the selected steps a fail point; from the register, or where none is selected, it asks which step. */
export async function addFailPoint(services: Services, args?: unknown): Promise<void> {
  const session = services.session();
  if (!session) return;
  const { selection, dialogs, editors } = services;
  const asks = (args as { ask?: boolean } | undefined)?.ask === true;
  const selected = asks ? [] : selection.get().filter((id) => session.model.get("step", id));
  let given: NewFailPoint | null = null;
  if (selected.length === 0) {
    await dialogs.open({
      title: messages.addTitle,
      width: 440,
      render: (close) =>
        createElement(NewFailPointForm, {
          session,
          onDone: (answer: NewFailPoint | null) => {
            given = answer;
            close();
          },
        }),
    });
  }
  const answer = given as NewFailPoint | null;
  const stepIds = answer ? [answer.stepId] : selected;
  if (stepIds.length === 0) return;
  session.run(updateFailPoints, { stepIds, patch: answer ? { description: answer.description } : {} });
  showPage(session, "recovery");
  editors.open({ editor: "recovery" });
  selection.set(stepIds.slice(0, 1));
}
