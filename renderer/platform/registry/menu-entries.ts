import type { Services } from "../services/services.ts";
import type { MenuId, MenuItem, UiCommand } from "./contribution.ts";

export interface MenuLine {
  readonly command: UiCommand;
  readonly label: string;
  readonly enabled: boolean;
  readonly args: unknown;
  /** The menu beside that it stands in. */
  readonly sub: string | undefined;
}

/** The groups of a menu in their order, each with its commands as they are now. Context menus leave out what cannot run. */
export function menuGroups(
  services: Services,
  menu: MenuId,
  args?: unknown,
): readonly (readonly MenuLine[])[] {
  const groups = new Map<string, MenuItem[]>();
  for (const item of services.registry.menus) {
    if (item.menu !== menu) continue;
    const group = groups.get(item.group) ?? [];
    groups.set(item.group, [...group, item]);
  }
  const names = [...groups.keys()].sort();
  return names
    .map((name) => linesOf(services, groups.get(name) ?? [], args))
    .filter((lines) => lines.length > 0);
}

function linesOf(services: Services, items: readonly MenuItem[], args: unknown): MenuLine[] {
  return [...items]
    .sort((a, b) => a.order - b.order)
    .flatMap((item) => {
      const command = services.commands.get(item.command);
      if (!command || (item.when !== undefined && !services.context.test(item.when))) return [];
      const label = command.label?.(services) ?? command.title;
      const enabled = services.commands.enabled(command.id);
      return [{ command, label, enabled, args: item.args ?? args, sub: item.sub }];
    });
}
