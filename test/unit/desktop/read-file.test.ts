import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readFileWithin } from "../../../electron/services/read-file.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "frontstage-read-"));
});
afterAll(() => rmSync(folder, { recursive: true }));
const made = (bytes: string) => {
  const path = join(folder, "file");
  writeFileSync(path, bytes);
  return path;
};
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const posix = process.platform === "win32" ? test.skip : test;

test("a file is read whole, up to its limit", async () => {
  expect(text(await readFileWithin(made("abcdef"), 6))).toBe("abcdef");
  expect(text(await readFileWithin(made(""), 6))).toBe("");
  await expect(readFileWithin(made("abcdef"), 5)).rejects.toMatchObject({ why: "large" });
});

test("what shows by its beginning that it is something else is not read on", async () => {
  const worth = (head: Uint8Array) => head[0] === "P".charCodeAt(0);
  expect(text(await readFileWithin(made("abcdef"), 6, { worth }))).toBe("abcd");
  expect(text(await readFileWithin(made("PKcdef"), 6, { worth }))).toBe("PKcdef");
});

test("a folder is none, and who is not there is told as the system does", async () => {
  await expect(readFileWithin(folder, 6)).rejects.toMatchObject({ why: "folder" });
  await expect(readFileWithin(join(folder, "none"), 6)).rejects.toMatchObject({ code: "ENOENT" });
});

posix("a device has no end, so none is begun", async () => {
  await expect(readFileWithin("/dev/zero", 6, { pipes: true })).rejects.toMatchObject({ why: "device" });
});

posix("a pipe is read where one may be given, and never past the limit", async () => {
  const pipe = join(folder, "pipe");
  execFileSync("mkfifo", [pipe]);
  await expect(readFileWithin(pipe, 6)).rejects.toMatchObject({ why: "device" });
  const [bytes] = await Promise.all([readFileWithin(pipe, 6, { pipes: true }), writeFile(pipe, "abcdef")]);
  expect(text(bytes)).toBe("abcdef");
  const [refused] = await Promise.allSettled([
    readFileWithin(pipe, 5, { pipes: true }),
    writeFile(pipe, "abcdef"),
  ]);
  expect(refused).toMatchObject({ status: "rejected", reason: { why: "large" } });
});
