import type {
  Contribution,
  Keybinding,
  MenuId,
  MenuItem,
  UiCommand,
} from "../../../platform/registry/contribution.ts";
import type { Services } from "../../../platform/services/services.ts";
import type { Icon } from "../../../ui/icon.ts";
import { type BlueprintHandle, blueprintEditor } from "../handle.ts";
import { messages } from "./messages.ts";

/** One action of the canvas with its keys and its places in menus. */
export interface CanvasCommand {
  readonly id: string;
  readonly title: string;
  readonly category?: string;
  readonly icon?: Icon;
  /** Not listed in the palette: it needs arguments. */
  readonly hidden?: boolean;
  /** Besides a blueprint being shown. */
  readonly when?: string;
  readonly keys?: readonly (string | Omit<Keybinding, "command">)[];
  /** `sub` names a menu beside. */
  readonly menus?: readonly (readonly [menu: MenuId, group: string, order: number, sub?: string])[];
  checked?(editor: BlueprintHandle): boolean;
  run(editor: BlueprintHandle, args: unknown, services: Services): void | Promise<void>;
}

export const STEPS = "!readOnly && selection == 'step'";
const ONE = "selectionCount == '1'";
export const ONE_STEP = `${STEPS} && ${ONE}`;
export const SEVERAL_STEPS = `${STEPS} && !(${ONE})`;
export const ONE_FLOW = `!readOnly && selection == 'flow' && ${ONE}`;
export const ONE_LANE = `!readOnly && selection == 'lane' && ${ONE}`;
export const ONE_STAGE = `!readOnly && selection == 'stage' && ${ONE}`;

const ON_BLUEPRINT = "editor == 'blueprint'";

/** A key means something only while the map has the focus and nothing is being typed. */
const ON_MAP = "editor == 'blueprint' && canvasFocus && !inputFocus";

const bindingOf = (command: string, key: string | Omit<Keybinding, "command">): Keybinding => {
  const { when, ...rest } = typeof key === "string" ? { key, when: undefined } : key;
  return { command, ...rest, when: when === undefined ? ON_MAP : `${ON_MAP} && ${when}` };
};

export function contributed(
  list: readonly CanvasCommand[],
): Required<Pick<Contribution, "commands" | "keybindings" | "menus">> {
  return {
    commands: list.map(uiCommand),
    keybindings: list.flatMap(({ id, keys = [] }) => keys.map((key) => bindingOf(id, key))),
    menus: list.flatMap(({ id, menus = [] }) =>
      menus.map(
        ([menu, group, order, sub]): MenuItem => ({
          menu,
          command: id,
          group,
          order,
          when: ON_BLUEPRINT,
          ...(sub !== undefined && { sub }),
        }),
      ),
    ),
  };
}

function uiCommand(command: CanvasCommand): UiCommand {
  const { id, title, icon, when, checked, hidden } = command;
  return {
    id,
    title,
    category: command.category ?? messages.category,
    when: when === undefined ? ON_BLUEPRINT : `${ON_BLUEPRINT} && (${when})`,
    ...(icon && { icon }),
    ...(hidden && { hidden }),
    ...(checked && {
      checked: ({ handles }: Services) => {
        const editor = handles.active(blueprintEditor);
        return editor !== undefined && checked(editor);
      },
    }),
    run: (services: Services, args?: unknown) => {
      const editor = services.handles.active(blueprintEditor);
      return editor && command.run(editor, args, services);
    },
  };
}
