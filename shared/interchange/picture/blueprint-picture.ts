import type { Id } from "@shared/base/ids.ts";
import { blueprintSvg } from "@shared/domain/blueprint/picture/blueprint-svg.ts";
import type { ReadModel } from "@shared/domain/core/model.ts";
import { type ReportFont, withFonts } from "../report-html/fonts.ts";

export interface BlueprintPicture {
  /** Stands alone: its fonts are inside. */
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  /** “Book an advertisement As is”: fit for a file name. */
  readonly name: string;
}

/** A blueprint as a picture: the same from the screen and from the command line. */
export function blueprintPicture(
  model: ReadModel,
  blueprintId: Id,
  fonts: readonly ReportFont[],
): BlueprintPicture {
  const blueprint = model.need("blueprint", blueprintId);
  const { svg, width, height } = blueprintSvg(model, blueprintId);
  const journey = model.get("journey", blueprint.journeyId)?.name ?? "";
  const name = `${journey} ${blueprint.name}`.replace(/[^\p{L}\p{N} ,_-]/gu, "").trim();
  return { svg: withFonts(svg, fonts), width, height, name };
}

export const svgBytes = ({ svg }: BlueprintPicture): Uint8Array => new TextEncoder().encode(svg);
