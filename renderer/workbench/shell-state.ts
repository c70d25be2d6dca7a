import { Emitter } from "@shared/base/emitter.ts";
import type { EditorGroup, EditorLayout, Editors } from "../platform/services/editor-service.ts";
import type { ContextService } from "../platform/services/services.ts";
import type { KeptKey } from "../platform/services/state-scopes.ts";
import { readKept, writeKept } from "../platform/services/storage.ts";
import type { PaletteMode, Shell, ShellLayout } from "./workbench-context.ts";

interface Kept {
  readonly layout?: Partial<ShellLayout>;
  readonly editors?: EditorLayout;
}

const FALLBACK: ShellLayout = {
  view: "engagements",
  sideBar: true,
  sideWidth: 260,
  inspector: true,
  inspectorWidth: 320,
  panel: false,
  panelHeight: 220,
  panelView: "timeline",
  zen: false,
};

/** Least and most of each size that can be dragged. */
export const BOUNDS = {
  sideWidth: [200, 480],
  inspectorWidth: [260, 560],
  panelHeight: [100, 640],
} as const;

/** Where everything stands, kept per engagement; without one, a layout of its own for the welcome page. */
export class ShellState implements Shell {
  readonly changed = new Emitter<void>();
  readonly #context: ContextService;
  readonly #editors: Editors;
  #key: KeptKey = keyOf(null);
  /** As it is in a window that is wide enough. */
  #wide: ShellLayout = FALLBACK;
  /** In a narrow window: the one bar that lies over the editors. */
  #over: "sideBar" | "inspector" | null = null;
  narrow = false;
  layout: ShellLayout = FALLBACK;
  palette: PaletteMode | null = null;

  constructor(context: ContextService, editors: Editors) {
    this.#context = context;
    this.#editors = editors;
    this.#lay(soundLayout(readKept<Kept>(this.#key, {}).layout, FALLBACK));
    editors.changed.on(() => this.#keep());
  }

  /** Takes up the layout of an engagement (null = none open). False when it was never open here before. */
  load(engagementId: string | null): boolean {
    this.#key = keyOf(engagementId);
    const kept = readKept<Kept>(this.#key, {});
    const fallback = { ...FALLBACK, ...(engagementId && { view: "journey" }) };
    this.#lay(soundLayout(kept.layout, fallback));
    const editors = engagementId ? soundEditors(kept.editors) : null;
    this.#editors.layout = editors ?? { groups: [], focused: 0 };
    this.changed.emit();
    return editors !== null && editors.groups.length > 0;
  }

  set(patch: Partial<ShellLayout>): void {
    const { sideBar: _side, inspector: _inspector, ...rest } = patch;
    if (this.narrow) this.#fold(patch);
    const changed = { ...this.#wide, ...(this.narrow ? rest : patch) };
    this.#lay(soundLayout(changed, this.#wide, patch.zen ?? this.layout.zen));
    this.#context.set("zen", this.layout.zen);
    this.#keep();
    this.changed.emit();
  }

  /** Too narrow for bars beside the editors: they fold, and come over them one at a time when they are asked for. */
  setNarrow(narrow: boolean): void {
    if (narrow === this.narrow) return;
    this.narrow = narrow;
    this.#over = null;
    this.#lay(this.#wide);
    this.changed.emit();
  }

  openPalette(mode: PaletteMode): void {
    this.palette = mode;
    this.changed.emit();
  }

  closePalette(): void {
    this.palette = null;
    this.changed.emit();
  }

  #fold(patch: Partial<ShellLayout>): void {
    for (const bar of ["sideBar", "inspector"] as const) {
      if (patch[bar]) this.#over = bar;
      else if (patch[bar] === false && this.#over === bar) this.#over = null;
    }
  }

  #lay(wide: ShellLayout): void {
    this.#wide = wide;
    const folded = { sideBar: this.#over === "sideBar", inspector: this.#over === "inspector" };
    this.layout = this.narrow ? { ...wide, ...folded } : wide;
  }

  #keep(): void {
    writeKept(this.#key, { layout: this.#wide, editors: this.#editors.layout } satisfies Kept);
  }
}

const keyOf = (engagementId: string | null) => `frontstage.layout:${engagementId ?? "none"}` as const;

/** What local storage holds may come from an older version: fields of the wrong kind count as not kept. */
export function soundLayout(
  kept: Partial<ShellLayout> | undefined,
  fallback: ShellLayout,
  zen = false,
): ShellLayout {
  const fields = Object.entries(fallback).map(([key, value]) => {
    const held = kept?.[key as keyof ShellLayout];
    return [key, typeof held === typeof value ? held : value];
  });
  const layout = { ...(Object.fromEntries(fields) as ShellLayout), zen };
  const clamp = (size: keyof typeof BOUNDS) =>
    Math.round(Math.max(BOUNDS[size][0], Math.min(BOUNDS[size][1], layout[size])));
  return {
    ...layout,
    sideWidth: clamp("sideWidth"),
    inspectorWidth: clamp("inspectorWidth"),
    panelHeight: clamp("panelHeight"),
  };
}

function soundEditors(kept: EditorLayout | undefined): EditorLayout | null {
  if (!Array.isArray(kept?.groups)) return null;
  const groups = kept.groups.filter(
    (group: EditorGroup) =>
      Array.isArray(group.tabs) &&
      group.tabs.every((tab) => typeof tab?.editor === "string") &&
      Number.isFinite(group.share) &&
      Number.isInteger(group.id) &&
      Number.isInteger(group.active),
  );
  return { groups, focused: Number.isInteger(kept.focused) ? kept.focused : 0 };
}
