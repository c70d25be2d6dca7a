import { StickyNote } from "lucide-react";
import { defineContribution } from "../../platform/registry/contribution.ts";
import type { Services } from "../../platform/services/services.ts";
import { askBoard } from "./ask-board.ts";
import { messages } from "./messages.ts";

export const brainstormContribution = defineContribution({
  id: "brainstorm",
  opens: {
    brainstorm: () => ({ editor: "brainstorm" }),
    brainstormCard: () => ({ editor: "brainstorm" }),
    brainstormCluster: () => ({ editor: "brainstorm" }),
    brainstormBallot: () => ({ editor: "brainstorm" }),
  },
  commands: [
    {
      id: "brainstorm.board.open",
      title: messages.open,
      category: messages.category,
      icon: StickyNote,
      when: "engagementOpen",
      run: (services: Services) => services.editors.open({ editor: "brainstorm" }),
    },
    {
      id: "brainstorm.board.begin",
      title: messages.begin,
      category: messages.category,
      icon: StickyNote,
      when: "engagementOpen && !readOnly",
      run: (services: Services) => askBoard(services, null),
    },
  ],
  menus: [{ menu: "go", command: "brainstorm.board.open", group: "5-method", order: 32 }],
  editors: [
    {
      id: "brainstorm",
      icon: StickyNote,
      needsEngagement: true,
      title: () => messages.title,
      load: async () => ({ default: (await import("./BrainstormEditor.tsx")).BrainstormEditor }),
    },
  ],
  views: [
    {
      id: "brainstorm",
      place: "section",
      sectionOf: "opportunities",
      title: messages.title,
      icon: StickyNote,
      order: 20,
      needsEngagement: true,
      load: async () => ({ default: (await import("./BoardsSection.tsx")).BoardsSection }),
    },
  ],
});
