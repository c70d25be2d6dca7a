import type { Services } from "../services/services.ts";
import type {
  Editor,
  Keybinding,
  MenuItem,
  Openers,
  PictureSourceOf,
  Setting,
  UiCommandOf,
  View,
} from "./parts.ts";

export type {
  Editor,
  EditorInput,
  EditorProps,
  Keybinding,
  MenuId,
  MenuItem,
  Setting,
  SettingValue,
  View,
  ViewPlace,
  ViewProps,
} from "./parts.ts";
export type UiCommand<A = unknown> = UiCommandOf<Services, A>;
export type PictureSource = PictureSourceOf<Services>;

/** One feature. Listed once in app/contributions.ts; a duplicate id anywhere throws. */
export interface Contribution {
  readonly id: string;
  readonly commands?: readonly UiCommand<never>[];
  readonly keybindings?: readonly Keybinding[];
  readonly menus?: readonly MenuItem[];
  readonly editors?: readonly Editor[];
  readonly views?: readonly View[];
  readonly settings?: readonly Setting[];
  readonly pictures?: readonly PictureSource[];
  /** Where the records that it is about are seen: a jump, a search and a link lead there. */
  readonly opens?: Openers;
}

export const defineContribution = (contribution: Contribution): Contribution => contribution;
