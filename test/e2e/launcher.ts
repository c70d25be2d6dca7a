import { type ChildProcess, spawn } from "node:child_process";
import { descendants } from "./desktop.ts";
import { ROOT } from "./places.ts";

export interface LauncherRun {
  readonly process: ChildProcess;
  readonly ended: Promise<number | null>;
  /** What it printed so far. */
  said(): string;
  /** Resolves with all that it printed once `pattern` is in it; rejects when it ends before. */
  says(pattern: RegExp): Promise<string>;
  /** Itself and every process that it started. */
  processes(): Promise<number[]>;
  /** Ctrl+C as a terminal does it: to every process of the job at once. Resolves to the exit code. */
  interrupt(): Promise<number | null>;
  /** For what a failed test leaves behind. */
  stop(): Promise<void>;
}

/** Starts a command as a terminal does: as a job of its own, in the project's folder. */
export function launch(command: string[], env: Record<string, string | undefined>): LauncherRun {
  const [name = "", ...args] = command;
  const child = spawn(name, args, {
    cwd: ROOT,
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
    // No browser of the machine is opened by a test.
    env: { ...process.env, BROWSER: "true", ...env },
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      said += text;
    });
  }
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  const processes = async () => [child.pid ?? 0, ...(await descendants(child.pid ?? 0))];
  return {
    process: child,
    ended,
    said: () => said,
    says: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => pattern.test(said) && resolve(said);
        child.stdout.on("data", look);
        child.stderr.on("data", look);
        void ended.then((code) => reject(new Error(`ended with ${code}: ${said}`)));
        look();
      }),
    processes,
    interrupt: () => {
      process.kill(-(child.pid ?? 0), "SIGINT");
      return ended;
    },
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      for (const pid of await processes()) if (lives(pid)) process.kill(pid, "SIGKILL");
      await ended;
    },
  };
}

export function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
