import type { StepKind } from "@shared/domain/blueprint/records.ts";

/** The same drawings as the icons of the cards (Lucide, ISC), on 24 × 24 units. */
const DRAWN: Partial<Record<StepKind, string>> = {
  wait: "M5 22h14M5 2h14M17 22v-4.172a2 2 0 0 0-.586-1.414L12 12l-4.414 4.414A2 2 0 0 0 7 17.828V22M7 2v4.172a2 2 0 0 0 .586 1.414L12 12l4.414-4.414A2 2 0 0 0 17 6.172V2",
  approval:
    "M14 13V8.5C14 7 15 7 15 5a3 3 0 0 0-6 0c0 2 1 2 1 3.5V13M20 15.5a2.5 2.5 0 0 0-2.5-2.5h-11A2.5 2.5 0 0 0 4 15.5V17a1 1 0 0 0 1 1h14a1 1 0 0 0 1-1zM5 22h14",
  handoff: "m6 17 5-5-5-5m7 10 5-5-5-5",
  document:
    "M6 22a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2h8a2.4 2.4 0 0 1 1.704.706l3.588 3.588A2.4 2.4 0 0 1 20 8v12a2 2 0 0 1-2 2zM14 2v5a1 1 0 0 0 1 1h5M10 9H8M16 13H8M16 17H8",
};
const paths = new Map<StepKind, Path2D>();

export function iconOf(kind: StepKind): Path2D | undefined {
  const drawn = DRAWN[kind];
  if (drawn === undefined) return undefined;
  const held = paths.get(kind) ?? new Path2D(drawn);
  paths.set(kind, held);
  return held;
}
