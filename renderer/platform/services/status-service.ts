import { Emitter } from "@shared/base/emitter.ts";
import type { StatusItem, StatusService } from "./services.ts";

export class Status implements StatusService {
  readonly changed = new Emitter<void>();
  items: readonly StatusItem[] = [];

  set(item: StatusItem): void {
    const others = this.items.filter((held) => held.id !== item.id);
    this.items = [...others, item].sort((a, b) => a.order - b.order);
    this.changed.emit();
  }

  remove(id: string): void {
    if (!this.items.some((item) => item.id === id)) return;
    this.items = this.items.filter((item) => item.id !== id);
    this.changed.emit();
  }
}
