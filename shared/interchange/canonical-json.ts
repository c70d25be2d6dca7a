import { UserError } from "@shared/base/result.ts";

/** JSON with sorted keys: the same value gives the same text, and differences read well. */
export function canonicalJson(value: unknown): string {
  return `${JSON.stringify(value, (_, entry: unknown) => (isPlain(entry) ? sorted(entry) : entry), 1)}\n`;
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function sorted(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, value[key]]),
  );
}

const FORBIDDEN = new Set(["__proto__", "constructor", "prototype"]);

/** Parses text from outside; keys that could reach an object's prototype are refused, not dropped. */
export function parseSafeJson(bytes: Uint8Array, place: string): unknown {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new UserError("The text is not UTF-8.", place);
  }
  try {
    return JSON.parse(text, (key, value: unknown) => {
      if (FORBIDDEN.has(key)) throw new UserError(`The key "${key}" is not allowed.`, place);
      return value;
    });
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError(`The text is not sound JSON: ${error instanceof Error ? error.message : ""}`, place);
  }
}
