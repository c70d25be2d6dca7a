import type { VerbatimKind } from "@shared/domain/verbatim/records.ts";

/** What a key means while somebody goes through verbatims. */
export type TriageAct =
  | { readonly act: "move" | "extend"; readonly by: number }
  | { readonly act: "sentiment"; readonly value: number | null }
  | { readonly act: "kind"; readonly value: VerbatimKind }
  | { readonly act: "incident"; readonly value: "satisfying" | "dissatisfying" }
  | {
      readonly act:
        | "touch-point"
        | "take-suggestion"
        | "tags"
        | "pin"
        | "done"
        | "back"
        | "toggle"
        | "all"
        | "one"
        | "search"
        | "delete";
    };

interface Press {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** Rows that Page Down goes on. */
export const PAGE = 10;
const FAR = Number.MAX_SAFE_INTEGER;

const MOVES: Readonly<Record<string, number>> = {
  j: 1,
  k: -1,
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: PAGE,
  PageUp: -PAGE,
  Home: -FAR,
  End: FAR,
};

const ACTS: Readonly<Record<string, TriageAct>> = {
  "1": { act: "sentiment", value: -2 },
  "2": { act: "sentiment", value: -1 },
  "3": { act: "sentiment", value: 0 },
  "4": { act: "sentiment", value: 1 },
  "5": { act: "sentiment", value: 2 },
  "0": { act: "sentiment", value: null },
  c: { act: "kind", value: "complaint" },
  m: { act: "kind", value: "comment" },
  r: { act: "kind", value: "praise" },
  g: { act: "kind", value: "suggestion" },
  s: { act: "incident", value: "satisfying" },
  d: { act: "incident", value: "dissatisfying" },
  w: { act: "touch-point" },
  a: { act: "take-suggestion" },
  t: { act: "tags" },
  p: { act: "pin" },
  u: { act: "back" },
  x: { act: "toggle" },
  "/": { act: "search" },
  Enter: { act: "done" },
  " ": { act: "done" },
  Escape: { act: "one" },
  Delete: { act: "delete" },
};

/** Null where the key means nothing here, and others may have it. */
export function readTriageKey({ key, shiftKey, ctrlKey, metaKey, altKey }: Press): TriageAct | null {
  if (altKey) return null;
  if (ctrlKey || metaKey) return key.toLowerCase() === "a" && !shiftKey ? { act: "all" } : null;
  const plain = key.length === 1 ? key.toLowerCase() : key;
  const by = Object.hasOwn(MOVES, plain) ? MOVES[plain] : undefined;
  if (by !== undefined) return { act: shiftKey ? "extend" : "move", by };
  return Object.hasOwn(ACTS, plain) ? (ACTS[plain] ?? null) : null;
}

/** Plain letters, digits and signs belong to shortcuts where one is bound to them. */
export const isPlain = ({ key, ctrlKey, metaKey, altKey }: Press): boolean =>
  key.length === 1 && !ctrlKey && !metaKey && !altKey;
