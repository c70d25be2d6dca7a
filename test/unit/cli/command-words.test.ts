import { expect, it } from "vitest";
import { commandWords } from "../../../electron/main/command-words.ts";

it.each([
  ["a command", true, ["export", "a.frontstage"], ["export", "a.frontstage"]],
  ["a command behind Chromium's switches", true, ["--no-sandbox", "measure", "a"], ["measure", "a"]],
  ["a command behind the folder of a development build", false, ["/work", "-x", "sample"], ["sample"]],
  ["a question", true, ["--help"], ["--help"]],
])("the main process hears %s", (_what, packaged, words, heard) => {
  expect(commandWords(["/frontstage", ...words], packaged)).toEqual(heard);
});

it.each([
  ["nothing", true, []],
  ["switches alone", true, ["--no-sandbox"]],
  ["a file to open", true, ["/home/me/export.frontstage"]],
  ["a file, with a command's word behind it", true, ["a.frontstage", "export"]],
  ["a development build alone", false, ["."]],
  ["a development build whose folder is called like a command", false, ["export"]],
])("and opens the workbench for %s", (_what, packaged, words) => {
  expect(commandWords(["/frontstage", ...words], packaged)).toBeNull();
});
