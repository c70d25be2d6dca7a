import { normalize, resolve, sep } from "node:path";

/** The file below `folder` that an app://frontstage address names; null for any other host or a way out of it. */
export function fileOf(folder: string, address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== "app:" || url.host !== "frontstage") return null;
  let path: string;
  try {
    path = decodeURIComponent(url.pathname);
  } catch {
    return null;
  }
  if (/[\0\\]/.test(path)) return null;
  const file = resolve(folder, `.${normalize(path === "/" ? "/index.html" : path)}`);
  return path.split("/").includes("..") || !file.startsWith(folder + sep) ? null : file;
}
