import { ScrollText } from "lucide-react";
import { explainPersistence } from "../platform/lifecycle/follow-persistence.ts";
import type { Contribution, UiCommand } from "../platform/registry/contribution.ts";
import { documentCommands, documentKeys, documentMenus } from "./document-commands.ts";
import { editorCommands, editorKeys, editorMenus } from "./editor-commands.ts";
import { themeCommands, themeKeys, themeMenus, themeSettings } from "./theme-commands.ts";
import type { ShellLayout, WorkbenchParts } from "./workbench-context.ts";

type Part = "sideBar" | "inspector" | "panel" | "zen";

/** Commands of the shell itself: palette, bars, tabs, undo, themes. */
export function shellContribution(parts: () => WorkbenchParts): Contribution {
  const layout = (): ShellLayout => parts().shell.layout;
  const part = (id: string, title: string, key: Part): UiCommand => ({
    id,
    title,
    category: "View",
    checked: () => layout()[key],
    run: () => parts().shell.set({ [key]: !layout()[key] }),
  });
  return {
    id: "shell",
    commands: [
      {
        id: "workbench.palette.open",
        title: "Show all commands",
        category: "View",
        run: () => parts().shell.openPalette("commands"),
      },
      {
        id: "workbench.quick.open",
        title: "Go to…",
        category: "Go",
        run: () => parts().shell.openPalette("quick"),
      },
      {
        id: "workbench.view.show",
        title: "Show a view of the side bar",
        category: "View",
        hidden: true,
        run: (_, view?: unknown) => parts().shell.set({ view: String(view), sideBar: true }),
      },
      {
        id: "workbench.panel.show",
        title: "Show a tab of the panel",
        category: "View",
        hidden: true,
        run: (_, view?: unknown) => parts().shell.set({ panelView: String(view), panel: true }),
      },
      {
        id: "workbench.inspector.show",
        title: "Show the inspector",
        category: "View",
        hidden: true,
        run: () => parts().shell.set({ inspector: true }),
      },
      {
        id: "workbench.persistence.explain",
        title: "What the browser keeps",
        category: "Help",
        run: explainPersistence,
      },
      part("workbench.side-bar.toggle", "Side bar", "sideBar"),
      part("workbench.inspector.toggle", "Inspector", "inspector"),
      part("workbench.panel.toggle", "Panel", "panel"),
      part("workbench.zen.toggle", "Zen mode", "zen"),
      ...editorCommands(parts),
      ...documentCommands,
      ...themeCommands,
    ],
    keybindings: [
      { command: "workbench.palette.open", key: "Mod+Shift+P" },
      { command: "workbench.palette.open", key: "F1" },
      { command: "workbench.quick.open", key: "Mod+P" },
      { command: "workbench.side-bar.toggle", key: "Mod+B" },
      { command: "workbench.inspector.toggle", key: "Mod+Alt+B" },
      { command: "workbench.panel.toggle", key: "Mod+J" },
      { command: "workbench.zen.toggle", key: "Mod+Shift+Enter" },
      { command: "workbench.zen.toggle", key: "Escape", when: "zen && !inputFocus" },
      ...editorKeys,
      ...documentKeys,
      ...themeKeys,
    ],
    menus: [
      { menu: "view", command: "workbench.palette.open", group: "1", order: 1 },
      { menu: "view", command: "workbench.side-bar.toggle", group: "2", order: 1 },
      { menu: "view", command: "workbench.inspector.toggle", group: "2", order: 2 },
      { menu: "view", command: "workbench.panel.toggle", group: "2", order: 3 },
      { menu: "view", command: "workbench.zen.toggle", group: "2", order: 4 },
      { menu: "go", command: "workbench.quick.open", group: "1", order: 1 },
      ...editorMenus,
      ...documentMenus,
      ...themeMenus,
    ],
    views: [
      {
        id: "output",
        place: "panel",
        title: "Output",
        icon: ScrollText,
        order: 90,
        needsEngagement: false,
        load: async () => ({ default: (await import("./bars/OutputView.tsx")).OutputView }),
      },
    ],
    settings: themeSettings,
  };
}
