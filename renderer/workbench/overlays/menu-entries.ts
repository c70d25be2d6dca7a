import type { MenuId } from "../../platform/registry/contribution.ts";
import { type MenuLine, menuGroups } from "../../platform/registry/menu-entries.ts";
import type { Services } from "../../platform/services/services.ts";
import type { MenuEntries, MenuEntry } from "../../ui/Menu.tsx";

/** A registered menu as the kit draws it, in words alone: icons on a few of its lines would be an accident. `onlyRunnable` leaves out what cannot run now, as context menus do. */
export function menuEntries(
  services: Services,
  menu: MenuId,
  options: { args?: unknown; onlyRunnable?: boolean } = {},
): MenuEntries {
  const entries: (MenuEntry | "line")[] = [];
  for (const group of menuGroups(services, menu, options.args)) {
    const lines = options.onlyRunnable ? group.filter((line) => line.enabled) : group;
    if (lines.length === 0) continue;
    if (entries.length > 0) entries.push("line");
    const beside = new Map<string, MenuEntry[]>();
    for (const line of lines) {
      const entry = entryOf(services, line);
      const held = line.sub === undefined ? entries : beside.get(line.sub);
      if (held) {
        held.push(entry);
        continue;
      }
      const sub = line.sub ?? "";
      const inside = [entry];
      beside.set(sub, inside);
      entries.push({ id: `sub:${sub}`, label: sub, entries: inside, run: () => undefined });
    }
  }
  return entries;
}

const entryOf = (services: Services, { command, label, enabled, args }: MenuLine): MenuEntry => ({
  id: `${command.id}:${JSON.stringify(args) ?? ""}`,
  label,
  shortcut: services.commands.shortcut(command.id),
  disabled: !enabled,
  checked: command.checked?.(services),
  run: () => void services.commands.run(command.id, args),
});
