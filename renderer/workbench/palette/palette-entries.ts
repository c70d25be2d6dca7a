import type { RecordTypeName } from "@shared/domain/records.ts";
import { editorOf, elementNames } from "../../platform/queries/element-names.ts";
import type { Services } from "../../platform/services/services.ts";
import type { Icon } from "../../ui/icon.ts";
import type { PaletteMode } from "../workbench-context.ts";
import { recentCommands } from "./recent-commands.ts";

export interface PaletteEntry {
  readonly id: string;
  readonly text: string;
  /** Muted, at the right: what kind of thing it is and where, or the category of a command. */
  readonly hint: string;
  readonly shortcut?: string | undefined;
  readonly icon?: Icon | undefined;
  run(): void;
}

export const paletteEntries = (services: Services, mode: PaletteMode): readonly PaletteEntry[] =>
  mode === "commands" ? commandEntries(services) : placeEntries(services);

function commandEntries(services: Services): PaletteEntry[] {
  return services.commands
    .list()
    .filter((command) => !command.hidden && services.commands.enabled(command.id))
    .map((command) => ({
      id: command.id,
      text: command.label?.(services) ?? command.title,
      hint: command.category,
      shortcut: services.commands.shortcut(command.id),
      run: () => {
        recentCommands.add(command.id);
        void services.commands.run(command.id);
      },
    }))
    .sort((a, b) => recentCommands.rank(a.id) - recentCommands.rank(b.id) || a.text.localeCompare(b.text));
}

/** What is gone to by its name; the rest of the engagement is reached from these. */
const QUICK: ReadonlySet<RecordTypeName> = new Set([
  "blueprint",
  "touchPoint",
  "segment",
  "opportunity",
  "prototypePlan",
  "report",
  "step",
  "note",
]);

/** Everything in the engagement that is known by a name, biggest things first. */
function placeEntries(services: Services): PaletteEntry[] {
  const session = services.session();
  if (!session) return [];
  const { model } = session;
  return elementNames(model)
    .filter(({ type }) => QUICK.has(type))
    .map(({ id, noun, name, where }) => {
      const input = editorOf(services, model, id);
      return {
        id,
        text: name,
        hint: where ? `${noun} · ${where}` : noun,
        icon: services.registry.editors.get(input?.editor ?? "")?.icon as Icon | undefined,
        run: () => {
          if (input) services.editors.open(input);
          services.selection.set([id], "quick-open");
        },
      };
    });
}
