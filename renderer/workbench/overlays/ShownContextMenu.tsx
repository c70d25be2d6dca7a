import { useEmitted, useServices } from "../../platform/react/use-services.ts";
import { Menu } from "../../ui/Menu.tsx";
import { messages } from "../messages.ts";
import { menuEntries } from "./menu-entries.ts";

/** The context menu that a feature asked for. */
export function ShownContextMenu() {
  const services = useServices();
  const { menus } = services;
  const shown = useEmitted([menus.changed], () => menus.shown);
  if (!shown) return null;
  const entries = menuEntries(services, shown.menu, { args: shown.args, onlyRunnable: true });
  if (entries.length === 0) return null;
  return (
    <Menu
      key={`${shown.at.x}:${shown.at.y}`}
      label={messages.menuBar}
      entries={entries}
      at={shown.at}
      onClose={() => menus.close()}
    />
  );
}
