import { startScreen } from "../../build/launcher/lib/display.mjs";

export interface Display {
  readonly display: string;
  close(): void;
}

/** A screen in memory, unless there is one already. */
export async function startDisplay(): Promise<Display> {
  if (process.env.DISPLAY || process.platform !== "linux")
    return { display: process.env.DISPLAY ?? "", close: () => undefined };
  return startScreen();
}
