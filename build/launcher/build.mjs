import { ensureBuild } from "./lib/build.mjs";
import { ensureInstall } from "./lib/ensure-install.mjs";
import { root } from "./lib/paths.mjs";

ensureInstall(root);
console.log(ensureBuild() ? "Built into dist/." : "Nothing changed since the last build.");
