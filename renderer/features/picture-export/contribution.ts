import { ClipboardCopy, ImageDown } from "lucide-react";
import { defineContribution, type MenuId } from "../../platform/registry/contribution.ts";
import type { Services } from "../../platform/services/services.ts";
import { messages } from "./messages.ts";

const GROUP = "8-picture";
const ON_MAP: readonly MenuId[] = ["canvas", "step", "lane", "stage"];

export const pictureExportContribution = defineContribution({
  id: "picture-export",
  commands: [
    {
      id: "picture.export.open",
      title: messages.open,
      category: messages.category,
      icon: ImageDown,
      when: "engagementOpen",
      run: async (services: Services) => (await import("./PictureDialog.tsx")).openPictureDialog(services),
    },
    {
      id: "picture.copy",
      title: messages.copy,
      category: messages.category,
      icon: ClipboardCopy,
      when: "engagementOpen",
      label: ({ selection }: Services) =>
        selection.get().length > 0 ? messages.copySelection : messages.copyMap,
      run: async (services: Services) => (await import("./copy-picture.ts")).copyPicture(services),
    },
  ],
  keybindings: [
    { command: "picture.export.open", key: "Mod+Shift+S", when: "engagementOpen" },
    { command: "picture.copy", key: "Mod+Shift+X", when: "engagementOpen && !inputFocus" },
  ],
  menus: [
    { menu: "file", command: "picture.export.open", group: "5-export", order: 2 },
    { menu: "edit", command: "picture.copy", group: "2-clipboard", order: 9 },
    ...ON_MAP.flatMap((menu) => [
      { menu, command: "picture.copy", group: GROUP, order: 1 },
      { menu, command: "picture.export.open", group: GROUP, order: 2 },
    ]),
  ],
});
