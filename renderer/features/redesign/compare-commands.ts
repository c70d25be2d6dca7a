import { Columns2, Link2, Maximize, Rows2, SquareSplitHorizontal, ZoomIn, ZoomOut } from "lucide-react";
import type { Contribution } from "../../platform/registry/contribution.ts";
import type { Services } from "../../platform/services/services.ts";
import type { Icon } from "../../ui/icon.ts";
import { type CompareHandle, compareEditor } from "./compare-handle.ts";
import type { CompareMode } from "./compare-mode.ts";
import { messages } from "./messages.ts";

interface CompareCommand {
  readonly id: string;
  readonly title: string;
  readonly icon?: Icon;
  readonly key: string;
  checked?(editor: CompareHandle): boolean;
  run(editor: CompareHandle): unknown;
}

const ZOOM_STEP = 1.2;
const ON_COMPARISON = "editor == 'compare'";

const mode = (which: CompareMode, icon: Icon, key: string): CompareCommand => ({
  id: `redesign.compare.${which}`,
  title: messages.modes[which],
  icon,
  key,
  checked: (editor) => editor.mode === which,
  run: (editor) => editor.show(which),
});

const list: readonly CompareCommand[] = [
  mode("above", Rows2, "A"),
  mode("beside", Columns2, "B"),
  mode("swipe", SquareSplitHorizontal, "S"),
  {
    id: "redesign.compare.link",
    title: messages.linked,
    icon: Link2,
    key: "L",
    checked: ({ linked, mode }) => linked || mode === "swipe",
    // Over each other they cannot be let go.
    run: (editor) => editor.mode !== "swipe" && editor.link(!editor.linked),
  },
  {
    id: "redesign.compare.zoom.out",
    title: messages.zoomOut,
    icon: ZoomOut,
    key: "-",
    run: ({ views }) => views.zoomBy(1 / ZOOM_STEP),
  },
  {
    id: "redesign.compare.zoom.in",
    title: messages.zoomIn,
    icon: ZoomIn,
    key: "Plus",
    run: ({ views }) => views.zoomBy(ZOOM_STEP),
  },
  {
    id: "redesign.compare.zoom.actual",
    title: messages.actual,
    key: "1",
    run: ({ views }) => views.zoomTo(1),
  },
  {
    id: "redesign.compare.zoom.fit",
    title: messages.fit,
    icon: Maximize,
    key: "0",
    run: ({ views }) => views.fit(),
  },
];

/** How a comparison is looked at: its modes, whether both move together, and the zoom; each with a key. */
export const compareCommands: Required<Pick<Contribution, "commands" | "keybindings" | "menus">> = {
  commands: list.map(({ id, title, icon, checked, run }) => ({
    id,
    title,
    category: messages.compareCategory,
    when: ON_COMPARISON,
    ...(icon && { icon }),
    ...(checked && {
      checked: ({ handles }: Services) => {
        const editor = handles.active(compareEditor);
        return editor !== undefined && checked(editor);
      },
    }),
    run: ({ handles }: Services) => {
      const editor = handles.active(compareEditor);
      if (editor) run(editor);
    },
  })),
  keybindings: list.map(({ id, key }) => ({ command: id, key, when: `${ON_COMPARISON} && !inputFocus` })),
  menus: list.map(({ id }, index) => ({
    menu: "view" as const,
    command: id,
    group: id.includes("zoom") ? "5-zoom" : "6-compare",
    order: index,
    when: ON_COMPARISON,
  })),
};
