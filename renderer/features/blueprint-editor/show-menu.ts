import type { MenuId } from "../../platform/registry/contribution.ts";
import type { Services } from "../../platform/services/services.ts";
import type { GroundArgs } from "./commands/menu-place.ts";
import type { BlueprintHandle } from "./handle.ts";

const MENUS: Record<string, MenuId> = {
  step: "step",
  flow: "flow",
  lane: "lane",
  stage: "stage",
  note: "note",
};

/** The context menu of what is selected, below it; of the ground when nothing is. */
export function showMenu(editor: BlueprintHandle, services: Services, wanted?: MenuId): void {
  const id = editor.selected.at(-1);
  const type = editor.session.model.find(id ?? "")?.type ?? "";
  const menu = wanted ?? MENUS[type] ?? "canvas";
  const at = editor.canvas?.screenPlaceOf(id);
  if (at) services.menus.show(menu, at, argsOf(editor, menu));
}

/** The context menu of what the pointer is on, which becomes selected unless it is. */
export function showMenuAt(
  editor: BlueprintHandle,
  services: Services,
  event: { target: EventTarget; clientX: number; clientY: number },
): void {
  const at = { x: event.clientX, y: event.clientY };
  const id = (event.target as Element).closest<HTMLElement>("[data-element]")?.dataset.element;
  const type = id && editor.session.model.find(id)?.type;
  const menu = (type && MENUS[type]) || "canvas";
  const next = menu === "canvas" || id === undefined ? [] : [id];
  if (id === undefined || !editor.selected.includes(id)) editor.select(next);
  const place = editor.canvas?.placeOnScreen(at) ?? undefined;
  const point = editor.canvas?.pointOnScreen(at);
  services.menus.show(menu, at, menu === "canvas" ? { ...argsOf(editor, menu), place, point } : undefined);
}

const argsOf = (editor: BlueprintHandle, menu: MenuId): GroundArgs | undefined =>
  menu === "canvas" ? { recordId: editor.blueprintId } : undefined;
