import { Link2 } from "lucide-react";
import { defineContribution, type MenuId, type MenuItem } from "../../platform/registry/contribution.ts";
import type { Services } from "../../platform/services/services.ts";
import { messages } from "./messages.ts";

/**
 * What can be selected, and so be one end; the other end is any element that has a name. An opportunity shows its links
 * in its own editor, which needs the room of the inspector.
 */
const TYPES = [
  "step",
  "flow",
  "lane",
  "stage",
  "note",
  "touchPoint",
  "segment",
  "journey",
  "blueprint",
  "opportunity",
];
const MENUS: readonly MenuId[] = ["step", "flow", "lane", "stage", "note"];
const LINKABLE = TYPES.map((type) => `selection == '${type}'`).join(" || ");

export const linksContribution = defineContribution({
  id: "links",
  commands: [
    {
      id: "links.link.add",
      title: messages.command,
      category: messages.category,
      icon: Link2,
      when: `engagementOpen && !readOnly && selectionCount == '1' && (${LINKABLE})`,
      run: async (services: Services) => (await import("./add-link.tsx")).chooseLink(services),
    },
  ],
  keybindings: [{ command: "links.link.add", key: "Mod+Shift+K" }],
  menus: MENUS.map((menu): MenuItem => ({ menu, command: "links.link.add", group: "8-remarks", order: 2 })),
  views: [
    {
      id: "links.inspector",
      place: "inspector",
      title: messages.title,
      icon: Link2,
      order: 95,
      needsEngagement: true,
      selects: TYPES.filter((type) => type !== "opportunity"),
      load: async () => ({ default: (await import("./LinkSection.tsx")).LinkSection }),
    },
  ],
});
