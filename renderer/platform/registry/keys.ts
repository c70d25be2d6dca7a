type Platform = "mac" | "windows" | "linux";

/** `Mod+Shift+P` of an event, with Mod = Ctrl, on macOS Cmd; modifiers in the order Mod, Alt, Shift. */
export function keyOfEvent(event: KeyboardEvent, platform: Platform): string {
  const mod = platform === "mac" ? event.metaKey : event.ctrlKey;
  const parts = [mod ? "Mod" : "", event.altKey ? "Alt" : "", event.shiftKey ? "Shift" : ""].filter(Boolean);
  const key = event.key === " " ? "Space" : event.key.length === 1 ? event.key.toUpperCase() : event.key;
  return [...parts, key].join("+");
}

const MAC: Record<string, string> = { Mod: "⌘", Alt: "⌥", Shift: "⇧", Delete: "⌦", Enter: "↩", Escape: "⎋" };

/** As the platform writes it: “Ctrl+Shift+P”, “⇧⌘P”. */
export function displayKey(key: string, platform: Platform): string {
  const parts = key.split("+");
  if (platform !== "mac") return parts.map((part) => (part === "Mod" ? "Ctrl" : part)).join("+");
  const order = ["Alt", "Shift", "Mod"];
  const sorted = [...order.filter((modifier) => parts.includes(modifier)), parts.at(-1) ?? ""];
  return sorted.map((part) => MAC[part] ?? part).join("");
}
