import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { fileMessages } from "../../../electron/services/file-messages.ts";
import { Files } from "../../../electron/services/files.ts";

vi.mock("electron", () => ({ shell: {} }));

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "frontstage-open-"));
  writeFileSync(join(folder, "a.frontstage"), "abcdef");
});
afterAll(() => rmSync(folder, { recursive: true }));

const opened = (...path: string[]) => {
  const files = new Files({ open: async () => join(folder, ...path), save: async () => null });
  return files.open({ kinds: [], limit: 10 });
};
const posix = process.platform === "win32" ? test.skip : test;

test("a file that was chosen comes with its name", async () => {
  expect((await opened("a.frontstage"))?.name).toBe("a.frontstage");
});

test("a file that is not there is told in words, with its name", async () => {
  await expect(opened("none.frontstage")).rejects.toMatchObject({
    name: "UserError",
    message: "There is no such file.",
    place: "none.frontstage",
  });
});

posix("so is one below a file, and one behind links that lead in a circle", async () => {
  await expect(opened("a.frontstage", "b.frontstage")).rejects.toMatchObject({
    message: "There is no such file.",
    place: "b.frontstage",
  });
  symlinkSync("circle.frontstage", join(folder, "circle.frontstage"));
  await expect(opened("circle.frontstage")).rejects.toMatchObject({
    message: "The links that lead to the file lead in a circle.",
    place: "circle.frontstage",
  });
});

test.each([
  ["EACCES", "The file may not be read."],
  ["EPERM", "The file may not be read."],
  ["EIO", "The file cannot be read (EIO)."],
])("%s has words", (code, told) => {
  expect(fileMessages.readProblem(code)).toBe(told);
});
