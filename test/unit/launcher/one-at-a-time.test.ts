import { execFile } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { oneAtATime } from "../../../build/launcher/lib/one-at-a-time.mjs";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "frontstage-lock-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe("work that one command does at a time", () => {
  it("is done, and the next one can do it", () => {
    const folder = join(root, "lock");
    expect(oneAtATime(folder, () => existsSync(folder))).toBe(true);
    expect(existsSync(folder)).toBe(false);
  });

  it("leaves no lock behind when it fails", () => {
    const folder = join(root, "lock");
    const fail = () => {
      throw new Error("no network");
    };
    expect(() => oneAtATime(folder, fail)).toThrow("no network");
    expect(existsSync(folder)).toBe(false);
  });

  it("does not wait for one who has ended", async () => {
    const folder = join(root, "lock");
    mkdirSync(folder);
    const { stdout } = await promisify(execFile)(process.execPath, ["-e", "console.log(process.pid)"]);
    writeFileSync(join(folder, "pid"), stdout.trim());
    expect(oneAtATime(folder, () => "done")).toBe("done");
  });

  it("does not wait for one who ended before he gave his name", () => {
    const folder = join(root, "lock");
    mkdirSync(folder);
    utimesSync(folder, new Date(0), new Date(0));
    expect(oneAtATime(folder, () => "done")).toBe("done");
  });

  it("is never done by two: the later one waits and then does it", async () => {
    const script = join(root, "count.mjs");
    const module = new URL("../../../build/launcher/lib/one-at-a-time.mjs", import.meta.url).href;
    writeFileSync(
      script,
      `import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { oneAtATime } from ${JSON.stringify(module)};
const inside = ${JSON.stringify(join(root, "inside"))};
const count = ${JSON.stringify(join(root, "count"))};
for (let turn = 0; turn < 20; turn++)
  oneAtATime(${JSON.stringify(join(root, "lock"))}, () => {
    if (existsSync(inside)) throw new Error("two at a time");
    writeFileSync(inside, "");
    const held = existsSync(count) ? Number(readFileSync(count, "utf8")) : 0;
    writeFileSync(count, String(held + 1));
    rmSync(inside);
  });
`,
    );
    const run = () => promisify(execFile)(process.execPath, [script]);
    await Promise.all([run(), run(), run()]);
    expect(readFileSync(join(root, "count"), "utf8")).toBe("60");
  });
});
