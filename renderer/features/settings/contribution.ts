import { Keyboard, Settings2 } from "lucide-react";
import { defineContribution } from "../../platform/registry/contribution.ts";
import type { Services } from "../../platform/services/services.ts";
import { messages } from "./messages.ts";

export const settingsContribution = defineContribution({
  id: "settings",
  commands: [
    {
      id: "workbench.settings.open",
      title: messages.open,
      category: messages.category,
      icon: Settings2,
      run: (services: Services) => services.editors.open({ editor: "settings" }),
    },
    {
      id: "workbench.shortcuts.open",
      title: messages.openKeys,
      category: messages.category,
      icon: Keyboard,
      run: (services: Services) => services.editors.open({ editor: "shortcuts" }),
    },
  ],
  keybindings: [
    { command: "workbench.settings.open", key: "Mod+," },
    { command: "workbench.shortcuts.open", key: "Mod+Alt+K" },
  ],
  menus: [
    { menu: "file", command: "workbench.settings.open", group: "8", order: 1 },
    { menu: "help", command: "workbench.welcome.open", group: "1", order: 1 },
    { menu: "help", command: "workbench.shortcuts.open", group: "1", order: 2 },
  ],
  editors: [
    {
      id: "settings",
      icon: Settings2,
      needsEngagement: false,
      title: () => messages.settings,
      load: async () => ({ default: (await import("./SettingsEditor.tsx")).SettingsEditor }),
    },
    {
      id: "shortcuts",
      icon: Keyboard,
      needsEngagement: false,
      title: () => messages.keys,
      load: async () => ({ default: (await import("./ShortcutsEditor.tsx")).ShortcutsEditor }),
    },
  ],
  views: [
    {
      id: "settings",
      place: "sidebar",
      title: messages.settings,
      icon: Settings2,
      order: 200,
      atEnd: true,
      needsEngagement: false,
      load: async () => ({ default: (await import("./SettingsView.tsx")).SettingsView }),
    },
  ],
});
