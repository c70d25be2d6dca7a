import { createInside } from "@shared/domain/blueprint/commands/create-inside.ts";
import { insideOf, levelsOf } from "@shared/domain/blueprint/levels.ts";
import { CornerLeftUp, Layers2 } from "lucide-react";
import type { Services } from "../../../platform/services/services.ts";
import type { EngagementSession } from "../../../platform/store/session.ts";
import { selectedSteps } from "../handle.ts";
import type { CanvasCommand } from "./canvas-command.ts";
import { messages } from "./messages.ts";

/** Shows the blueprint inside of a step; a step without one gets one, in one undo. */
export function openInside(session: EngagementSession, stepId: string, services: Services): void {
  const held = insideOf(session.model, stepId)?.id;
  if (held === undefined && session.readOnly) {
    services.notices.show({ kind: "info", text: messages.noInside });
    return;
  }
  const recordId = held ?? session.run(createInside, { stepId });
  services.editors.open({ editor: "blueprint", recordId });
}

export const levelCommands: readonly CanvasCommand[] = [
  {
    id: "blueprint.inside.open",
    title: messages.openInside,
    icon: Layers2,
    when: "selection == 'step' && selectionCount == '1'",
    keys: ["Alt+ArrowDown"],
    menus: [
      ["step", "1-add", 9],
      ["go", "6-level", 1],
    ],
    run: (editor, _, services) => {
      const [box] = selectedSteps(editor);
      if (box) openInside(editor.session, box.step.id, services);
    },
  },
  {
    id: "blueprint.level.up",
    title: messages.levelUp,
    icon: CornerLeftUp,
    when: "innerLevel",
    keys: ["Alt+ArrowUp"],
    menus: [
      ["canvas", "4-view", 2],
      ["go", "6-level", 2],
    ],
    run: ({ session, blueprintId }, _, { editors, selection }) => {
      const step = levelsOf(session.model, blueprintId).at(-1)?.step;
      if (!step) return;
      editors.open({ editor: "blueprint", recordId: step.blueprintId });
      selection.set([step.id]);
    },
  },
];
