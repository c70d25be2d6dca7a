import { IconButton } from "../../ui/Button.tsx";
import type { Icon } from "../../ui/icon.ts";
import { useEmitted, useServices } from "./use-services.ts";

interface CommandButtonProps {
  command: string;
  args?: unknown;
  /** For a command that has no icon of its own. */
  icon?: Icon;
}

/** The button of a command: its icon, name, shortcut, whether it can run and whether it is on all come from the command. */
export function CommandButton({ command: id, args, icon }: CommandButtonProps) {
  const services = useServices();
  const { commands, context, keys, handles, settings } = services;
  const command = commands.get(id);
  const state = useEmitted([context.changed, keys.changed, handles.changed, settings.changed], () =>
    [commands.enabled(id), commands.shortcut(id) ?? "", command?.checked?.(services) ?? ""].join("\n"),
  );
  const shown = icon ?? (command?.icon as Icon | undefined);
  if (!command || !shown) return null;
  const [enabled, shortcut, checked] = state.split("\n");
  return (
    <IconButton
      icon={shown}
      label={command.title}
      shortcut={shortcut || undefined}
      pressed={checked === "" ? undefined : checked === "true"}
      disabled={enabled !== "true"}
      onClick={() => void commands.run(id, args)}
    />
  );
}
