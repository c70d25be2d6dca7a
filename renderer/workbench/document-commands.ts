import type { Keybinding, MenuItem, UiCommand } from "../platform/registry/contribution.ts";
import { messages } from "./messages.ts";

/** Undo and redo of the engagement, with what they would do in their label. */
export const documentCommands: readonly UiCommand[] = [
  {
    id: "workbench.document.undo",
    title: "Undo",
    category: "Edit",
    when: "canUndo && !readOnly",
    label: (services) => messages.undo(services.session()?.undoStack.at(-1)?.label),
    run: (services) => {
      services.session()?.undo();
    },
  },
  {
    id: "workbench.document.redo",
    title: "Redo",
    category: "Edit",
    when: "canRedo && !readOnly",
    label: (services) => messages.redo(services.session()?.redoStack.at(-1)?.label),
    run: (services) => {
      services.session()?.redo();
    },
  },
];

/** A text field with letters not yet committed keeps its own undo. */
const notTyping = "!(inputFocus && textChanged)";

export const documentKeys: readonly Keybinding[] = [
  { command: "workbench.document.undo", key: "Mod+Z", when: notTyping },
  { command: "workbench.document.redo", key: "Mod+Shift+Z", when: notTyping },
  { command: "workbench.document.redo", key: "Mod+Y", when: notTyping },
];

export const documentMenus: readonly MenuItem[] = [
  { menu: "edit", command: "workbench.document.undo", group: "1", order: 1 },
  { menu: "edit", command: "workbench.document.redo", group: "1", order: 2 },
];
