import type { Id } from "@shared/base/ids.ts";
import { drawingSvg } from "@shared/drawing/drawing-svg.ts";
import type { ReadModel } from "../../core/model.ts";
import { drawBlueprint } from "./draw-blueprint.ts";
import type { PictureOptions } from "./picture-options.ts";

export type { PictureOptions };

/** A standalone SVG with real text; user text is escaped by construction. Font: Inter, embedded by the caller. */
export function blueprintSvg(
  model: ReadModel,
  blueprintId: Id,
  options: PictureOptions = {},
): { svg: string; width: number; height: number } {
  const drawing = drawBlueprint(model, blueprintId, options);
  return { svg: drawingSvg(drawing), width: drawing.width, height: drawing.height };
}
