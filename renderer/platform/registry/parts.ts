import type { EngagementSession } from "@renderer/platform/store/session.ts";
import type { PictureThemeName } from "@shared/domain/blueprint/picture/palette.ts";
import type { ReadModel } from "@shared/domain/core/model.ts";
import type { AnyRecord, RecordOf, RecordTypeName } from "@shared/domain/records.ts";
import type { PlannedMap } from "@shared/interchange/picture/page-plan.ts";
import type { ComponentType } from "react";
import type { Icon } from "../../ui/icon.ts";

// What a contribution is made of. The services (S) are a parameter, because they in turn hand out these parts.

type Lazy<P> = () => Promise<{ default: ComponentType<P> }>;

/** One action: the same object drives menu, palette, shortcut, button and tooltip. Id: `area.noun.verb`. */
export interface UiCommandOf<S, A = unknown> {
  readonly id: string;
  readonly title: string;
  /** Shown before the title in the palette: “Blueprint: Add lane”. */
  readonly category: string;
  /** A lucide icon component, 16 px. */
  readonly icon?: Icon;
  /** A when-clause over context keys (`engagementOpen && editor == 'blueprint'`); absent = always. */
  readonly when?: string;
  /** What a menu shows in place of the title: “Undo: Rename step”. */
  label?(services: S): string;
  /** A mark before it in menus, for what is on or off. */
  checked?(services: S): boolean;
  /** Not listed in the palette (needs arguments). */
  readonly hidden?: boolean;
  run(services: S, args?: A): void | Promise<void>;
}

export interface Keybinding {
  readonly command: string;
  /** `Mod+Shift+P`, `F2`, `Delete`; Mod = Ctrl, on macOS Cmd. */
  readonly key: string;
  readonly when?: string;
  readonly args?: unknown;
  /** Shown as the shortcut, but the browser does it: copy, cut and paste come as events that hold the clipboard. */
  readonly native?: boolean;
}

export type MenuId =
  | "file"
  | "edit"
  | "view"
  | "go"
  | "run"
  | "help"
  | "engagement-item"
  | "journey-item"
  | "rubric-item"
  | "score-sheet-item"
  | "problem-item"
  | "canvas"
  | "step"
  | "step-kind"
  | "flow"
  | "lane"
  | "stage"
  | "note"
  | "editor-title";
export interface MenuItem {
  readonly menu: MenuId;
  readonly command: string;
  /** Groups are divided by a line and sorted by name; items inside by `order`. */
  readonly group: string;
  readonly order: number;
  readonly args?: unknown;
  /** Not in the menu while it does not hold: it is about an editor that is not in front. */
  readonly when?: string;
  /** In a menu of its own that opens beside, under this name, with the others of the group that name it. */
  readonly sub?: string;
}

/** What an editor shows: the same input is the same tab. `recordId` is a blueprint, a report … */
export interface EditorInput {
  readonly editor: string;
  readonly recordId?: string;
  /** Second record, e.g. the to-be of a comparison. */
  readonly otherId?: string;
}

/** In which editor a record is seen, by its type; null where there is none for this one. */
export type Openers = {
  readonly [K in RecordTypeName]?: (record: RecordOf<K>, model: ReadModel) => EditorInput | null;
};

export interface EditorProps {
  readonly input: EditorInput;
  /** The open engagement; editors with `needsEngagement: false` get null when none is open. */
  readonly session: EngagementSession;
  readonly active: boolean;
}

export interface Editor {
  readonly id: string;
  readonly icon: Icon;
  readonly needsEngagement: boolean;
  /** Tab title; null = the record is gone and the tab closes. */
  title(input: EditorInput, model: ReadModel | null): string | null;
  readonly load: Lazy<EditorProps>;
}

export type ViewPlace = "sidebar" | "section" | "panel" | "inspector";
export interface ViewProps {
  readonly session: EngagementSession;
}
/**
 * A view of the side bar (one icon in the activity bar each), a section below another feature's side-bar view, a tab
 * of the bottom panel, or a section of the inspector.
 */
export interface View {
  readonly id: string;
  readonly place: ViewPlace;
  readonly title: string;
  readonly icon: Icon;
  readonly order: number;
  /** Side-bar views that also make sense with no engagement open (Engagements, Search, Settings). */
  readonly needsEngagement: boolean;
  /** Inspector sections: shown when the selection holds one of these record types. */
  readonly selects?: readonly string[];
  /** Inspector sections: shown when nothing is selected; they tell of what the editor shows as a whole. */
  readonly ofTheWhole?: boolean;
  /** Inspector sections: the editors whose selection they edit; absent = beside every editor. */
  readonly beside?: string | readonly string[];
  /** Sections: the id of the side-bar view that they stand below. */
  readonly sectionOf?: string;
  /** Side-bar views at the foot of the activity bar. */
  readonly atEnd?: boolean;
  readonly load: Lazy<ViewProps>;
}

export type SettingValue = string | number | boolean;
export interface Setting {
  /** `canvas.wheel` */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly category: string;
  readonly fallback: SettingValue;
  readonly choices?: readonly { value: string; label: string }[];
  readonly minimum?: number;
  readonly maximum?: number;
}

/** How a picture is wanted. */
export interface PictureLook {
  readonly theme: PictureThemeName;
  /** The map that is shown, or everything that belongs to it in one document. */
  readonly scope: "map" | "all";
}
export interface PictureMaps {
  /** Of the document or the file. */
  readonly title: string;
  /** At least one. */
  readonly maps: readonly PlannedMap[];
}
/** A kind of map that is exported and copied as a picture, by the id of the editor that shows it. */
export interface PictureSourceOf<S> {
  readonly id: string;
  /** Null when what the editor shows is gone. */
  draw(services: S, input: EditorInput, look: PictureLook): Promise<PictureMaps | null>;
  /** How many maps “all” has, and what it is called; null where the map stands alone. */
  all(services: S, input: EditorInput): { readonly count: number; readonly name: string } | null;
}

/** What the registry shows to its readers. */
export interface RegistryOf<S> {
  readonly commands: ReadonlyMap<string, UiCommandOf<S>>;
  readonly editors: ReadonlyMap<string, Editor>;
  readonly views: ReadonlyMap<string, View>;
  readonly settings: ReadonlyMap<string, Setting>;
  readonly pictures: ReadonlyMap<string, PictureSourceOf<S>>;
  /** In which editor a record is seen, by its type. */
  readonly openers: ReadonlyMap<string, (record: AnyRecord, model: ReadModel) => EditorInput | null>;
  readonly keybindings: readonly Keybinding[];
  readonly menus: readonly MenuItem[];
}
