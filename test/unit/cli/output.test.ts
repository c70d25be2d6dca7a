import { Writable } from "node:stream";
import { expect, test } from "vitest";
import { runCommandLine } from "../../../electron/cli/run.ts";
import { writeTo } from "../../../electron/cli/write-to.ts";

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
