import type { Dispose } from "@shared/base/disposable.ts";
import type { HostMenu } from "../host/host.ts";
import type { MenuId } from "../registry/contribution.ts";
import { menuGroups } from "../registry/menu-entries.ts";
import type { Services } from "../services/services.ts";

export const MENU_BAR: readonly (readonly [menu: MenuId, label: string])[] = [
  ["file", "File"],
  ["edit", "Edit"],
  ["view", "View"],
  ["go", "Go"],
  ["run", "Run"],
  ["help", "Help"],
];

/** The desktop's own menu out of the same commands, made anew when a label or what can run has changed. */
export function followNativeMenu(services: Services): Dispose {
  let waiting = false;
  let last = "";
  const send = () => {
    waiting = false;
    const menus = MENU_BAR.map(([menu, label]) => menuOf(services, menu, label)).filter(
      ({ items }) => items.length > 0,
    );
    const text = JSON.stringify(menus);
    if (text === last) return;
    last = text;
    services.host.setMenu(menus);
  };
  const soon = () => {
    if (waiting) return;
    waiting = true;
    queueMicrotask(send);
  };
  let endSession: Dispose | undefined;
  const watchSession = () => {
    endSession?.();
    endSession = services.session()?.onChange.on(soon);
    soon();
  };
  const disposers = [
    services.context.changed.on(soon),
    services.keys.changed.on(soon),
    services.settings.changed.on(soon),
    services.onSession.on(watchSession),
    services.host.onMenuCommand((command, args) => void services.commands.run(command, args)),
  ];
  watchSession();
  return () => {
    endSession?.();
    for (const dispose of disposers) dispose();
  };
}

function menuOf(services: Services, menu: MenuId, label: string): HostMenu {
  const items: HostMenu["items"][number][] = [];
  for (const group of menuGroups(services, menu)) {
    // The desktop has its own items for these, below.
    const lines = group.filter((line) => !services.keys.isNative(line.command.id));
    if (lines.length === 0) continue;
    if (items.length > 0) items.push({ kind: "separator" });
    for (const line of lines) {
      const accelerator = services.keys.keyOf(line.command.id);
      items.push({
        kind: "command",
        command: line.command.id,
        label: line.label,
        enabled: line.enabled,
        ...(accelerator !== undefined && { accelerator }),
        ...(line.command.checked && { checked: line.command.checked(services) }),
        ...(line.args !== undefined && { args: line.args }),
      });
    }
  }
  if (menu === "edit") {
    items.push({ kind: "separator" });
    for (const role of ["cut", "copy", "paste", "selectAll"] as const) items.push({ kind: "role", role });
  }
  if (menu === "file") items.push({ kind: "separator" }, { kind: "role", role: "quit" });
  return { label, items };
}
