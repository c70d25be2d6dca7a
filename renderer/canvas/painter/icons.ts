import type { StepKind } from "@shared/domain/blueprint/records.ts";
import { STEP_KIND_FACTS } from "@shared/domain/blueprint/step-kinds.ts";

const paths = new Map<StepKind, Path2D>();

export function iconOf(kind: StepKind): Path2D | undefined {
  const { pictogram } = STEP_KIND_FACTS[kind];
  if (pictogram === null) return undefined;
  const held = paths.get(kind) ?? new Path2D(pictogram);
  paths.set(kind, held);
  return held;
}
