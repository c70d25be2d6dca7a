import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Writable } from "node:stream";
import { areaNewspaperSample } from "@shared/domain/samples/area-newspaper/area-newspaper.ts";
import { writeFrontstage } from "@shared/interchange/frontstage-file.ts";
import { expect, test } from "vitest";
import { runCommandLine } from "../../../electron/cli/run.ts";
import { writeTo } from "../../../electron/cli/write-to.ts";
import { commandLineIn } from "../../builders/command-line.ts";

const failing = (code: string) =>
  new Writable({ write: (_chunk, _encoding, done) => done(Object.assign(new Error(code), { code })) });

test("output that is lost is a failure; a reader that went away is none", async () => {
  await expect(writeTo(failing("ENOSPC"), "a")).rejects.toMatchObject({ code: "ENOSPC" });
  await expect(writeTo(failing("EPIPE"), "a")).resolves.toBeUndefined();
});

test.each([["sample"], ["sample", "--json"], ["--help"], ["sample", "--help"]])(
  "%s %s ends with exit code 1 when its output is lost, and says so",
  async (...words) => {
    let said = "";
    const host = {
      folder: ".",
      out: (text: string) => writeTo(failing("ENOSPC"), text),
      err: async (text: string) => {
        said += text;
      },
      openPrinter: () => Promise.reject(new Error("no printer")),
    };
    expect(await runCommandLine(words, host)).toBe(1);
    expect(said).toBe("The disk is full; the output is not whole.\n");
    expect(await runCommandLine(words, { ...host, err: host.out })).toBe(1);
  },
);

test("what a terminal would obey never leaves as it stands, and a program gets it back", async () => {
  const { folder, run } = commandLineIn();
  const sample = areaNewspaperSample();
  // What a reader of files takes out of names, and what it leaves in them.
  const name = "a\x1b]52;c;cm0K\x07\x85\u202eb";
  const records = sample.records.map((record) =>
    record.type === "touchPoint" ? { ...record, name } : record,
  );
  writeFileSync(join(folder, "escapes.frontstage"), writeFrontstage({ ...sample, records }));
  const told = [
    await run("measure", "escapes.frontstage"),
    await run("measure", "escapes.frontstage", "--json"),
    await run("validate", "\x1b[2J.frontstage"),
  ];
  for (const { out, err } of told) expect(out + err).not.toMatch(/(?![\n\t])\p{Cc}|\u202e/u);
  expect(told[0]?.out).toContain("a]52;c;cm0K··b");
  expect(JSON.stringify(JSON.parse(told[1]?.out ?? ""))).toContain("a]52;c;cm0K\x85\u202eb");
  rmSync(folder, { recursive: true });
});
