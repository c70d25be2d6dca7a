import { Inbox, Lightbulb } from "lucide-react";
import { defineContribution } from "../../platform/registry/contribution.ts";
import type { Services } from "../../platform/services/services.ts";
import { askOpportunity } from "./add-opportunity.ts";
import { gatherMessages } from "./gather/messages.ts";
import type { Wanted } from "./gather/take-one.ts";
import { messages } from "./messages.ts";

export const opportunitiesContribution = defineContribution({
  id: "opportunities",
  opens: {
    opportunity: () => ({ editor: "opportunities" }),
    idea: () => ({ editor: "opportunities" }),
    ranking: () => ({ editor: "opportunities" }),
    setAside: () => ({ editor: "evidence" }),
  },
  commands: [
    {
      id: "opportunities.register.open",
      title: messages.open,
      category: messages.category,
      icon: Lightbulb,
      when: "engagementOpen",
      run: (services: Services) => services.editors.open({ editor: "opportunities" }),
    },
    {
      id: "opportunities.opportunity.add",
      title: messages.add,
      category: messages.category,
      icon: Lightbulb,
      when: "engagementOpen && !readOnly",
      run: askOpportunity,
    },
    {
      id: "opportunities.evidence.open",
      title: gatherMessages.open,
      category: messages.category,
      icon: Inbox,
      when: "engagementOpen",
      run: ({ editors }: Services) => editors.open({ editor: "evidence" }),
    },
    {
      id: "opportunities.evidence.take",
      title: gatherMessages.take,
      category: messages.category,
      icon: Lightbulb,
      hidden: true,
      when: "engagementOpen && !readOnly",
      run: async (services: Services, wanted?: Wanted) =>
        (await import("./gather/take-one.ts")).takeOne(services, wanted),
    },
  ],
  menus: [
    { menu: "go", command: "opportunities.register.open", group: "5-method", order: 30 },
    { menu: "go", command: "opportunities.evidence.open", group: "5-method", order: 29 },
    { menu: "step", command: "opportunities.opportunity.add", group: "7-redesign", order: 1 },
  ],
  editors: [
    {
      id: "opportunities",
      icon: Lightbulb,
      needsEngagement: true,
      title: () => messages.title,
      load: async () => ({ default: (await import("./OpportunitiesEditor.tsx")).OpportunitiesEditor }),
    },
    {
      id: "evidence",
      icon: Inbox,
      needsEngagement: true,
      title: () => gatherMessages.title,
      load: async () => ({ default: (await import("./EvidenceEditor.tsx")).EvidenceEditor }),
    },
  ],
  views: [
    {
      id: "opportunities",
      place: "sidebar",
      title: messages.title,
      icon: Lightbulb,
      order: 50,
      needsEngagement: true,
      load: async () => ({ default: (await import("./OpportunitiesView.tsx")).OpportunitiesView }),
    },
    {
      id: "opportunities.evidence-here",
      place: "inspector",
      title: gatherMessages.here,
      icon: Inbox,
      order: 68,
      needsEngagement: true,
      selects: ["touchPoint", "step"],
      load: async () => ({ default: (await import("./gather/EvidenceHere.tsx")).EvidenceHere }),
    },
  ],
});
