import type { Bridge } from "@shared/ipc/contract.ts";
import { createBrowserHost } from "./browser-host.ts";
import { createElectronHost } from "./electron-host.ts";
import type { Host } from "./host.ts";

/** The desktop when its bridge is there, else a plain browser. Nobody else asks. */
export function createHost(): Host {
  const bridge = (window as { frontstage?: Bridge }).frontstage;
  return bridge ? createElectronHost(bridge) : createBrowserHost();
}
