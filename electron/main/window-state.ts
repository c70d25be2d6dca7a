import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { app, type BrowserWindow, type Rectangle, screen } from "electron";
import { z } from "zod";

const State = z.object({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().min(400),
  height: z.number().int().min(300),
  maximized: z.boolean(),
});
type State = z.infer<typeof State>;

const file = () => join(app.getPath("userData"), "window.json");

/** Where the window was, when that place is still on a screen; else a size that fits. */
export function rememberedState(): Partial<Rectangle> & { maximized: boolean } {
  const fresh = { width: 1440, height: 900, maximized: false };
  try {
    const state = State.parse(JSON.parse(readFileSync(file(), "utf8")));
    const { workArea } = screen.getDisplayMatching(state);
    const seen = state.x < workArea.x + workArea.width - 100 && state.y < workArea.y + workArea.height - 50;
    return seen && state.y >= workArea.y ? state : { ...fresh, maximized: state.maximized };
  } catch {
    return fresh;
  }
}

/** A lost window place is no harm, so a failed write is none either. */
export function rememberState(window: BrowserWindow): void {
  const state: State = { ...window.getNormalBounds(), maximized: window.isMaximized() };
  try {
    writeFileSync(file(), JSON.stringify(state));
  } catch {
    // The window opens at its first size next time.
  }
}
