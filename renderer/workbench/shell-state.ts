import { Emitter } from "@shared/base/emitter.ts";
import type { ContextService } from "../platform/services/services.ts";
import type { Shell, ShellLayout } from "./workbench-context.ts";

const KEY = "frontstage.layout";
const FALLBACK: ShellLayout = {
  view: "engagements",
  sideBar: true,
  inspector: true,
  panel: false,
  panelView: "timeline",
  sideWidth: 260,
  zen: false,
};

export class ShellState implements Shell {
  readonly changed = new Emitter<void>();
  readonly #context: ContextService;
  layout: ShellLayout = read();
  palette: "commands" | "quick" | null = null;

  constructor(context: ContextService) {
    this.#context = context;
  }

  set(patch: Partial<ShellLayout>): void {
    this.layout = { ...this.layout, ...patch };
    const { zen: _, ...kept } = this.layout;
    localStorage.setItem(KEY, JSON.stringify(kept));
    this.#context.set("zen", this.layout.zen);
    this.changed.emit();
  }

  openPalette(mode: "commands" | "quick"): void {
    this.palette = mode;
    this.changed.emit();
  }

  closePalette(): void {
    this.palette = null;
    this.changed.emit();
  }
}

function read(): ShellLayout {
  try {
    const held = JSON.parse(localStorage.getItem(KEY) ?? "{}") as Partial<ShellLayout>;
    const width = typeof held.sideWidth === "number" ? Math.min(480, Math.max(200, held.sideWidth)) : 260;
    return { ...FALLBACK, ...held, sideWidth: width, zen: false };
  } catch {
    return FALLBACK;
  }
}
