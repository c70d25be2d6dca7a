import { type Contribution, defineContribution } from "../platform/registry/contribution.ts";
import type { Services } from "../platform/services/services.ts";
import type { WorkbenchParts } from "./workbench-context.ts";

/** Commands of the shell itself: palette, side bars, tabs, undo, themes. */
export function shellContribution(parts: () => WorkbenchParts): Contribution {
  const toggle = (key: "sideBar" | "inspector" | "panel" | "zen") => () => {
    const { shell } = parts();
    shell.set({ [key]: !shell.layout[key] });
  };
  const step = (direction: "undo" | "redo") => (services: Services) => {
    services.session()?.[direction]();
  };
  const view = "View";
  return defineContribution({
    id: "shell",
    commands: [
      {
        id: "workbench.palette.open",
        title: "Show all commands",
        category: view,
        run: () => parts().shell.openPalette("commands"),
      },
      {
        id: "workbench.quick.open",
        title: "Go to …",
        category: "Go",
        when: "engagementOpen",
        run: () => parts().shell.openPalette("quick"),
      },
      {
        id: "workbench.side-bar.toggle",
        title: "Show or hide the side bar",
        category: view,
        run: toggle("sideBar"),
      },
      {
        id: "workbench.inspector.toggle",
        title: "Show or hide the inspector",
        category: view,
        run: toggle("inspector"),
      },
      { id: "workbench.panel.toggle", title: "Show or hide the panel", category: view, run: toggle("panel") },
      { id: "workbench.zen.toggle", title: "Zen mode", category: view, run: toggle("zen") },
      {
        id: "workbench.tab.close",
        title: "Close the tab",
        category: view,
        run: (services: Services) => services.editors.closeActive(),
      },
      {
        id: "workbench.tab.split",
        title: "Split the editor",
        category: view,
        run: (services: Services) => {
          const active = services.editors.active();
          if (active) services.editors.open(active, { beside: true });
        },
      },
      {
        id: "workbench.document.undo",
        title: "Undo",
        category: "Edit",
        when: "engagementOpen && !readOnly",
        run: step("undo"),
      },
      {
        id: "workbench.document.redo",
        title: "Redo",
        category: "Edit",
        when: "engagementOpen && !readOnly",
        run: step("redo"),
      },
      {
        id: "workbench.theme.set",
        title: "Theme",
        category: view,
        hidden: true,
        run: (services: Services, theme?: unknown) => services.settings.set("workbench.theme", String(theme)),
      },
      ...["system", "light", "dark", "high-contrast", "projection"].map((theme) => ({
        id: `workbench.theme.${theme}`,
        title: `Theme: ${theme.replace("-", " ")}`,
        category: view,
        run: (services: Services) => services.settings.set("workbench.theme", theme),
      })),
    ],
    keybindings: [
      { command: "workbench.palette.open", key: "Mod+Shift+P" },
      { command: "workbench.palette.open", key: "F1" },
      { command: "workbench.quick.open", key: "Mod+P" },
      { command: "workbench.side-bar.toggle", key: "Mod+B" },
      { command: "workbench.inspector.toggle", key: "Mod+Alt+B" },
      { command: "workbench.panel.toggle", key: "Mod+J" },
      { command: "workbench.tab.close", key: "Mod+W" },
      { command: "workbench.tab.split", key: "Mod+\\" },
      { command: "workbench.document.undo", key: "Mod+Z", when: "!inputFocus" },
      { command: "workbench.document.redo", key: "Mod+Shift+Z", when: "!inputFocus" },
      { command: "workbench.document.redo", key: "Mod+Y", when: "!inputFocus" },
    ],
    settings: [
      {
        id: "workbench.theme",
        title: "Theme",
        description: "Light, dark, high contrast, projection, or as the system wishes.",
        category: "Workbench",
        fallback: "system",
        choices: [
          { value: "system", label: "As the system" },
          { value: "light", label: "Light" },
          { value: "dark", label: "Dark" },
          { value: "high-contrast", label: "High contrast" },
          { value: "projection", label: "Projection" },
        ],
      },
    ],
  });
}
