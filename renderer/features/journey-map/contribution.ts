import { Spline } from "lucide-react";
import { defineContribution } from "../../platform/registry/contribution.ts";
import { mapCommands } from "./commands.ts";
import { messages } from "./messages.ts";
import { journeyMapPictures } from "./picture-source.ts";
import { showCommands } from "./show-commands.ts";

export const journeyMapContribution = defineContribution({
  id: "journey-map",
  commands: [...showCommands.commands, ...mapCommands.commands],
  keybindings: [...showCommands.keybindings, ...mapCommands.keybindings],
  menus: [...showCommands.menus, ...mapCommands.menus],
  pictures: [journeyMapPictures],
  editors: [
    {
      id: "journey-map",
      icon: Spline,
      needsEngagement: true,
      title: ({ recordId }, model) => {
        const blueprint = model?.get("blueprint", recordId);
        const journey = model?.get("journey", blueprint?.journeyId);
        return blueprint ? messages.title(journey?.name ?? "", blueprint.name) : null;
      },
      load: async () => ({ default: (await import("./JourneyMapEditor.tsx")).JourneyMapEditor }),
    },
  ],
});
