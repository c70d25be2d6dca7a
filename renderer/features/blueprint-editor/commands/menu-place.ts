import type { Point } from "@shared/domain/blueprint/layout/types.ts";
import type { Place } from "../../../canvas/geometry.ts";
import type { BlueprintHandle } from "../handle.ts";

/** What a context menu of the ground gives to its commands: the blueprint, and the place that was pointed at. */
export interface GroundArgs {
  readonly recordId: string;
  readonly place?: Place | undefined;
  readonly point?: Point | undefined;
}

export function placeOfArgs(editor: BlueprintHandle, args: unknown): Place | undefined {
  const { recordId, place } = (args ?? {}) as Partial<GroundArgs>;
  return recordId === editor.blueprintId ? place : undefined;
}
