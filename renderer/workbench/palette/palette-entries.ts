import type { ReadModel } from "@shared/domain/core/model.ts";
import type { RecordTypeName } from "@shared/domain/records.ts";
import type { Services } from "../../platform/services/services.ts";
import type { Icon } from "../../ui/icon.ts";
import { messages } from "../messages.ts";
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

interface Place {
  readonly id: string;
  readonly type: RecordTypeName;
  readonly text: string;
  readonly where?: string | undefined;
  /** The editor it opens in, and the record that the editor shows. */
  readonly editor?: string | undefined;
  readonly recordId?: string | undefined;
}

/** Everything in the engagement that has a name, biggest things first. */
function placeEntries(services: Services): PaletteEntry[] {
  const session = services.session();
  if (!session) return [];
  return placesOf(session.model).map((place) => {
    const noun = messages.places[place.type as keyof typeof messages.places];
    const editor = place.editor ? services.registry.editors.get(place.editor) : undefined;
    return {
      id: place.id,
      text: place.text,
      hint: place.where ? `${noun} · ${place.where}` : noun,
      icon: editor?.icon as Icon | undefined,
      run: () => {
        const { recordId } = place;
        if (editor) services.editors.open({ editor: editor.id, ...(recordId !== undefined && { recordId }) });
        services.selection.set([place.id], "quick-open");
      },
    };
  });
}

export function placesOf(model: ReadModel): Place[] {
  const blueprintName = (id: string) => {
    const blueprint = model.get("blueprint", id);
    const journey = model.get("journey", blueprint?.journeyId);
    return journey ? `${journey.name}: ${blueprint?.name}` : (blueprint?.name ?? "");
  };
  const own = (type: "opportunity" | "prototypePlan" | "report", editor: string, withId: boolean) =>
    model.all(type).map((record) => ({
      id: record.id,
      type,
      text: record.type === "prototypePlan" ? record.name : record.title || messages.places[type],
      editor,
      recordId: withId ? record.id : undefined,
    }));
  return [
    ...model.all("blueprint").map(({ id }) => ({
      id,
      type: "blueprint" as const,
      text: blueprintName(id),
      editor: "blueprint",
      recordId: id,
    })),
    ...model.all("touchPoint").map(({ id, name, stage }) => ({
      id,
      type: "touchPoint" as const,
      text: name,
      where: stage || undefined,
      editor: "touch-points",
    })),
    ...model
      .all("segment")
      .map(({ id, name }) => ({ id, type: "segment" as const, text: name, editor: "persona", recordId: id })),
    ...own("opportunity", "opportunities", false),
    ...own("prototypePlan", "prototype-plan", true),
    ...own("report", "report", true),
    ...model.all("step").map((step) => ({
      id: step.id,
      type: "step" as const,
      text: step.title,
      where: blueprintName(step.blueprintId),
      editor: "blueprint",
      recordId: step.blueprintId,
    })),
  ].filter((place) => place.text !== "");
}
