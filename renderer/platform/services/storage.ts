/** Settings and layout of this machine, in local storage: small JSON that may be lost without harm. */
export function readKept<T extends object>(key: string, fallback: T): T {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? "null");
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as T) : fallback;
  } catch {
    return fallback;
  }
}

export function writeKept(key: string, value: object): void {
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // A full or forbidden local storage costs the layout only, never the work: that lies in the store.
  }
}
