import { Emitter } from "@shared/base/emitter.ts";
import type { EditorInput } from "../registry/contribution.ts";
import type { ContextService, EditorService } from "./services.ts";

export interface EditorGroup {
  readonly tabs: readonly EditorInput[];
  readonly active: number;
}
export interface EditorLayout {
  readonly groups: readonly EditorGroup[];
  readonly focused: number;
}

export const sameInput = (a: EditorInput, b: EditorInput): boolean =>
  a.editor === b.editor && a.recordId === b.recordId && a.otherId === b.otherId;

/** Groups of tabs side by side. Never fewer than one group; an empty second group closes. */
export class Editors implements EditorService {
  readonly changed = new Emitter<void>();
  readonly #context: ContextService;
  #layout: EditorLayout = { groups: [{ tabs: [], active: 0 }], focused: 0 };

  constructor(context: ContextService) {
    this.#context = context;
  }

  get layout(): EditorLayout {
    return this.#layout;
  }

  set layout(layout: EditorLayout) {
    const groups = layout.groups.filter((group) => group.tabs.length > 0);
    const kept = groups.length > 0 ? groups : [{ tabs: [], active: 0 }];
    this.#layout = { groups: kept, focused: Math.min(Math.max(layout.focused, 0), kept.length - 1) };
    this.#context.set("editor", this.active()?.editor ?? "");
    this.changed.emit();
  }

  active(): EditorInput | null {
    const group = this.#layout.groups[this.#layout.focused];
    return group?.tabs[group.active] ?? null;
  }

  open(input: EditorInput, options: { beside?: boolean } = {}): void {
    const { groups, focused } = this.#layout;
    if (options.beside) {
      const next = [...groups];
      next.splice(focused + 1, 0, { tabs: [input], active: 0 });
      this.layout = { groups: next, focused: focused + 1 };
      return;
    }
    const holder = groups.findIndex((group) => group.tabs.some((tab) => sameInput(tab, input)));
    if (holder >= 0) {
      this.activate(holder, groups[holder]?.tabs.findIndex((tab) => sameInput(tab, input)) ?? 0);
      return;
    }
    this.layout = {
      focused,
      groups: groups.map((group, index) =>
        index === focused ? { tabs: [...group.tabs, input], active: group.tabs.length } : group,
      ),
    };
  }

  activate(group: number, tab: number): void {
    const groups = this.#layout.groups.map((held, index) =>
      index === group ? { ...held, active: tab } : held,
    );
    this.layout = { groups, focused: group };
  }

  close(group: number, tab: number): void {
    const groups = this.#layout.groups.map((held, index) => {
      if (index !== group) return held;
      const active =
        held.active > tab || held.active === held.tabs.length - 1 ? held.active - 1 : held.active;
      return { tabs: held.tabs.filter((_, position) => position !== tab), active: Math.max(0, active) };
    });
    this.layout = { groups, focused: this.#layout.focused };
  }

  closeActive(): void {
    const group = this.#layout.groups[this.#layout.focused];
    if (group && group.tabs.length > 0) this.close(this.#layout.focused, group.active);
  }

  /** Moves a tab to another group, or into a new one at that place when `split`. */
  move(from: { group: number; tab: number }, to: { group: number; split: boolean }): void {
    const input = this.#layout.groups[from.group]?.tabs[from.tab];
    if (!input || (from.group === to.group && !to.split)) return;
    const groups = this.#layout.groups.map((group, index) => ({
      tabs:
        index === from.group ? group.tabs.filter((_, position) => position !== from.tab) : [...group.tabs],
      active:
        index === from.group ? Math.max(0, Math.min(group.active, group.tabs.length - 2)) : group.active,
    }));
    if (to.split) groups.splice(to.group + 1, 0, { tabs: [input], active: 0 });
    else groups[to.group]?.tabs.push(input);
    const target = to.split ? to.group + 1 : to.group;
    const held = groups[target];
    if (held) held.active = held.tabs.length - 1;
    const emptied = groups[from.group]?.tabs.length === 0 && from.group < target ? 1 : 0;
    this.layout = { groups, focused: target - emptied };
  }
}
