import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const NEEDED = [
  ["/usr/bin/chromium", ["chromium"]],
  ["/usr/bin/Xvfb", ["xvfb", "xauth", "dbus"]],
  ["/usr/bin/pdfinfo", ["poppler-utils"]],
  ["/usr/bin/qpdf", ["qpdf"]],
];
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

/** Installs with apt what the end-to-end tests need; throws with the line to run by hand where it cannot. */
export function ensureTestTools() {
  if (process.platform !== "linux") return;
  const missing = NEEDED.filter(([file]) => !existsSync(file)).flatMap(([, packages]) => packages);
  const absent = LIBRARIES.filter(
    (name) => spawnSync("dpkg", ["-s", name], { stdio: "ignore" }).status !== 0,
  );
  const wanted = [...missing, ...absent];
  if (wanted.length === 0) return;
  if (!existsSync("/usr/bin/apt-get") || process.getuid?.() !== 0) {
    throw new Error(`The tests need: ${wanted.join(" ")}. Run: sudo apt-get install ${wanted.join(" ")}`);
  }
  console.log(`Installing for the tests: ${wanted.join(" ")} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  spawnSync("apt-get", ["update", "-qq"], { stdio: ["ignore", "ignore", "inherit"], env });
  const args = ["install", "-y", "-qq", "--no-install-recommends", ...wanted];
  const run = spawnSync("apt-get", args, { stdio: ["ignore", "ignore", "inherit"], env });
  if (run.status !== 0) throw new Error("apt-get could not install what the tests need");
}
