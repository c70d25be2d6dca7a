import { spawn } from "node:child_process";
import { join } from "node:path";
import { inflateSync } from "node:zlib";
import { ROOT } from "./places.ts";

export interface CommandResult {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the built command as a user does, in a folder; `watch` gets the process's id while it runs. */
export function frontstage(
  folder: string,
  words: readonly string[],
  env: Record<string, string | undefined> = {},
  watch: (pid: number) => void = () => undefined,
): Promise<CommandResult> {
  const program = [join(ROOT, "build/launcher/frontstage.mjs"), ...words];
  return collect(process.execPath, program, folder, env, watch);
}

export function collect(
  program: string,
  words: readonly string[],
  folder: string,
  env: Record<string, string | undefined> = {},
  watch: (pid: number) => void = () => undefined,
): Promise<CommandResult> {
  const child = spawn(program, words, {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let out = "";
  let err = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    out += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    err += text;
  });
  watch(child.pid ?? 0);
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, out, err }));
  });
}

/** Decodes a PNG far enough to know that it is whole: its size, and how many different bytes its pixels have. */
export function readPng(bytes: Buffer): { width: number; height: number; shades: number } {
  if (bytes.toString("latin1", 1, 4) !== "PNG") throw new Error("this is no PNG");
  const data: Buffer[] = [];
  let head: Buffer | undefined;
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const kind = bytes.toString("latin1", at + 4, at + 8);
    const part = bytes.subarray(at + 8, at + 8 + length);
    if (kind === "IHDR") head = part;
    if (kind === "IDAT") data.push(part);
    at += length + 12;
  }
  const [width = 0, height = 0] = [head?.readUInt32BE(0), head?.readUInt32BE(4)];
  const channels = head?.readUInt8(9) === 6 ? 4 : 3;
  const pixels = inflateSync(Buffer.concat(data));
  if (pixels.length !== height * (width * channels + 1)) throw new Error("pixels are missing");
  return { width, height, shades: new Set(pixels).size };
}
