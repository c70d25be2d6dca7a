import type { AskedScope } from "../../scoring/scope.ts";

/** What the second group differs in from the first; all else it shares. No segments = everybody, no wave = all of them. */
export type Contrast =
  | { readonly kind: "segment"; readonly segments: AskedScope["segments"] }
  | { readonly kind: "wave"; readonly wave: string | null };

/** The scope of the second group. */
export const contrasted = (scope: AskedScope, contrast: Contrast): AskedScope =>
  contrast.kind === "segment" ? { ...scope, segments: contrast.segments } : { ...scope, wave: contrast.wave };

/** The same contrast seen from the other side: the first group becomes the second. */
export const turned = (scope: AskedScope, { kind }: Contrast): Contrast =>
  kind === "segment" ? { kind, segments: scope.segments } : { kind, wave: scope.wave ?? null };

/** Both groups are the same answers. */
export const isNoContrast = (scope: AskedScope, contrast: Contrast): boolean =>
  JSON.stringify(turned(scope, contrast)) === JSON.stringify(contrast);

/** What was kept on this machine as a contrast; null for whatever is none. */
export function soundContrast(kept: unknown): Contrast | null {
  if (typeof kept !== "object" || kept === null || !("kind" in kept)) return null;
  if (kept.kind === "wave" && "wave" in kept && (kept.wave === null || typeof kept.wave === "string"))
    return { kind: "wave", wave: kept.wave };
  if (kept.kind !== "segment" || !("segments" in kept) || !Array.isArray(kept.segments)) return null;
  const segments = kept.segments.flatMap((entry: unknown) =>
    typeof entry === "object" &&
    entry !== null &&
    "column" in entry &&
    "value" in entry &&
    typeof entry.column === "string" &&
    typeof entry.value === "string"
      ? [{ column: entry.column, value: entry.value }]
      : [],
  );
  return segments.length === kept.segments.length ? { kind: "segment", segments } : null;
}
