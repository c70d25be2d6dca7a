import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";

export interface Display {
  readonly display: string;
  close(): void;
}

/** A screen in memory, unless there is one already. */
export async function startDisplay(): Promise<Display> {
  if (process.env.DISPLAY || process.platform !== "linux")
    return { display: process.env.DISPLAY ?? "", close: () => undefined };
  // The number goes to a descriptor of its own, so that a chatty server cannot be taken for it.
  const screen = spawn("Xvfb", ["-displayfd", "3", "-screen", "0", "1920x1200x24", "-nolisten", "tcp"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  const number = await new Promise<string>((resolve, reject) => {
    screen.once("error", reject);
    screen.once("exit", (code) => reject(new Error(`Xvfb ended with ${code}`)));
    createInterface({ input: screen.stdio[3] as Readable }).once("line", resolve);
  });
  return { display: `:${number.trim()}`, close: () => void screen.kill("SIGTERM") };
}

/** One screen for all desktop tests; it ends with them. */
export default async function setUp(): Promise<() => void> {
  const { display, close } = await startDisplay();
  if (display) process.env.DISPLAY = display;
  return close;
}
