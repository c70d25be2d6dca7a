import { ensureBuild } from "./build.mjs";
import { ensureInstall } from "./ensure-install.mjs";
import { root } from "./paths.mjs";

// Runs as a process of its own whose output goes to standard error: what a command writes stays alone on its own.
try {
  ensureInstall(root);
  ensureBuild();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
