export type Platform = "mac" | "windows" | "linux";

const MODIFIERS = ["Ctrl", "Mod", "Alt", "Shift"];
const NAMES: Record<string, string> = { " ": "Space", Esc: "Escape", Del: "Delete", "+": "Plus" };

/** The parts of a key press that decide which shortcut it is. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** `Mod+Shift+P` of a key press: Mod is Ctrl, on macOS Cmd (where Ctrl stays Ctrl). */
export function keyOfEvent(event: KeyPress, platform: Platform): string {
  const mac = platform === "mac";
  const parts: string[] = [];
  if (mac && event.ctrlKey) parts.push("Ctrl");
  if (mac ? event.metaKey : event.ctrlKey) parts.push("Mod");
  if (event.altKey) parts.push("Alt");
  if (event.shiftKey && !(parts.length === 0 && isSign(event.key))) parts.push("Shift");
  return [...parts, baseKey(event)].join("+");
}

/** A digit or sign typed alone is what it types, wherever its key lies and whether or not it needs Shift there. */
const isSign = (key: string): boolean => /^[^\p{L}\s]$/u.test(key);

/** With Alt (and on macOS with it always) the letter comes from the place of the key, not from what it would type. */
function baseKey(event: KeyPress): string {
  const letter = /^(?:Key([A-Z])|Digit(\d))$/.exec(event.code);
  const alone = !event.ctrlKey && !event.metaKey && !event.altKey;
  if (letter && !alone && (event.altKey || /\d/.test(event.code))) return letter[1] ?? letter[2] ?? "";
  if (event.code === "Backslash") return "\\";
  return NAMES[event.key] ?? (event.key.length === 1 ? event.key.toUpperCase() : event.key);
}

/** The same shortcut is the same text: modifiers in one order, Ctrl is Mod but on macOS. */
export function normalKey(key: string, platform: Platform): string {
  const parts = key.split("+").map((part) => (part === "Ctrl" && platform !== "mac" ? "Mod" : part));
  const base = parts.at(-1) ?? "";
  return [...MODIFIERS.filter((modifier) => parts.slice(0, -1).includes(modifier)), base].join("+");
}

export const isModifier = (key: string): boolean => ["Control", "Meta", "Alt", "Shift"].includes(key);

/** Plain letters, digits and editing keys mean something where text is typed; these do not. */
export const isShortcut = (key: string): boolean => /^(Ctrl|Mod|Alt)\+|^(Shift\+)?F\d+$/.test(key);

const MAC: Record<string, string> = {
  Ctrl: "⌃",
  Mod: "⌘",
  Alt: "⌥",
  Shift: "⇧",
  Delete: "⌦",
  Backspace: "⌫",
  Enter: "↩",
  Escape: "⎋",
  Tab: "⇥",
};

const ARROWS: Record<string, string> = {
  ArrowUp: "↑",
  ArrowDown: "↓",
  ArrowLeft: "←",
  ArrowRight: "→",
  Plus: "+",
  "-": "−",
};

/** As the platform writes it: “Ctrl+Shift+P”, “⇧⌘P”. */
export function displayKey(key: string, platform: Platform): string {
  const parts = key.split("+").map((part) => ARROWS[part] ?? part);
  if (platform !== "mac") return parts.map((part) => (part === "Mod" ? "Ctrl" : part)).join("+");
  const order = ["Ctrl", "Alt", "Shift", "Mod"];
  const sorted = [...order.filter((modifier) => parts.includes(modifier)), parts.at(-1) ?? ""];
  return sorted.map((part) => MAC[part] ?? part).join("");
}
