import type { Emitter } from "@shared/base/emitter.ts";
import type { ElementProblems } from "@shared/domain/diagnostics/problem-index.ts";
import type { ShownProblems } from "@shared/domain/diagnostics/settings.ts";
import type { Picture } from "@shared/domain/engagement/picture.ts";
import type { TenStep } from "@shared/domain/method/ten-steps.ts";
import type { ReactNode } from "react";
import type { Host } from "../host/host.ts";
import type {
  EditorInput,
  Keybinding,
  MenuId,
  RegistryOf,
  SettingValue,
  UiCommandOf,
} from "../registry/parts.ts";
import type { EngagementStore } from "../store/engagement-store.ts";
import type { EngagementSession } from "../store/session.ts";
import type { TemplateStore } from "../store/template-store.ts";
import type { ContextKey } from "./state-scopes.ts";

/** Everything a UI command, a view or an editor may use. Made once in app/, handed down by platform/react. */
export interface Services {
  readonly host: Host;
  readonly store: EngagementStore;
  /** Blueprints to begin with that the user saved, across engagements. */
  readonly templates: TemplateStore;
  readonly commands: CommandService;
  readonly editors: EditorService;
  readonly handles: EditorHandleService;
  readonly selection: SelectionService;
  readonly settings: SettingsService;
  readonly context: ContextService;
  readonly notices: NoticeService;
  readonly dialogs: DialogService;
  readonly registry: RegistryOf<Services>;
  readonly keys: KeybindingService;
  readonly status: StatusService;
  readonly output: OutputService;
  readonly menus: ContextMenuService;
  readonly pictures: PictureService;
  readonly problems: ProblemsOfService;
  readonly completeness: CompletenessOfService;
  /** The engagement of this window; null on the welcome page. */
  session(): EngagementSession | null;
  readonly onSession: Emitter<EngagementSession | null>;
  openEngagement(id: string): Promise<void>;
  /** Of the window; with an id only that one, where it still is the one by then. */
  closeEngagement(only?: string): Promise<void>;
}

export interface CommandService {
  /** Runs a registered UI command; a failure becomes an error notice. */
  run(id: string, args?: unknown): Promise<void>;
  list(): readonly UiCommandOf<Services>[];
  get(id: string): UiCommandOf<Services> | undefined;
  /** Its when-clause holds now. */
  enabled(id: string): boolean;
  /** The shortcut as the platform writes it, e.g. “Ctrl+P” or “⌘P”. */
  shortcut(id: string): string | undefined;
  /** What this key press would run now; an editor that takes plain letters leaves those that are bound. */
  bindingOf(event: KeyboardEvent): Keybinding | undefined;
}

/** Names the kind of handle that an editor gives to its commands, and its type. */
export interface EditorHandleKey<T> {
  readonly editor: string;
  /** Never there: carries the type. */
  readonly handle?: T;
}
/** How commands reach the editor that is shown and has the focus: it hands in what they may ask of it. */
export interface EditorHandleService {
  /** While the editor is the active one; the disposer takes it back. */
  offer<T>(key: EditorHandleKey<T>, handle: T): () => void;
  active<T>(key: EditorHandleKey<T>): T | undefined;
  /** Another handle is active, or the active one says that what its commands show has changed. */
  readonly changed: Emitter<void>;
}

export interface EditorService {
  open(input: EditorInput, options?: { beside?: boolean; preview?: boolean }): void;
  closeActive(): void;
  /** Closes every tab that shows it, e.g. when its record is deleted. */
  close(input: EditorInput): void;
  active(): EditorInput | null;
  readonly changed: Emitter<void>;
}

/** Session scope: what is selected in the editor in front, by record ids. To select in another, open it first. */
export interface SelectionService {
  get(): readonly string[];
  set(ids: readonly string[], source?: string): void;
  readonly changed: Emitter<readonly string[]>;
}

export interface SettingsService {
  get<T extends SettingValue>(id: string): T;
  set(id: string, value: SettingValue): void;
  readonly changed: Emitter<string>;
}

/** Context keys for when-clauses: engagementOpen, editor, selectionCount, inputFocus, readOnly … */
export interface ContextService {
  get(key: string): unknown;
  set(key: ContextKey, value: unknown): void;
  test(when: string | undefined): boolean;
  readonly changed: Emitter<void>;
}

