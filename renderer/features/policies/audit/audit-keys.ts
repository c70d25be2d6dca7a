import type { Clause } from "@shared/domain/policy/records.ts";

/** What a key means while somebody goes through the clauses of a policy. */
export type AuditAct =
  | { readonly act: "test" | "clause" | "move"; readonly by: number }
  | { readonly act: "severity"; readonly value: number }
  | { readonly act: "decision"; readonly value: NonNullable<Clause["decision"]> }
  | {
      readonly act:
        | "pass"
        | "pass-rest"
        | "not-asked"
        | "note"
        | "place"
        | "open-clause"
        | "tests"
        | "delete";
    };

interface Press {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

const FAR = Number.MAX_SAFE_INTEGER;
const MOVES: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, Home: -FAR, End: FAR };

const ACTS: Readonly<Record<string, AuditAct>> = {
  "1": { act: "severity", value: 1 },
  "2": { act: "severity", value: 2 },
  "3": { act: "severity", value: 3 },
  "4": { act: "severity", value: 4 },
  "0": { act: "not-asked" },
  p: { act: "pass" },
  n: { act: "clause", by: 1 },
  b: { act: "clause", by: -1 },
  PageDown: { act: "clause", by: 1 },
  PageUp: { act: "clause", by: -1 },
  u: { act: "open-clause" },
  w: { act: "place" },
  k: { act: "decision", value: "keep" },
  m: { act: "decision", value: "modify" },
  e: { act: "decision", value: "eliminate" },
};

/**
 * Null where the key means nothing here, and others may have it. Arrows walk through what has the focus, the clauses or
 * the tests; with Alt they move the clause; Enter goes from a clause to its tests, and from a test to its note.
 */
export function readAuditKey(
  { key, shiftKey, ctrlKey, metaKey, altKey }: Press,
  inClauses: boolean,
): AuditAct | null {
  if (ctrlKey || metaKey) return null;
  if (altKey) {
    const moves = inClauses && !shiftKey && (key === "ArrowUp" || key === "ArrowDown");
    return moves ? { act: "move", by: MOVES[key] ?? 0 } : null;
  }
  const plain = key.length === 1 ? key.toLowerCase() : key;
  const by = Object.hasOwn(MOVES, plain) ? MOVES[plain] : undefined;
  if (by !== undefined) return { act: inClauses ? "clause" : "test", by };
  if (plain === "Enter") return { act: inClauses ? "tests" : "note" };
  if (plain === "Delete") return inClauses ? { act: "delete" } : null;
  if (plain === "p" && shiftKey) return { act: "pass-rest" };
  if (shiftKey && plain.length === 1) return null;
  return Object.hasOwn(ACTS, plain) ? (ACTS[plain] ?? null) : null;
}
