import { GitBranch, GitCompareArrows } from "lucide-react";
import { defineContribution } from "../../platform/registry/contribution.ts";
import type { Services } from "../../platform/services/services.ts";
import { compareCommands } from "./compare-commands.ts";
import { messages } from "./messages.ts";
import { comparisonPictures } from "./picture-source.ts";
import { openComparison, startToBe } from "./start-to-be.ts";

export const redesignContribution = defineContribution({
  id: "redesign",
  commands: [
    {
      id: "redesign.to-be.start",
      title: messages.startToBe,
      category: messages.category,
      icon: GitBranch,
      when: "engagementOpen && !readOnly",
      run: (services: Services, args?: unknown) => startToBe(services, args),
    },
    {
      id: "redesign.compare.open",
      title: messages.compare,
      category: messages.category,
      icon: GitCompareArrows,
      when: "engagementOpen",
      run: (services: Services, args?: unknown) => openComparison(services, args),
    },
    ...compareCommands.commands,
  ],
  keybindings: compareCommands.keybindings,
  menus: [
    ...(["edit", "journey-item", "canvas", "editor-title"] as const).flatMap((menu) => [
      { menu, command: "redesign.to-be.start", group: "7-redesign", order: 1 },
      { menu, command: "redesign.compare.open", group: "7-redesign", order: 2 },
    ]),
    ...compareCommands.menus,
  ],
  pictures: [comparisonPictures],
  editors: [
    {
      id: "compare",
      icon: GitCompareArrows,
      needsEngagement: true,
      title: ({ recordId, otherId }, model) => {
        const asIs = model?.get("blueprint", recordId);
        const toBe = model?.get("blueprint", otherId);
        return asIs && toBe ? messages.compareTitle(asIs.name, toBe.name) : null;
      },
      load: async () => ({ default: (await import("./CompareEditor.tsx")).CompareEditor }),
    },
  ],
  views: [
    {
      id: "redesign",
      place: "sidebar",
      title: messages.redesign,
      icon: GitBranch,
      order: 60,
      needsEngagement: true,
      load: async () => ({ default: (await import("./RedesignView.tsx")).RedesignView }),
    },
  ],
});
