import { execFileSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { open } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { writeDurably } from "../../../electron/services/durable-file.ts";
import { commandLineIn } from "../../builders/command-line.ts";

let folder: string;
const here = (name: string) => join(folder, name);
const write = (name: string) => writeDurably(here(name), new TextEncoder().encode("new"));
const text = (name: string) => readFileSync(here(name), "utf8");
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "frontstage-durable-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe.skipIf(process.platform === "win32")("a file that is written over", () => {
  it("may be read by nobody else than before", async () => {
    writeFileSync(here("own"), "old");
    for (const mode of [0o600, 0o640, 0o664]) {
      chmodSync(here("own"), mode);
      await write("own");
      expect(statSync(here("own")).mode & 0o777).toBe(mode);
    }
    expect(text("own")).toBe("new");
    expect(readdirSync(folder)).toEqual(["own"]);
  });

  it("is the one that a link leads to, and the link stays", async () => {
    mkdirSync(here("elsewhere"));
    writeFileSync(here("elsewhere/file"), "old");
    symlinkSync("elsewhere/file", here("link"));
    symlinkSync("link", here("link of a link"));
    await write("link of a link");
    expect(lstatSync(here("link")).isSymbolicLink()).toBe(true);
    expect(lstatSync(here("link of a link")).isSymbolicLink()).toBe(true);
    expect(text("elsewhere/file")).toBe("new");
  });

  it("comes where a link leads that led nowhere", async () => {
    symlinkSync("later", here("link"));
    await write("link");
    expect(lstatSync(here("link")).isSymbolicLink()).toBe(true);
    expect(text("later")).toBe("new");
  });

  it("takes the bytes and stays a pipe", async () => {
    execFileSync("mkfifo", [here("pipe")]);
    const reader = open(here("pipe"), "r").then(async (file) => {
      const read = await file.readFile("utf8");
      await file.close();
      return read;
    });
    await write("pipe");
    expect(await reader).toBe("new");
    expect(lstatSync(here("pipe")).isFIFO()).toBe(true);
  });

  it("is not the one behind a link that leads nowhere, unless the command says so", async () => {
    symlinkSync("later.frontstage", here("link.frontstage"));
    const { run } = commandLineIn(folder);
    expect(await run("sample", "area-newspaper", "--to", "link.frontstage")).toMatchObject({ code: 1 });
    expect(existsSync(here("later.frontstage"))).toBe(false);
    expect(await run("sample", "area-newspaper", "--to", "link.frontstage", "--force")).toMatchObject({
      code: 0,
    });
    expect(existsSync(here("later.frontstage"))).toBe(true);
  });
});
