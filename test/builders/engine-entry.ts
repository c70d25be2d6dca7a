/** What is bundled for long runs. */
export { compileService } from "@shared/simulation/compile.ts";
export { createRun, runReplication } from "@shared/simulation/run.ts";
