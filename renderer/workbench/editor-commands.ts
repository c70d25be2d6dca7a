import type { Keybinding, MenuItem, UiCommand } from "../platform/registry/contribution.ts";
import { focusBreadcrumb } from "./editors/Breadcrumb.tsx";
import { focusPart } from "./parts.ts";
import type { WorkbenchParts } from "./workbench-context.ts";

/** Tabs and groups by keyboard. */
export function editorCommands(parts: () => WorkbenchParts): UiCommand[] {
  const category = "View";
  return [
    {
      id: "workbench.tab.close",
      title: "Close the tab",
      category,
      run: () => parts().editors.closeActive(),
    },
    {
      id: "workbench.tab.close-others",
      title: "Close the other tabs",
      category,
      run: () => parts().editors.closeOthers(),
    },
    { id: "workbench.tab.next", title: "Next tab", category: "Go", run: () => parts().editors.step(1) },
    {
      id: "workbench.tab.previous",
      title: "Previous tab",
      category: "Go",
      run: () => parts().editors.step(-1),
    },
    {
      id: "workbench.tab.split",
      title: "Split the editor",
      category,
      run: () => {
        const { editors } = parts();
        const active = editors.active();
        if (active) editors.open(active, { beside: true });
      },
    },
    {
      id: "workbench.breadcrumb.focus",
      title: "Go to the breadcrumb",
      category: "Go",
      when: "editor",
      run: () => focusBreadcrumb(),
    },
    { id: "workbench.part.next", title: "Next part of the window", category: "Go", run: () => focusPart(1) },
    {
      id: "workbench.part.previous",
      title: "Previous part of the window",
      category: "Go",
      run: () => focusPart(-1),
    },
    {
      id: "workbench.group.next",
      title: "Next editor group",
      category: "Go",
      when: "editorGroups",
      run: () => parts().editors.focusGroup(1),
    },
  ];
}

export const editorKeys: readonly Keybinding[] = [
  { command: "workbench.tab.close", key: "Mod+W" },
  { command: "workbench.tab.split", key: "Mod+\\" },
  { command: "workbench.tab.next", key: "Ctrl+Tab" },
  { command: "workbench.tab.previous", key: "Ctrl+Shift+Tab" },
  { command: "workbench.tab.next", key: "Alt+PageDown" },
  { command: "workbench.tab.previous", key: "Alt+PageUp" },
  { command: "workbench.group.next", key: "Mod+Alt+ArrowRight" },
  { command: "workbench.breadcrumb.focus", key: "Mod+Alt+ArrowUp" },
  { command: "workbench.part.next", key: "F6" },
  { command: "workbench.part.previous", key: "Shift+F6" },
];

export const editorMenus: readonly MenuItem[] = [
  { menu: "view", command: "workbench.tab.split", group: "3", order: 1 },
  { menu: "view", command: "workbench.tab.close", group: "3", order: 2 },
  { menu: "view", command: "workbench.tab.close-others", group: "3", order: 3 },
  { menu: "go", command: "workbench.tab.next", group: "2", order: 1 },
  { menu: "go", command: "workbench.tab.previous", group: "2", order: 2 },
  { menu: "go", command: "workbench.group.next", group: "2", order: 3 },
];
