import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

/** A screen in memory that a desktop application can be shown on; resolves to its name and a way to end it. */
export async function startScreen(size = "1920x1200") {
  // The number goes to a descriptor of its own, so that a chatty server cannot be taken for it.
  const args = ["-displayfd", "3", "-screen", "0", `${size}x24`, "-nolisten", "tcp"];
  const screen = spawn("Xvfb", args, { stdio: ["ignore", "ignore", "ignore", "pipe"] });
  const number = await new Promise((resolve, reject) => {
    screen.once("error", reject);
    screen.once("exit", (code) => reject(new Error(`Xvfb ended with ${code}`)));
    createInterface({ input: screen.stdio[3] }).once("line", resolve);
  });
  return { display: `:${number.trim()}`, close: () => void screen.kill("SIGTERM") };
}
