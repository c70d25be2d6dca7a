import { MAP_FORMATS } from "@shared/interchange/map-formats.ts";
import { FileDown, FileInput } from "lucide-react";
import { defineContribution } from "../../platform/registry/contribution.ts";
import type { Services } from "../../platform/services/services.ts";
import { messages } from "./messages.ts";

/** Into the journey that is meant, or that the blueprint in the active editor belongs to. */
function openImport({ editors, session }: Services, id: unknown): void {
  const journey = session()?.model.get("journey", String(id ?? ""));
  editors.open({ editor: "map-import", ...(journey && { recordId: journey.id }) });
}

export const mapExchangeContribution = defineContribution({
  id: "map-exchange",
  commands: [
    {
      id: "blueprint.map.open-import",
      title: messages.open,
      category: messages.category,
      icon: FileInput,
      when: "engagementOpen && !readOnly",
      run: openImport,
    },
    ...MAP_FORMATS.map((format) => ({
      id: `export.blueprint.${format}`,
      title: messages.exportTitles[format],
      category: messages.category,
      icon: FileDown,
      when: "engagementOpen",
      run: async (services: Services, id?: unknown) =>
        (await import("./export-blueprint.ts")).exportBlueprint(services, format, id),
    })),
  ],
  menus: [
    { menu: "file", command: "blueprint.map.open-import", group: "3-import", order: 20 },
    { menu: "journey-item", command: "blueprint.map.open-import", group: "1", order: 4 },
    ...MAP_FORMATS.map((format, index) => ({
      menu: "file" as const,
      command: `export.blueprint.${format}`,
      group: "5-export",
      order: 20 + index,
    })),
  ],
  editors: [
    {
      id: "map-import",
      icon: FileInput,
      needsEngagement: true,
      title: ({ recordId }, model) =>
        recordId === undefined || model?.get("journey", recordId) ? messages.title : null,
      load: async () => ({ default: (await import("./MapImportEditor.tsx")).MapImportEditor }),
    },
  ],
});
