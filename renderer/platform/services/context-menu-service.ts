import { Emitter } from "@shared/base/emitter.ts";
import type { MenuId } from "../registry/contribution.ts";
import type { ContextMenuService, ShownMenu } from "./services.ts";

/** At most one menu is open; the workbench draws it. */
export class ContextMenus implements ContextMenuService {
  readonly changed = new Emitter<void>();
  shown: ShownMenu | null = null;

  show(menu: MenuId, at: { x: number; y: number }, args?: unknown): void {
    this.shown = { menu, at, args };
    this.changed.emit();
  }

  close(): void {
    this.shown = null;
    this.changed.emit();
  }
}
