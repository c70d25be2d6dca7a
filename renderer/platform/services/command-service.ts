import { UserError } from "@shared/base/result.ts";
import { keepTyping } from "../../ui/typing-commit.ts";
import type { Keybinding, UiCommand } from "../registry/contribution.ts";
import { isShortcut, keyOfEvent } from "../registry/keys.ts";
import type { Registry } from "../registry/registry.ts";
import type { CommandService, Services } from "./services.ts";

/** Runs commands and answers keys. A failure is shown, never swallowed. */
export class Commands implements CommandService {
  readonly #registry: Registry;
  readonly #services: () => Services;

  constructor(registry: Registry, services: () => Services) {
    this.#registry = registry;
    this.#services = services;
  }

  async run(id: string, args?: unknown): Promise<void> {
    const services = this.#services();
    const command = this.#registry.commands.get(id);
    try {
      if (!command) throw new Error(`no command "${id}"`);
      if (!services.context.test(command.when)) return;
      // A command acts on what is on the screen: the file that is saved, the tab that is closed.
      keepTyping();
      await command.run(services, args);
      // What failed before and went well now is no complaint any more.
      services.notices.settle(id);
    } catch (error) {
      if (!(error instanceof UserError)) console.error(error);
      const text = error instanceof Error ? error.message : String(error);
      const place = error instanceof UserError && error.place ? ` (${error.place})` : "";
      services.output.log(command?.title ?? id, `${text}${place}`, "error");
      services.notices.show({ kind: "error", text: `${text}${place}`, sticky: true, topic: id });
    }
  }

  list(): readonly UiCommand[] {
    return [...this.#registry.commands.values()];
  }

  get(id: string): UiCommand | undefined {
    return this.#registry.commands.get(id);
  }

  enabled(id: string): boolean {
    const command = this.#registry.commands.get(id);
    return command !== undefined && this.#services().context.test(command.when);
  }

  shortcut(id: string): string | undefined {
    return this.#services().keys.display(id);
  }

  /**
   * Runs the command bound to this key press, if one is; later bindings win. Shortcuts with a modifier are asked
   * for before the focused control sees the key, plain keys only when no control took it.
   */
  handleKey(event: KeyboardEvent, phase: "before" | "after"): void {
    if (event.defaultPrevented || event.isComposing || takesKeys(event.target)) return;
    const key = keyOfEvent(event, this.#services().host.platform);
    if (isShortcut(key) !== (phase === "before")) return;
    const binding = this.bindingOf(event);
    if (!binding || binding.native) return;
    event.preventDefault();
    event.stopPropagation();
    // What stands behind an open dialog waits until that is answered.
    if (isInDialog(event.target)) return;
    void this.run(binding.command, binding.args);
  }

  bindingOf(event: KeyboardEvent): Keybinding | undefined {
    const { context, host, keys } = this.#services();
    const key = keyOfEvent(event, host.platform);
    context.set("inputFocus", isTyping(event.target));
    return keys
      .list()
      .findLast(
        (binding) => binding.key === key && context.test(binding.when) && this.enabled(binding.command),
      );
  }
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches("input:not([type=checkbox]), textarea, select"))
  );
}

const isInDialog = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(".dialog") !== null;

/** A field that records a shortcut takes every key itself. */
function takesKeys(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("[data-takes-keys]") !== null;
}
