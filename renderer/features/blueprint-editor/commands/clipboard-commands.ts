import { ClipboardPaste, Copy, Scissors } from "lucide-react";
import { copyByCommand, pasteByCommand } from "../clipboard.ts";
import type { CanvasCommand } from "./canvas-command.ts";
import { placeOfArgs } from "./menu-place.ts";
import { messages } from "./messages.ts";
import { removeSelected } from "./step-commands.ts";

const COPY = "selection == 'step' || selection == 'note' || selection == 'mixed'";
const CUT = `!readOnly && (${COPY})`;

/** The keys are the browser's: it hands over the clipboard with an event that only they bring. */
const nativeKey = (key: string) => [{ key, native: true }];

export const clipboardCommands: readonly CanvasCommand[] = [
  {
    id: "blueprint.clipboard.cut",
    title: messages.cut,
    icon: Scissors,
    when: CUT,
    keys: nativeKey("Mod+X"),
    menus: [
      ["edit", "2-clipboard", 1],
      ["step", "2-edit", 4, messages.clipboard],
      ["note", "2-edit", 4],
    ],
    run: (editor) => {
      if (copyByCommand(editor)) removeSelected(editor);
    },
  },
  {
    id: "blueprint.clipboard.copy",
    title: messages.copy,
    icon: Copy,
    when: COPY,
    keys: nativeKey("Mod+C"),
    menus: [
      ["edit", "2-clipboard", 2],
      ["step", "2-edit", 5, messages.clipboard],
      ["note", "2-edit", 5],
    ],
    run: (editor) => {
      copyByCommand(editor);
    },
  },
  {
    id: "blueprint.clipboard.paste",
    title: messages.paste,
    icon: ClipboardPaste,
    when: "!readOnly",
    keys: nativeKey("Mod+V"),
    menus: [
      ["edit", "2-clipboard", 3],
      ["step", "2-edit", 6, messages.clipboard],
      ["canvas", "2-edit", 1],
    ],
    run: async (editor, args, { commands, notices }) => {
      if (await pasteByCommand(editor, notices, placeOfArgs(editor, args))) return;
      const key = commands.shortcut("blueprint.clipboard.paste") ?? "";
      notices.show({ kind: "info", text: messages.pasteByKey(key) });
    },
  },
];
