import { byOrder } from "@shared/base/order.ts";
import { UserError } from "@shared/base/result.ts";
import { FlaskConical, Footprints } from "lucide-react";
import { defineContribution } from "../../platform/registry/contribution.ts";
import type { Services } from "../../platform/services/services.ts";
import { messages } from "./messages.ts";
import { replayMessages } from "./replay/replay-messages.ts";

const editor = "simulation";
const replayEditor = "simulation-replay";

export const simulationContribution = defineContribution({
  id: "simulation",
  opens: {
    demand: ({ journeyId }) => ({ editor, recordId: journeyId }),
    simulationResult: ({ journeyId }) => ({ editor, recordId: journeyId }),
    // People work for several journeys; all of them are listed with each.
    resourcePool: (_, model) => {
      const [journey] = model.all("journey").sort(byOrder);
      return journey ? { editor, recordId: journey.id } : null;
    },
  },
  commands: [
    {
      id: "simulation.open",
      title: messages.open,
      category: messages.category,
      icon: FlaskConical,
      when: "engagementOpen",
      run: (services: Services, args?: unknown) => open(services, editor, args),
    },
    {
      id: "simulation.replay.open",
      title: replayMessages.open,
      category: messages.category,
      icon: Footprints,
      when: "engagementOpen",
      run: (services: Services, args?: unknown) => open(services, replayEditor, args),
    },
  ],
  keybindings: [{ command: "simulation.open", key: "Mod+Alt+I" }],
  menus: [
    { menu: "go", command: "simulation.open", group: "5-method", order: 60 },
    { menu: "go", command: "simulation.replay.open", group: "5-method", order: 61 },
    ...(["edit", "journey-item", "canvas", "editor-title"] as const).map((menu) => ({
      menu,
      command: "simulation.open",
      group: "7-redesign",
      order: 3,
    })),
  ],
  editors: [
    {
      id: editor,
      icon: FlaskConical,
      needsEngagement: true,
      title: ({ recordId }, model) => {
        const journey = model?.get("journey", recordId);
        return journey ? messages.title(journey.name) : null;
      },
      load: async () => ({ default: (await import("./SimulationEditor.tsx")).SimulationEditor }),
    },
    {
      id: replayEditor,
      icon: Footprints,
      needsEngagement: true,
      title: ({ recordId }, model) => {
        const journey = model?.get("journey", recordId);
        return journey ? replayMessages.title(journey.name) : null;
      },
      load: async () => ({ default: (await import("./replay/ReplayEditor.tsx")).ReplayEditor }),
    },
  ],
});

/** The journey that a menu, what is chosen or the editor on the screen means; else the first one. */
function open(services: Services, editor: string, args: unknown): void {
  const model = services.session()?.model;
  if (!model) return;
  const given = typeof args === "object" && args !== null && "recordId" in args ? args.recordId : args;
  const ids = [given, ...services.selection.get(), services.editors.active()?.recordId];
  const meant = ids.flatMap((id) => {
    if (typeof id !== "string") return [];
    const blueprint =
      model.get("blueprint", id) ?? model.get("blueprint", model.get("step", id)?.blueprintId);
    return model.get("journey", id)?.id ?? blueprint?.journeyId ?? [];
  });
  const journeyId = meant[0] ?? model.all("journey").sort(byOrder)[0]?.id;
  if (journeyId === undefined) throw new UserError(messages.noJourney);
  services.editors.open({ editor, recordId: journeyId });
}
