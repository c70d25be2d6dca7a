import type { Id } from "@shared/base/ids.ts";
import { UserError } from "@shared/base/result.ts";
import type { Draft } from "@shared/domain/core/draft.ts";
import { runIn } from "@shared/domain/core/run-in.ts";
import { updatePrototypePlan } from "@shared/domain/plan/commands/update-prototype-plan.ts";
import { updateRolloutWave } from "@shared/domain/plan/commands/update-rollout-wave.ts";
import { updateTrainingNeed } from "@shared/domain/plan/commands/update-training-need.ts";
import { lengthenItem } from "@shared/domain/schedule/commands/lengthen-item.ts";
import { placeItem } from "@shared/domain/schedule/commands/place-item.ts";
import { updateScheduleTask } from "@shared/domain/schedule/commands/update-schedule-task.ts";
import type { ScheduledType } from "@shared/domain/schedule/items.ts";
import { dayOf } from "@shared/domain/schedule/work-days.ts";
import { messages } from "./messages.ts";

/** Writes one cell of the list into the record that it is of; throws in words what cannot be written there. */
export function writeCell(draft: Draft, id: Id, columnId: string, text: string): void {
  const words = text.trim();
  switch (columnId) {
    case "name":
      writeName(draft, id, words);
      break;
    case "owner":
      write(draft, id, { owner: words });
      break;
    case "from":
      if (words === "") throw new UserError(messages.needsDay);
      if (dayOf(words) === null) throw new UserError(messages.badDate(words));
      runIn(draft, placeItem, { id, date: words });
      break;
    case "workdays":
      if (!/^\d{1,5}$/.test(words)) throw new UserError(messages.badNumber(words));
      runIn(draft, lengthenItem, { id, workdays: Number(words) });
  }
}

/** A training is called by its role and what is learnt: that is written where it is planned. */
function writeName(draft: Draft, id: Id, name: string): void {
  if (draft.find(id)?.type === "trainingNeed") throw new UserError(messages.nameElsewhere("training"));
  if (name === "") throw new UserError(messages.noName);
  write(draft, id, { name });
}

function write(draft: Draft, id: Id, patch: { owner: string } | { name: string }): void {
  switch (draft.find(id)?.type as ScheduledType | undefined) {
    case "trainingNeed":
      if ("owner" in patch) runIn(draft, updateTrainingNeed, { id, patch });
      break;
    case "prototypePlan":
      runIn(draft, updatePrototypePlan, { id, patch });
      break;
    case "rolloutWave":
      runIn(draft, updateRolloutWave, { id, patch });
      break;
    case "scheduleTask":
      runIn(draft, updateScheduleTask, { id, patch });
  }
}
