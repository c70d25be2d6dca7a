import type { MenuId } from "../../platform/registry/contribution.ts";
import { menuGroups } from "../../platform/registry/menu-entries.ts";
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
    for (const { command, label, enabled, args } of lines) {
      entries.push({
        id: `${command.id}:${JSON.stringify(args) ?? ""}`,
        label,
        shortcut: services.commands.shortcut(command.id),
        disabled: !enabled,
        checked: command.checked?.(services),
        run: () => void services.commands.run(command.id, args),
      });
    }
  }
  return entries;
}
