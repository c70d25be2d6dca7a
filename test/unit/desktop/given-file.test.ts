import { expect, it } from "vitest";
import { givenFile } from "../../../electron/main/given-file.ts";

it.each([
  ["a file", ["/home/me/export.frontstage"], "/home/me/export.frontstage"],
  ["a name below the folder of the call", ["Client A.FRONTSTAGE"], "/home/me/Client A.FRONTSTAGE"],
  [
    "a file behind switches and a development build's folder",
    ["/work", "--no-sandbox", "a.frontstage"],
    "/home/me/a.frontstage",
  ],
])("%s is given to be opened", (_what, words, path) => {
  expect(givenFile(["/frontstage", ...words], "/home/me")).toBe(path);
});

it.each([
  ["nothing", []],
  ["switches", ["--load=a.frontstage"]],
  ["another file", ["/home/me/survey.csv"]],
  ["a template", ["a.frontstage-template"]],
])("%s is not", (_what, words) => {
  expect(givenFile(["/frontstage", ...words], "/home/me")).toBeNull();
});
