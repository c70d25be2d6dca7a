import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/**
 * Says how much of a download is there by what lies in `folder`: in place on a terminal, else a line for every fifth
 * of it. The answer ends it.
 */
export function showDownload(name, folder, total) {
  const terminal = process.stdout.isTTY === true;
  const all = Math.round(total / 1e6);
  let told = 0;
  console.log(`Downloading: ${name}, ${all} MB, once …`);
  const show = () => {
    const share = Math.min(1, sizeOf(folder) / total);
    const line = `  ${Math.round((share * total) / 1e6)} of ${all} MB`;
    if (terminal) process.stdout.write(`\r${line}`);
    else if (share >= told + 0.2) console.log(line);
    else return;
    told = Math.floor(share * 5) / 5;
  };
  const timer = setInterval(show, 500);
  return () => {
    clearInterval(timer);
    if (terminal) process.stdout.write("\n");
  };
}

/** Files come and go while they are counted. */
function sizeOf(folder) {
  let sum = 0;
  try {
    for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
      if (!entry.isFile()) continue;
      try {
        sum += statSync(join(entry.parentPath ?? entry.path, entry.name)).size;
      } catch {
        // It went meanwhile.
      }
    }
  } catch {
    // Not there yet.
  }
  return sum;
}
