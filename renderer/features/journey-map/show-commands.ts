import { Spline, Table2 } from "lucide-react";
import type { Contribution } from "../../platform/registry/contribution.ts";
import type { Services } from "../../platform/services/services.ts";
import { messages } from "./messages.ts";

/** The blueprint that an editor's title, the tree or the palette means. */
function meant(services: Services, args: unknown): string | undefined {
  const given = typeof args === "object" && args !== null && "recordId" in args ? args.recordId : args;
  const model = services.session()?.model;
  const ids = [given, services.editors.active()?.recordId];
  const found = ids.find((id) => typeof id === "string" && model?.get("blueprint", id));
  const fallback = model?.all("blueprint")[0]?.id;
  return typeof found === "string" ? found : fallback;
}

/** Both views show the same blueprint, and what is selected stays so. */
function show(services: Services, editor: string, args: unknown): void {
  const recordId = meant(services, args);
  if (recordId === undefined) return;
  const kept = services.selection.get();
  services.editors.open({ editor, recordId });
  services.selection.set(kept);
}

export const showCommands: Required<Pick<Contribution, "commands" | "keybindings" | "menus">> = {
  commands: [
    {
      id: "journey-map.show",
      title: messages.show,
      category: messages.view,
      icon: Spline,
      when: "engagementOpen && editor != 'journey-map'",
      run: (services: Services, args?: unknown) => show(services, "journey-map", args),
    },
    {
      id: "journey-map.blueprint.show",
      title: messages.showBlueprint,
      category: messages.view,
      icon: Table2,
      when: "editor == 'journey-map'",
      run: (services: Services, args?: unknown) => show(services, "blueprint", args),
    },
  ],
  keybindings: [
    { command: "journey-map.show", key: "Mod+Alt+J", when: "editor != 'journey-map'" },
    { command: "journey-map.blueprint.show", key: "Mod+Alt+J", when: "editor == 'journey-map'" },
  ],
  menus: (["view", "editor-title", "canvas"] as const).flatMap((menu) => [
    { menu, command: "journey-map.show", group: "6-journey", order: 1, when: "editor != 'journey-map'" },
    {
      menu,
      command: "journey-map.blueprint.show",
      group: "6-journey",
      order: 2,
      when: "editor == 'journey-map'",
    },
  ]),
};
