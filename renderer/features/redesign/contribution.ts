import { Columns3, GitBranch, GitCompareArrows, GitMerge } from "lucide-react";
import { defineContribution } from "../../platform/registry/contribution.ts";
import type { Services } from "../../platform/services/services.ts";
import { messages as alternativesMessages } from "./alternatives/messages.ts";
import { compareCommands } from "./compare-commands.ts";
import { messages } from "./messages.ts";
import { comparisonPictures } from "./picture-source.ts";
import { messages as rebaseMessages } from "./rebase/messages.ts";
import { openAlternatives, openComparison, openRebase, startToBe } from "./start-to-be.ts";

export const redesignContribution = defineContribution({
  id: "redesign",
  opens: {
    prediction: ({ blueprintId }, model) => {
      const origin = model.get("blueprint", blueprintId)?.branchedFromId;
      return origin
        ? { editor: "compare", recordId: origin, otherId: blueprintId }
        : { editor: "blueprint", recordId: blueprintId };
    },
  },
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
    {
      id: "redesign.rebase.open",
      title: rebaseMessages.command,
      category: messages.category,
      icon: GitMerge,
      when: "engagementOpen",
      run: (services: Services, args?: unknown) => openRebase(services, args),
    },
    {
      id: "redesign.alternatives.open",
      title: alternativesMessages.command,
      category: messages.category,
      icon: Columns3,
      when: "engagementOpen",
      run: (services: Services, args?: unknown) => openAlternatives(services, args),
    },
    ...compareCommands.commands,
  ],
  keybindings: compareCommands.keybindings,
  menus: [
    ...(["edit", "journey-item", "canvas", "editor-title"] as const).flatMap((menu) => [
      { menu, command: "redesign.to-be.start", group: "7-redesign", order: 1 },
      { menu, command: "redesign.compare.open", group: "7-redesign", order: 2 },
      ...(menu === "edit" || menu === "journey-item"
        ? [
            { menu, command: "redesign.rebase.open", group: "7-redesign", order: 3 } as const,
            { menu, command: "redesign.alternatives.open", group: "7-redesign", order: 4 } as const,
          ]
        : []),
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
    {
      id: "rebase",
      icon: GitMerge,
      needsEngagement: true,
      title: ({ recordId }, model) => {
        const toBe = model?.get("blueprint", recordId);
        return toBe ? rebaseMessages.title(toBe.name) : null;
      },
      load: async () => ({ default: (await import("./rebase/RebaseEditor.tsx")).RebaseEditor }),
    },
    {
      id: "alternatives",
      icon: Columns3,
      needsEngagement: true,
      title: ({ recordId }, model) => {
        const journey = model?.get("journey", recordId);
        return journey ? alternativesMessages.title(journey.name) : null;
      },
      load: async () => ({
        default: (await import("./alternatives/AlternativesEditor.tsx")).AlternativesEditor,
      }),
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
