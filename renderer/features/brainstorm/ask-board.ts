import type { Id } from "@shared/base/ids.ts";
import { byOrder } from "@shared/base/order.ts";
import { addBrainstorm } from "@shared/domain/brainstorm/commands/add-brainstorm.ts";
import { updateBrainstorm } from "@shared/domain/brainstorm/commands/update-brainstorm.ts";
import { runIn } from "@shared/domain/core/run-in.ts";
import { createElement } from "react";
import type { Services } from "../../platform/services/services.ts";
import { BoardForm, type BoardWish } from "./BoardForm.tsx";
import { messages } from "./messages.ts";
import { showBoard } from "./shown-board.ts";

const NEW: BoardWish = {
  question: "",
  opportunityIds: [],
  people: null,
  dotsPerPerson: 3,
  minutes: 8,
  anonymous: true,
  voting: "ballots",
};

/** Asks what a board is about and how it is played: a new one (null), or one that is there. One step to undo. */
export async function askBoard(services: Services, boardId: Id | null): Promise<void> {
  const session = services.session();
  if (!session) return;
  const { model } = session;
  const board = model.get("brainstorm", boardId);
  const selected = services.selection.get().filter((id) => model.get("opportunity", id));
  let given: BoardWish | null = null;
  await services.dialogs.open({
    title: board ? messages.form.editTitle : messages.form.newTitle,
    width: 520,
    render: (close) =>
      createElement(BoardForm, {
        start: board ?? { ...NEW, opportunityIds: selected },
        isNew: !board,
        opportunities: model.all("opportunity").sort(byOrder),
        onDone: (wish: BoardWish | null) => {
          given = wish;
          close();
        },
      }),
  });
  const wish = given as BoardWish | null;
  if (!wish) return;
  const { question, opportunityIds, ...rules } = wish;
  const label = board ? messages.form.editTitle : messages.begin;
  const id = session.commit({ label }, (draft) => {
    const id = board?.id ?? runIn(draft, addBrainstorm, { question, opportunityIds: [...opportunityIds] });
    runIn(draft, updateBrainstorm, {
      id,
      patch: { question, opportunityIds: [...opportunityIds], ...rules },
    });
    return id;
  });
  showBoard(session, id);
  services.editors.open({ editor: "brainstorm" });
}
