import type { Emitter } from "@shared/base/emitter.ts";
import { createContext, useContext } from "react";
import type { Registry } from "../platform/registry/registry.ts";
import type { Dialogs } from "../platform/services/dialog-service.ts";
import type { Editors } from "../platform/services/editor-service.ts";
import type { Notices } from "../platform/services/notice-service.ts";

/** Layout of the shell: session scope, remembered per engagement, never undoable. Sizes in pixels. */
export interface ShellLayout {
  readonly view: string;
  readonly sideBar: boolean;
  readonly sideWidth: number;
  readonly inspector: boolean;
  readonly inspectorWidth: number;
  readonly panel: boolean;
  readonly panelHeight: number;
  readonly panelView: string;
  readonly zen: boolean;
}

export type PaletteMode = "commands" | "quick";

export interface Shell {
  readonly layout: ShellLayout;
  /** The bars lie over the editors and not beside them. */
  readonly narrow: boolean;
  readonly palette: PaletteMode | null;
  readonly changed: Emitter<void>;
  set(patch: Partial<ShellLayout>): void;
  /** Opens the palette: commands, or quick open over the engagement. */
  openPalette(mode: PaletteMode): void;
  closePalette(): void;
}

export interface WorkbenchParts {
  readonly registry: Registry;
  readonly editors: Editors;
  readonly notices: Notices;
  readonly dialogs: Dialogs;
  readonly shell: Shell;
}

export const WorkbenchContext = createContext<WorkbenchParts | null>(null);

export function useWorkbench(): WorkbenchParts {
  const parts = useContext(WorkbenchContext);
  if (!parts) throw new Error("outside of the workbench");
  return parts;
}
