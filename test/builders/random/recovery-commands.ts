import { RUNGS } from "@shared/domain/blueprint/fail-point.ts";
import { addWhy } from "@shared/domain/recovery/commands/add-why.ts";
import { removeWhy } from "@shared/domain/recovery/commands/remove-why.ts";
import { resetActionMatrix } from "@shared/domain/recovery/commands/reset-action-matrix.ts";
import { setActionPriority } from "@shared/domain/recovery/commands/set-action-priority.ts";
import { updateRung } from "@shared/domain/recovery/commands/update-rung.ts";
import { updateWhy } from "@shared/domain/recovery/commands/update-why.ts";
import { ACTION_PRIORITIES } from "@shared/domain/recovery/records.ts";
import { type Maker, maker, type Picker } from "./picker.ts";

const failing = (pick: Picker) =>
  pick.of(pick.model.all("step").filter(({ failPoint }) => failPoint !== null)).id;

/** Every command about fail points and what is acted on first. */
export const RECOVERY_COMMANDS: readonly Maker[] = [
  maker(updateRung, (pick) => ({ stepId: failing(pick), rung: pick.of(RUNGS), text: pick.text })),
  maker(addWhy, (pick) => ({ stepId: failing(pick) })),
  maker(updateWhy, (pick) => ({
    stepId: failing(pick),
    index: pick.number(4),
    patch: pick.of([{ answer: pick.text }, { kind: pick.of(["symptom", "cause", null] as const) }]),
  })),
  maker(removeWhy, (pick) => ({ stepId: failing(pick), index: pick.number(4) })),
  maker(setActionPriority, (pick) => ({
    severity: pick.number(5),
    occurrence: pick.number(5),
    priority: pick.of(ACTION_PRIORITIES),
  })),
  maker(resetActionMatrix, () => ({})),
];