export interface Notice {
  readonly kind: "info" | "done" | "warning" | "error";
  readonly text: string;
  readonly actions?: readonly { label: string; run: () => void }[];
  /** Stays until closed; info and done go after some seconds. */
  readonly sticky?: boolean;
  /** What it is about: a later one about the same takes its place, and `settle` takes it away. */
  readonly topic?: string;
}
export interface NoticeHandle {
  dismiss(): void;
  /** Leaves the words and takes the button away. */
  withdraw(action: string): void;
}
export interface Progress {
  /** 0 to 1; undefined = not known. */
  report(share: number | undefined, text?: string): void;
  readonly signal: AbortSignal;
}
export interface NoticeService {
  show(notice: Notice): NoticeHandle;
  /** What a notice complained about is mended. */
  settle(topic: string): void;
  /** A bar with Cancel while the work runs; shown only when it takes over 100 ms. */
  progress<T>(title: string, work: (progress: Progress) => Promise<T>): Promise<T>;
}

export interface DialogService {
  /** True when confirmed. */
  confirm(question: { title: string; text: string; confirm: string; danger?: boolean }): Promise<boolean>;
  /** One line of text, or null. */
  ask(question: { title: string; label: string; value?: string; confirm: string }): Promise<string | null>;
  /** Any content: `render` gets a close function. Resolves when closed. */
  open(dialog: { title: string; width?: number; render: (close: () => void) => ReactNode }): Promise<void>;
}

/** Shortcuts, with the user's own in place of the built-in ones. Keys are written `Mod+Shift+P`. */
export interface KeybindingService {
  list(): readonly Keybinding[];
  keyOf(command: string): string | undefined;
  /** As the platform writes it. */
  display(command: string): string | undefined;
  /** Commands that the key runs already. */
  usersOf(key: string): readonly string[];
  isOwn(command: string): boolean;
  /** Its key is the browser's to answer. */
  isNative(command: string): boolean;
  /** "" takes the shortcut away. */
  set(command: string, key: string): void;
  reset(command: string): void;
  readonly changed: Emitter<void>;
}

/** What the rules find wrong with the open engagement; kept up to date as it is edited. */
export interface ProblemsOfService {
  readonly shown: ShownProblems;
  /** The open ones by the element that they are at; another map only where something in it is another. */
  readonly elements: ReadonlyMap<string, ElementProblems>;
  /** False while the first check is under way. */
  readonly isReady: boolean;
  /** Nothing is checked any more; why stands in the Output panel. */
  readonly hasFailed: boolean;
  readonly changed: Emitter<void>;
}

/** How far the ten steps of the method are; counted anew when the page is idle after a change. */
export interface CompletenessOfService {
  /** Null until they have been counted. */
  readonly steps: readonly TenStep[] | null;
  readonly changed: Emitter<void>;
}

/** A short fact in the status bar: zoom, counts, problems. */
export interface StatusItem {
  readonly id: string;
  readonly text: string;
  readonly side: "left" | "right";
  readonly order: number;
  readonly tooltip?: string;
  readonly tone?: "ok" | "warn" | "err";
  /** Runs when it is pressed. */
  readonly command?: string;
}
export interface StatusService {
  /** Adds it, or puts it in the place of the one with its id. */
  set(item: StatusItem): void;
  remove(id: string): void;
  readonly items: readonly StatusItem[];
  readonly changed: Emitter<void>;
}

export interface OutputLine {
  /** Counts up from 1. */
  readonly number: number;
  readonly at: number;
  readonly source: string;
  readonly text: string;
  readonly kind: "info" | "warning" | "error";
}
/** What the program did, for the Output panel. */
export interface OutputService {
  log(source: string, text: string, kind?: OutputLine["kind"]): void;
  clear(): void;
  readonly lines: readonly OutputLine[];
  readonly changed: Emitter<void>;
}

export interface ShownMenu {
  readonly menu: MenuId;
  readonly at: { readonly x: number; readonly y: number };
  readonly args: unknown;
}
/** Context menus out of the registry's menu items; `args` go to the chosen command unless its item has its own. */
export interface ContextMenuService {
  show(menu: MenuId, at: { x: number; y: number }, args?: unknown): void;
  close(): void;
  readonly shown: ShownMenu | null;
  readonly changed: Emitter<void>;
}

/** Pictures of the open engagement: taken in once, shown small or whole. */
export interface PictureService {
  /**
   * Checks and stores the bytes, and gives what a command needs to record them (`keepPicture`); bytes that are there
   * are not stored again. A UserError says why a file is no picture that can be taken.
   */
  add(name: string, bytes: Uint8Array): Promise<Picture>;
  /** The same for files that were dropped, pasted or chosen; all of them or none. */
  addFiles(files: readonly File[], check?: (pictures: readonly Picture[]) => void): Promise<Picture[]>;
  /** An address for an <img>, at least so many pixels on its shorter side; made off the main thread, and kept. */
  thumbnailUrl(assetId: string, size: number): Promise<string>;
  originalUrl(assetId: string): Promise<string>;
}
