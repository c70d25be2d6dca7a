import { TriangleAlert } from "lucide-react";
import { defineContribution } from "../../platform/registry/contribution.ts";
import type { Services } from "../../platform/services/services.ts";
import { messages } from "./messages.ts";

export const problemsContribution = defineContribution({
  id: "problems",
  commands: [
    {
      id: "problems.view.show",
      title: messages.show,
      category: messages.category,
      icon: TriangleAlert,
      when: "engagementOpen",
      run: ({ commands }: Services) => commands.run("workbench.panel.show", "problems"),
    },
  ],
  keybindings: [{ command: "problems.view.show", key: "Mod+Alt+L" }],
  menus: [{ menu: "view", command: "problems.view.show", group: "3-panels", order: 0 }],
  views: [
    {
      id: "problems",
      place: "panel",
      title: messages.title,
      icon: TriangleAlert,
      order: 10,
      needsEngagement: true,
      load: async () => ({ default: (await import("./ProblemsView.tsx")).ProblemsView }),
    },
  ],
});
