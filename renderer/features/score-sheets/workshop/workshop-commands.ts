import type { Id } from "@shared/base/ids.ts";
import { runIn } from "@shared/domain/core/run-in.ts";
import { WORKSHOP_RUBRICS } from "@shared/domain/scoring/built-in-rubrics.ts";
import { addParticipants } from "@shared/domain/scoring/commands/add-participants.ts";
import { createRubric } from "@shared/domain/scoring/commands/create-rubric.ts";
import { renameRound } from "@shared/domain/scoring/commands/rename-round.ts";
import { workshopsOf } from "@shared/domain/scoring/workshop/workshop.ts";
import { createElement } from "react";
import type { Services } from "../../../platform/services/services.ts";
import { today } from "../dates.ts";
import { remembered } from "../remembered.ts";
import { rubricChoices } from "../rubric-choices.ts";
import { type NewWorkshop, NewWorkshopForm } from "./NewWorkshopForm.tsx";
import { workshopMessages as messages } from "./workshop-messages.ts";

interface Round {
  readonly rubricId: Id;
  readonly round: string;
}

const roundIn = (args: unknown): Round | null =>
  typeof args === "object" && args !== null && "round" in args ? (args as Round) : null;

/** Asks what is rated and by whom; the question comes into the engagement with its first participants. */
export async function newWorkshop(services: Services): Promise<void> {
  const session = services.session();
  if (!session) return;
  const { model } = session;
  const [first] = WORKSHOP_RUBRICS;
  const questions = rubricChoices(model);
  const fitting = questions.find(({ value }) => value === remembered().rubricId && isWorkshopRubric(value));
  let given: NewWorkshop | null = null;
  await services.dialogs.open({
    title: messages.newTitle,
    width: 480,
    render: (close) =>
      createElement(NewWorkshopForm, {
        start: {
          rubricId: fitting?.value ?? first?.id ?? "",
          round: messages.defaultRound,
          date: today(),
          names: [],
        },
        // The questions made for a workshop first: twenty-two items for each of twelve people are an evening.
        rubrics: [...questions].sort((a, b) => rank(a.value) - rank(b.value)),
        isTaken: (rubricId: Id, round: string) =>
          workshopsOf(model, rubricId).some((group) => group.round === round.trim()),
        onDone: (workshop: NewWorkshop | null) => {
          given = workshop;
          close();
        },
      }),
  });
  const workshop = given as NewWorkshop | null;
  if (!workshop) return;
  const { rubricId, round, date, names } = workshop;
  const label = `${messages.new}: ${round}`;
  session.commit({ label }, (draft) => {
    const name = questions.find(({ value }) => value === rubricId)?.label ?? "";
    if (!draft.get("rubric", rubricId)) runIn(draft, createRubric, { name, builtInId: rubricId });
    if (names.length > 0) runIn(draft, addParticipants, { rubricId, round, date, names: [...names] });
  });
  services.editors.open({ editor: "workshop", recordId: rubricId, otherId: round });
}

const isWorkshopRubric = (id: Id): boolean => WORKSHOP_RUBRICS.some((rubric) => rubric.id === id);
const rank = (id: Id): number => (isWorkshopRubric(id) ? 0 : 1);

/** The one that is named, else the newest one of the engagement. */
export function openWorkshop(services: Services, args: unknown): void {
  const model = services.session()?.model;
  if (!model) return;
  const newest = model
    .all("rubric")
    .flatMap((rubric) => workshopsOf(model, rubric.id))
    .sort((a, b) => (a.date < b.date ? -1 : 1))
    .at(-1);
  const { rubricId, round } = roundIn(args) ?? { rubricId: newest?.rubric.id, round: newest?.round ?? "" };
  if (rubricId === undefined) return void services.commands.run("scoring.workshop.new");
  services.editors.open({ editor: "workshop", recordId: rubricId, otherId: round });
}

export async function renameWorkshop(services: Services, args: unknown): Promise<void> {
  const active = services.editors.active();
  const shown =
    active?.editor === "workshop" && active.recordId !== undefined
      ? { rubricId: active.recordId, round: active.otherId ?? "" }
      : null;
  const held = roundIn(args) ?? shown;
  const session = services.session();
  if (!held || !session) return;
  const { rubricId, round } = held;
  const asked = await services.dialogs.ask({
    title: messages.renameTitle(round),
    label: messages.round,
    value: round,
    confirm: messages.rename,
  });
  const to = asked?.trim();
  if (!to || to === round) return;
  if (workshopsOf(session.model, rubricId).some((group) => group.round === to)) {
    services.notices.show({ kind: "warning", text: messages.taken });
    return;
  }
  session.run(renameRound, { rubricId, kind: "workshop", round, to });
  services.editors.close({ editor: "workshop", recordId: rubricId, otherId: round });
  services.editors.open({ editor: "workshop", recordId: rubricId, otherId: to });
}
