import type { KeptKey } from "./state-scopes.ts";

/** Settings and layout of this machine, in local storage: small JSON that may be lost without harm. */
export function readKept<T extends object>(key: KeptKey, fallback: T): T {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? "null");
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as T) : fallback;
  } catch {
    return fallback;
  }
}

/** False where it could not be kept. */
export function writeKept(key: KeptKey, value: object): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    // A full or forbidden local storage costs the layout only, never the work: that lies in the store.
    return false;
  }
}

/** Another window of this machine has written it. */
export function followKept(key: KeptKey, changed: () => void): void {
  globalThis.addEventListener?.("storage", (event) => {
    if ((event as StorageEvent).key === key) changed();
  });
}

/** The engagement of this window, for a reload: each window has its own. */
const OPEN: KeptKey = "frontstage.open";
export const openInThisWindow = {
  get: (): string | null => sessionStorage.getItem(OPEN),
  set: (id: string): void => sessionStorage.setItem(OPEN, id),
  clear: (): void => sessionStorage.removeItem(OPEN),
};
