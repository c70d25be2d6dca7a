import { Emitter } from "@shared/base/emitter.ts";
import type { EditorInput } from "../registry/contribution.ts";
import type { ContextService, EditorService } from "./services.ts";

export interface EditorGroup {
  /** Lives as long as the group, so that what it shows keeps its state. */
  readonly id: number;
  readonly tabs: readonly EditorInput[];
  readonly active: number;
  /** Share of the width, relative to the others. */
  readonly share: number;
}
export interface EditorLayout {
  readonly groups: readonly EditorGroup[];
  readonly focused: number;
}
/** Where a dragged tab goes: into a group before a tab, or into a new group on one side of it. */
export type TabTarget =
  | { readonly group: number; readonly before: number }
  | { readonly group: number; readonly side: "left" | "right" };

/** A tab that closed because its record went, and what it was among the others. */
interface GoneTab {
  readonly tab: EditorInput;
  readonly groupId: number;
  readonly place: number;
  /** It was the one that was looked at. */
  readonly inFront: boolean;
}

export const sameInput = (a: EditorInput, b: EditorInput): boolean =>
  a.editor === b.editor && a.recordId === b.recordId && a.otherId === b.otherId;

export const inputKey = (input: EditorInput): string =>
  [input.editor, input.recordId ?? "", input.otherId ?? ""].join(":");

/** Groups of tabs side by side. Never fewer than one group; one that has become empty closes. */
export class Editors implements EditorService {
  readonly changed = new Emitter<void>();
  readonly #context: ContextService;
  #count = 1;
  #gone: readonly GoneTab[] = [];
  /** What was opened and has not come up yet. */
  #opened: EditorInput | null = null;
  #layout: EditorLayout = { groups: [{ id: 1, tabs: [], active: 0, share: 1 }], focused: 0 };

  constructor(context: ContextService) {
    this.#context = context;
  }

  get layout(): EditorLayout {
    return this.#layout;
  }

