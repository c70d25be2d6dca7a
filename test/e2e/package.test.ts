import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createRequire, isBuiltin } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { FuseV1Options, getCurrentFuseWire } from "@electron/fuses";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type PackagedRun, startPackaged } from "./packaged.ts";
import { ROOT } from "./places.ts";
import { run as readPdf } from "./read-pdf.ts";

/** The packed archive's own reader comes with electron-builder. */
const fromBuilder = createRequire(createRequire(import.meta.url).resolve("app-builder-lib/package.json"));
const asar = fromBuilder("@electron/asar") as {
  listPackage(archive: string, options: { isPack: boolean }): string[];
  extractFile(archive: string, file: string): Buffer;
};

/** How a fuse stands in the executable. */
const [OFF, ON] = ["0", "1"].map((state) => state.charCodeAt(0));

let folder: string;
let application: string;

/** Packs as `npm run package` does and unpacks the archive as the person does who got it. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "frontstage-package-"));
  const out = join(folder, "out");
  const run = spawnSync(process.execPath, ["build/launcher/package.mjs", "--out", out], {
    cwd: ROOT,
    encoding: "utf8",
  });
  if (run.status !== 0) throw new Error(`packing failed: ${run.stdout}${run.stderr}`);
  const archive = readdirSync(out).find((name) => name.endsWith(".tar.gz")) ?? "";
  spawnSync("tar", ["-xzf", join(out, archive), "-C", folder]);
  application = join(folder, archive.replace(".tar.gz", ""));
}, 600_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the package for Linux", () => {
  it("is there as a folder and, with the same files, as an archive", () => {
    const unpacked = readdirSync(join(folder, "out")).find((name) => name.endsWith("-unpacked")) ?? "";
    const files = (path: string) => readdirSync(path, { recursive: true }).map(String).sort();
    expect(files(application)).toEqual(files(join(folder, "out", unpacked)));
    expect(files(application)).toContain("LICENSES.chromium.html");
  });

  it("holds the bundles and a small package.json in its archive, and no other application", () => {
    expect(readdirSync(join(application, "resources"))).toEqual(["app.asar"]);
    const archive = join(application, "resources", "app.asar");
    const files = asar.listPackage(archive, { isPack: false });
    const parts = files.filter((file) => file.split("/").length === 3 || !file.startsWith("/dist"));
    expect(new Set(parts)).toEqual(
      new Set([
        "/package.json",
        ...readdirSync(join(ROOT, "dist"), { withFileTypes: true }).flatMap((entry) =>
          entry.isDirectory() ? [`/dist/${entry.name}`] : [],
        ),
      ]),
    );
    expect(files.filter((file) => /node_modules|\.map$|\.ts$/.test(file))).toEqual([]);
    expect(JSON.parse(String(asar.extractFile(archive, "package.json")))).not.toHaveProperty("dependencies");
  });

  it("needs nothing but Electron, Node and itself in the main process and the preload", () => {
    const main = readdirSync(join(ROOT, "dist/electron")).map((name) => `electron/${name}`);
    for (const name of [...main, "preload/preload.cjs"]) {
      const code = readFileSync(join(ROOT, "dist", name), "utf8");
      const needed = [...code.matchAll(/\brequire\(["'`]([^"'`]+)["'`]\)/g)].map((match) => match[1] ?? "");
      if (name === "electron/main.cjs" || name.startsWith("preload/")) expect(needed).toContain("electron");
      const own = new Set(main.map((path) => path.replace("electron/", "./")));
      const strange = needed.filter(
        (module) => !own.has(module) && module !== "electron" && !isBuiltin(module),
      );
      expect(strange, name).toEqual([]);
    }
  });

  it("has the fuses set", async () => {
    const { version: _version, ...wire } = await getCurrentFuseWire(join(application, "frontstage"));
    expect(wire).toMatchObject({
      [FuseV1Options.RunAsNode]: OFF,
      [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: OFF,
      [FuseV1Options.EnableNodeCliInspectArguments]: OFF,
      [FuseV1Options.OnlyLoadAppFromAsar]: ON,
      [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: OFF,
      [FuseV1Options.GrantFileProtocolExtraPrivileges]: OFF,
    });
  });
});

it("the packaged application does a command without a window: it prints a report with itself", () => {
  const command = (...words: string[]) =>
    spawnSync(join(application, "frontstage"), ["--no-sandbox", "--disable-gpu", "--log-level=3", ...words], {
      cwd: folder,
      encoding: "utf8",
      timeout: 120_000,
    });
  const sample = command("sample", "area-newspaper", "--to", "sample.frontstage", "--json");
  expect([sample.status, JSON.parse(sample.stdout).written]).toEqual([0, "sample.frontstage"]);
  const report = ["export", "sample.frontstage", "--report", "proposal", "--to", "proposal.pdf"];
  expect(command(...report)).toMatchObject({ status: 0, stdout: "Wrote proposal.pdf: Redesign proposal.\n" });
  expect(readPdf("pdfinfo", join(folder, "proposal.pdf"))).toMatch(/Tagged:\s+yes/);
  expect(command("validate", "nowhere.frontstage")).toMatchObject({
    status: 1,
    stdout: "",
    stderr: "nowhere.frontstage: There is no such file.\n",
  });
});

describe("the packaged application", () => {
  let run: PackagedRun | undefined;
  afterAll(() => run?.end());

  it("opens the welcome page, whatever Node's environment, switches and a foreign application ask for", async () => {
    const proof = join(folder, "ran-foreign-code");
    const code = `require("node:fs").writeFileSync(${JSON.stringify(proof)}, "")`;
    const foreign = join(application, "resources", "app");
    mkdirSync(foreign);
    writeFileSync(join(foreign, "package.json"), JSON.stringify({ name: "foreign", main: "main.js" }));
    writeFileSync(join(foreign, "main.js"), code);
    run = await startPackaged(join(application, "frontstage"), folder, {
      args: ["--inspect=0", "-e", code],
      env: { ELECTRON_RUN_AS_NODE: "1", NODE_OPTIONS: "--require /nowhere.cjs", FRONTSTAGE_TEST: "1" },
    });
    await run.page.getByRole("heading", { name: "Frontstage" }).waitFor();
    await run.page.locator(".welcome").getByRole("button", { name: "New engagement", exact: true }).waitFor();
    expect(run.page.url()).toBe("app://frontstage/index.html");
    expect(existsSync(proof)).toBe(false);
    expect(run.said()).not.toMatch(/Debugger listening/);
  });

  it("gives its services to nobody, not even under the tests' environment", async () => {
    expect(await run?.page.evaluate(() => "__frontstage" in window)).toBe(false);
  });

  it("ends by itself when it is asked to", async () => {
    expect(await run?.end()).toBe(0);
  });
});
