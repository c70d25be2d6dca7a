import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** Programs that the tests start, and their packages. */
const PROGRAMS = [
  ["/usr/bin/chromium", ["chromium"]],
  ["/usr/bin/Xvfb", ["xvfb", "xauth", "dbus"]],
  ["/usr/bin/pdfinfo", ["poppler-utils"]],
  ["/usr/bin/qpdf", ["qpdf"]],
  ["/usr/bin/ps", ["procps"]],
];
/** What Electron is linked to or loads, and a font for what names none of ours. */
export const LIBRARIES = [
  "libgtk-3-0",
  "libnss3",
  "libasound2",
  "libgbm1",
  "libxss1",
  "libxtst6",
  "libsecret-1-0",
  "libatspi2.0-0",
  "libdrm2",
  "libcups2",
  "libatk-bridge2.0-0",
  "fonts-liberation",
];
/** Newer releases of Debian and Ubuntu renamed some for their 64-bit time. */
const namesOf = (name) => [name, `${name}t64`];

/** Installs with apt what the end-to-end tests need; throws with the line to run by hand where it cannot. */
export function ensureTestTools() {
  if (process.platform !== "linux") return;
  const programs = PROGRAMS.filter(([file]) => !existsSync(file)).flatMap(([, packages]) => packages);
  const libraries = existsSync("/usr/bin/dpkg")
    ? LIBRARIES.filter((name) => !namesOf(name).some(isInstalled))
    : [];
  const wanted = [...programs, ...libraries];
  if (wanted.length === 0) return;
  if (!existsSync("/usr/bin/apt-get") || process.getuid?.() !== 0) {
    throw new Error(`The tests need: ${wanted.join(" ")}. Run: sudo apt-get install ${wanted.join(" ")}`);
  }
  console.log(`Installing for the tests: ${wanted.join(" ")} …`);
  apt("update");
  const names = wanted.map((name) => namesOf(name).find(isOffered) ?? name);
  if (apt("install", "-y", "--no-install-recommends", ...names) !== 0)
    throw new Error("apt-get could not install what the tests need: the lines above say why");
  const missing = PROGRAMS.filter(([file]) => !existsSync(file)).map(([file]) => file);
  if (missing.length > 0) throw new Error(`apt-get installed no ${missing.join(", ")}`);
}

function isInstalled(name) {
  const run = spawnSync("dpkg-query", ["-W", "-f", "$" + "{Status}", name], { encoding: "utf8" });
  return run.status === 0 && run.stdout.includes("install ok installed");
}

function isOffered(name) {
  const run = spawnSync("apt-cache", ["policy", name], { encoding: "utf8" });
  return /Candidate: (?!\(none\))/.test(run.stdout ?? "");
}

/** Waits for another apt that is at work; its own chatter is left out. */
function apt(...words) {
  const run = spawnSync("apt-get", ["-qq", "-o", "DPkg::Lock::Timeout=300", ...words], {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
  return run.status;
}
