import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

/** One screen in memory for all desktop tests; it ends with them. */
export default async function startDisplay(): Promise<() => void> {
  if (process.platform !== "linux") return () => undefined;
  const screen = spawn("Xvfb", ["-displayfd", "1", "-screen", "0", "1920x1200x24", "-nolisten", "tcp"], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  const number = await new Promise<string>((resolve, reject) => {
    screen.on("error", reject);
    screen.on("exit", (code) => reject(new Error(`Xvfb ended with ${code}`)));
    createInterface({ input: screen.stdout }).once("line", resolve);
  });
  process.env.DISPLAY = `:${number.trim()}`;
  return () => screen.kill("SIGTERM");
}
