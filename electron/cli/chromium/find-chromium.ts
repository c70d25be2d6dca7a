import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const NAMES = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "microsoft-edge-stable",
  "brave-browser",
];
const MAC_APPLICATIONS = ["Chromium", "Google Chrome", "Microsoft Edge", "Brave Browser"];
const WINDOWS_PLACES = [
  ["Chromium", "Application", "chrome.exe"],
  ["Google", "Chrome", "Application", "chrome.exe"],
  ["Microsoft", "Edge", "Application", "msedge.exe"],
];

/** A Chromium of any maker that is installed; FRONTSTAGE_CHROMIUM names one that lies elsewhere. Null: none. */
export function findChromium(
  environment: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): string | null {
  const named = environment.FRONTSTAGE_CHROMIUM;
  if (named) return existsSync(named) ? named : null;
  return places(environment, platform).find((path) => existsSync(path)) ?? null;
}

function places(environment: NodeJS.ProcessEnv, platform: NodeJS.Platform): string[] {
  if (platform === "darwin") {
    return MAC_APPLICATIONS.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  }
  if (platform === "win32") {
    const roots = [environment.PROGRAMFILES, environment["PROGRAMFILES(X86)"], environment.LOCALAPPDATA];
    return roots.flatMap((root) => (root ? WINDOWS_PLACES.map((parts) => join(root, ...parts)) : []));
  }
  const folders = (environment.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
}
