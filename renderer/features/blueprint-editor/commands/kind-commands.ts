import { updateSteps } from "@shared/domain/blueprint/commands/update-step.ts";
import { STEP_KINDS } from "@shared/domain/blueprint/records.ts";
import { stepKindMessages } from "@shared/domain/blueprint/step-kind-messages.ts";
import { selectedSteps } from "../handle.ts";
import { type CanvasCommand, STEPS } from "./canvas-command.ts";
import { messages } from "./messages.ts";

/** One command for each kind of step, so that each can be found by name and be given a shortcut. */
export const kindCommands: readonly CanvasCommand[] = STEP_KINDS.map((kind, order) => ({
  id: `blueprint.kind.${kind}`,
  title: stepKindMessages.names[kind],
  category: messages.kind,
  when: STEPS,
  menus: [["step-kind", "1", order]],
  checked: (editor) => selectedSteps(editor).every((box) => box.step.kind === kind),
  run: (editor) => {
    const stepIds = selectedSteps(editor).map((box) => box.step.id);
    editor.session.run(updateSteps, { stepIds, patch: { kind } });
  },
}));
