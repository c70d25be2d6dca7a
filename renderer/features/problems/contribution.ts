import { ListChecks, TriangleAlert } from "lucide-react";
import { defineContribution } from "../../platform/registry/contribution.ts";
import type { Services } from "../../platform/services/services.ts";
import { chosenCommands, problemMenu } from "./chosen-commands.ts";
import { messages } from "./messages.ts";
import { problemCommands } from "./problem-commands.ts";
import { messages as rules } from "./rules/messages.ts";

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
    {
      id: "rules.editor.open",
      title: rules.open,
      category: messages.category,
      icon: ListChecks,
      when: "engagementOpen",
      run: ({ editors, selection }: Services, ruleId?: string) => {
        editors.open({ editor: "rules" });
        if (ruleId !== undefined) selection.set([ruleId], "rules");
      },
    },
    ...problemCommands,
    ...chosenCommands,
  ],
  keybindings: [
    { command: "problems.view.show", key: "Mod+Alt+L" },
    { command: "problems.problem.next", key: "F8" },
    { command: "problems.problem.previous", key: "Shift+F8" },
    { command: "problems.problem.fix", key: "Mod+F8" },
    { command: "problems.kind.fix", key: "Mod+Shift+F8" },
  ],
  menus: [
    { menu: "view", command: "problems.view.show", group: "3-panels", order: 0 },
    { menu: "go", command: "problems.problem.next", group: "7-problems", order: 0 },
    { menu: "go", command: "problems.problem.previous", group: "7-problems", order: 10 },
    { menu: "edit", command: "problems.problem.fix", group: "8-problems", order: 0 },
    { menu: "edit", command: "problems.kind.fix", group: "8-problems", order: 10 },
    { menu: "go", command: "rules.editor.open", group: "5-method", order: 90 },
    ...problemMenu,
  ],
  editors: [
    {
      id: "rules",
      icon: ListChecks,
      needsEngagement: true,
      title: () => rules.title,
      load: async () => ({ default: (await import("./rules/RulesEditor.tsx")).RulesEditor }),
    },
  ],
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
