import { fileURLToPath } from "node:url";
import { build, type Rollup } from "vite";

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/**
 * The engine bundled, as it is shipped: its constants are numbers there. As modules of the test runner they are asked for
 * one by one, which makes long runs six times as slow.
 */
async function builtEngine(): Promise<typeof import("./engine-entry.ts")> {
  const built = (await build({
    configFile: false,
    logLevel: "warn",
    root: folder("../.."),
    resolve: { alias: { "@shared": folder("../../shared") } },
    build: { target: "es2023", minify: false, write: false, ssr: folder("./engine-entry.ts") },
  })) as Rollup.RollupOutput;
  const { code } = built.output[0];
  return import(/* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(code).toString("base64")}`);
}

export const { compileService, createRun, runReplication } = await builtEngine();