  set layout(layout: EditorLayout) {
    const kept = layout.groups.filter((group) => group.tabs.length > 0);
    const focusedId = layout.groups[layout.focused]?.id;
    const groups = (kept.length > 0 ? kept : [this.#group([])]).map((group) => ({
      ...group,
      active: Math.max(0, Math.min(group.active, group.tabs.length - 1)),
    }));
    const focused = groups.findIndex((group) => group.id === focusedId);
    this.#count = Math.max(this.#count, ...groups.map((group) => group.id));
    const fallback = Math.max(0, Math.min(layout.focused - 1, groups.length - 1));
    this.#layout = { groups, focused: focused >= 0 ? focused : fallback };
    this.#context.set("editor", this.active()?.editor ?? "");
    this.#context.set("editorGroups", groups.length);
    this.changed.emit();
  }

  active(): EditorInput | null {
    const group = this.#layout.groups[this.#layout.focused];
    return group?.tabs[group.active] ?? null;
  }

  /** Once for each opening: an editor that comes up because somebody opened it takes the focus. */
  takeOpened(input: EditorInput): boolean {
    const mine = this.#opened !== null && sameInput(this.#opened, input);
    if (mine) this.#opened = null;
    return mine;
  }

  /** What is open, by its key, and the key of what is in front; "" where nothing is. */
  keys(): { readonly front: string; readonly open: ReadonlySet<string> } {
    const active = this.active();
    const tabs = this.#layout.groups.flatMap((group) => group.tabs);
    return { front: active ? inputKey(active) : "", open: new Set(tabs.map(inputKey)) };
  }

  open(input: EditorInput, options: { beside?: boolean } = {}): void {
    const { groups, focused } = this.#layout;
    const inFront = this.active();
    if (options.beside || !inFront || !sameInput(inFront, input)) this.#opened = input;
    if (options.beside) {
      const next = [...groups];
      next.splice(focused + 1, 0, this.#group([input]));
      this.layout = { groups: next, focused: focused + 1 };
      return;
    }
    const holds = (group: EditorGroup | undefined) =>
      group?.tabs.some((tab) => sameInput(tab, input)) ?? false;
    const holder = holds(groups[focused]) ? focused : groups.findIndex(holds);
    if (holder >= 0) {
      this.activate(holder, groups[holder]?.tabs.findIndex((tab) => sameInput(tab, input)) ?? 0);
      return;
    }
    this.layout = {
      focused,
      groups: groups.map((group, index) => {
        if (index !== focused) return group;
        const place = group.tabs.length === 0 ? 0 : group.active + 1;
        return { ...group, tabs: group.tabs.toSpliced(place, 0, input), active: place };
      }),
    };
  }

  activate(group: number, tab: number): void {
    const { groups, focused } = this.#layout;
    if (group === focused && groups[group]?.active === tab) return;
    this.layout = {
      groups: groups.map((held, index) => (index === group ? { ...held, active: tab } : held)),
      focused: group,
    };
  }

  /** Walks the tabs of the focused group, round and round. */
  step(by: 1 | -1): void {
    const group = this.#layout.groups[this.#layout.focused];
    const count = group?.tabs.length ?? 0;
    if (group && count > 1) this.activate(this.#layout.focused, (group.active + by + count) % count);
  }

  focusGroup(by: 1 | -1): void {
    const { groups, focused } = this.#layout;
    const next = (focused + by + groups.length) % groups.length;
    this.activate(next, groups[next]?.active ?? 0);
  }

  closeTab(group: number, tab: number): void {
    this.layout = {
      focused: this.#layout.focused,
      groups: this.#layout.groups.map((held, index) => (index === group ? without(held, tab) : held)),
    };
  }

  closeActive(): void {
    const group = this.#layout.groups[this.#layout.focused];
    if (group && group.tabs.length > 0) this.closeTab(this.#layout.focused, group.active);
  }

  closeOthers(): void {
    const active = this.active();
    if (active) this.keepOnly((tab) => sameInput(tab, active));
  }

  close(input: EditorInput): void {
    this.keepOnly((tab) => !sameInput(tab, input));
  }

  /** Closes the tabs whose record is gone; when undo or redo brings it back, its tab comes back as it was. */
  followRecords(isThere: (tab: EditorInput) => boolean): void {
    const back = this.#gone.filter(({ tab }) => isThere(tab));
    this.#gone = this.#gone.filter((gone) => !back.includes(gone));
    for (const gone of back) this.#bringBack(gone);
    const { groups, focused } = this.#layout;
    const leaving = groups.flatMap((group, index) =>
      group.tabs.flatMap((tab, place) =>
        isThere(tab)
          ? []
          : { tab, groupId: group.id, place, inFront: index === focused && place === group.active },
      ),
    );
    this.#gone = [...this.#gone, ...leaving];
    this.keepOnly(isThere);
  }

  /** Another engagement: nothing of the one before comes back. */
  forgetGone(): void {
    this.#gone = [];
  }

  keepOnly(keep: (tab: EditorInput) => boolean): void {
    const all = this.#layout.groups.every((group) => group.tabs.every(keep));
    if (all) return;
    const groups = this.#layout.groups.map((group) => {
      const active = group.tabs[group.active];
      const tabs = group.tabs.filter(keep);
      const still = active ? tabs.findIndex((tab) => sameInput(tab, active)) : -1;
      return { ...group, tabs, active: still >= 0 ? still : Math.min(group.active, tabs.length - 1) };
    });
    this.layout = { groups, focused: this.#layout.focused };
  }

  resize(shares: readonly number[]): void {
    const groups = this.#layout.groups.map((group, index) => ({
      ...group,
      share: shares[index] ?? group.share,
    }));
    this.layout = { ...this.#layout, groups };
  }

  move(from: { group: number; tab: number }, to: TabTarget): void {
    const source = this.#layout.groups[from.group];
    const input = source?.tabs[from.tab];
    const target = this.#layout.groups[to.group];
    if (!source || !input || !target) return;
    const split = "side" in to;
    if (split && source === target && source.tabs.length === 1) return;
    let groups = this.#layout.groups.map((group) => (group === source ? without(group, from.tab) : group));
    let focused = to.group;
    if (split) {
      focused = to.group + (to.side === "right" ? 1 : 0);
      groups = groups.toSpliced(focused, 0, this.#group([input], target.share));
    } else {
      const shift = source === target && from.tab < to.before ? 1 : 0;
      const place = to.before - shift;
      groups = groups.map((group, index) =>
        index === to.group ? { ...group, tabs: group.tabs.toSpliced(place, 0, input), active: place } : group,
      );
    }
    this.layout = { groups, focused };
  }

  #bringBack({ tab, groupId, place, inFront }: GoneTab): void {
    const { groups, focused } = this.#layout;
    if (groups.some((group) => group.tabs.some((held) => sameInput(held, tab)))) return;
    const own = groups.findIndex((group) => group.id === groupId);
    const home = own < 0 ? focused : own;
    if (inFront) this.#opened = tab;
    this.layout = {
      focused: inFront ? home : focused,
      groups: groups.map((group, index) => {
        if (index !== home) return group;
        const at = own < 0 ? group.tabs.length : Math.min(place, group.tabs.length);
        const active = inFront ? at : group.active + (group.tabs.length > 0 && at <= group.active ? 1 : 0);
        return { ...group, tabs: group.tabs.toSpliced(at, 0, tab), active };
      }),
    };
  }

  #group(tabs: readonly EditorInput[], share = 1): EditorGroup {
    this.#count += 1;
    return { id: this.#count, tabs, active: 0, share };
  }
}

/** Closing the active tab shows its right neighbour, or the left one at the end. */
function without(group: EditorGroup, tab: number): EditorGroup {
  const tabs = group.tabs.toSpliced(tab, 1);
  const active = group.active > tab ? group.active - 1 : Math.min(group.active, tabs.length - 1);
  return { ...group, tabs, active: Math.max(0, active) };
}
