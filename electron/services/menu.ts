import type { CallRequest, EventPayload } from "@shared/ipc/contract.ts";
import { Menu, type MenuItemConstructorOptions } from "electron";

type Menus = CallRequest<"menu.set">;
type Choose = (command: string, args?: Chosen["args"]) => void;
type Chosen = EventPayload<"menu.chosen">;
type Item = Menus[number]["items"][number];

/** The native menu out of the page's commands; a chosen item goes back as its command id. */
export function setMenu(menus: Menus, choose: Choose): void {
  const template = menus.map(
    (menu): MenuItemConstructorOptions => ({
      label: menu.label,
      submenu: menu.items.map((item) => toItem(item, choose)),
    }),
  );
  if (process.platform === "darwin") template.unshift({ role: "appMenu" });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}

function toItem(item: Item, choose: Choose): MenuItemConstructorOptions {
  if (item.kind === "separator") return { type: "separator" };
  if (item.kind === "role") return { role: item.role };
  const accelerator = item.accelerator === undefined ? undefined : toAccelerator(item.accelerator);
  return {
    label: item.label.replaceAll("&", "&&"),
    enabled: item.enabled,
    click: () => choose(item.command, item.args),
    ...(item.checked !== undefined && { type: "checkbox" as const, checked: item.checked }),
    // The page handles the keys itself, with its own when-context: here they are only shown.
    ...(accelerator !== undefined && { accelerator, registerAccelerator: false }),
  };
}

const MODIFIERS: Record<string, string> = {
  Mod: "CommandOrControl",
  Ctrl: "Control",
  Meta: "Super",
  Shift: "Shift",
  Alt: "Alt",
};
const KEYS: Record<string, string> = {
  ArrowUp: "Up",
  ArrowDown: "Down",
  ArrowLeft: "Left",
  ArrowRight: "Right",
  Enter: "Return",
  "+": "Plus",
};

/** `Mod+Shift+P` to Electron's words; undefined for a chord or a key that it has no name for. */
export function toAccelerator(key: string): string | undefined {
  if (key.includes(" ")) return undefined;
  const parts = key.endsWith("++") ? [...key.slice(0, -2).split("+"), "+"] : key.split("+");
  const last = parts.pop() ?? "";
  const name = KEYS[last] ?? last;
  if (!/^([A-Za-z0-9]|F[0-9]{1,2}|[-=[\]\\;',./`]|[A-Z][A-Za-z]+)$/.test(name)) return undefined;
  const modifiers = parts.map((part) => MODIFIERS[part]);
  if (modifiers.some((modifier) => modifier === undefined)) return undefined;
  return [...modifiers, name].join("+");
}
