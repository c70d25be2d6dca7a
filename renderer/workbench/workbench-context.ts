import type { Emitter } from "@shared/base/emitter.ts";
import { createContext, useContext } from "react";
import type { Registry } from "../platform/registry/registry.ts";
import type { Dialogs } from "../platform/services/dialog-service.ts";
import type { Editors } from "../platform/services/editor-service.ts";
import type { Notices } from "../platform/services/notice-service.ts";

/** Layout of the shell: session scope, remembered per machine, never undoable. */
export interface ShellLayout {
  readonly view: string;
  readonly sideBar: boolean;
  readonly inspector: boolean;
  readonly panel: boolean;
  readonly panelView: string;
  readonly sideWidth: number;
  readonly zen: boolean;
}

export interface Shell {
  readonly layout: ShellLayout;
  readonly changed: Emitter<void>;
  set(patch: Partial<ShellLayout>): void;
  /** Opens the palette: commands, or quick open over the engagement. */
  openPalette(mode: "commands" | "quick"): void;
  readonly palette: "commands" | "quick" | null;
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
