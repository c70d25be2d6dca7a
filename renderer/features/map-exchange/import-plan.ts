import { BEHAVIORS } from "@shared/domain/behaviors.ts";
import { importMap } from "@shared/domain/blueprint/commands/import-map.ts";
import type { MapContent } from "@shared/domain/blueprint/map-content.ts";
import { blueprintSvg } from "@shared/domain/blueprint/picture/blueprint-svg.ts";
import type { PictureThemeName } from "@shared/domain/blueprint/picture/palette.ts";
import { BANDS, type Band } from "@shared/domain/blueprint/records.ts";
import { EngagementDocument } from "@shared/domain/core/document.ts";
import { newEngagement } from "@shared/domain/engagement/new-engagement.ts";
import { touchPointCandidates, withTouchPoints } from "@shared/interchange/touch-point-candidates.ts";
import type { GridEdit } from "../../ui/grid-model.ts";
import { messages } from "./messages.ts";

/** Above this a preview would be slow to draw and too small to read. */
export const PREVIEW_STEPS = 400;

const bandOf = (text: string): Band => {
  const word = text.trim().toLowerCase();
  const found = BANDS.find((band) => band === word || messages.bands[band].toLowerCase() === word);
  if (!found) throw new Error(messages.noBand(text));
  return found;
};

/** Cells of the lane table, changed. */
export function editLanes(content: MapContent, edits: readonly GridEdit[]): MapContent {
  const lanes = content.lanes.map((lane) => ({ ...lane }));
  for (const { rowId, columnId, text } of edits) {
    const lane = lanes[Number(rowId)];
    if (!lane) continue;
    if (columnId === "band") lane.band = bandOf(text);
    else if (columnId === "name") lane.name = text.slice(0, 500);
    else lane.subtitle = text.slice(0, 500);
  }
  return { ...content, lanes };
}

export function editStages(content: MapContent, edits: readonly GridEdit[]): MapContent {
  const stages = content.stages.map((stage, index) => {
    const edit = edits.findLast(({ rowId, columnId }) => rowId === String(index) && columnId === "name");
    return edit ? { ...stage, name: edit.text.slice(0, 500) } : stage;
  });
  return { ...content, stages };
}

/** The ticked candidates that still are some: a change of a band may have made others of them. */
export function chosenContent(content: MapContent, ticked: ReadonlySet<number>): MapContent {
  const chosen = touchPointCandidates(content).filter(({ step }) => ticked.has(step));
  return withTouchPoints(content, new Set(chosen.map(({ step }) => step)));
}

/** The map as it will look, drawn from an engagement that holds nothing else. */
export function previewSvg(content: MapContent, theme: PictureThemeName): string {
  const document = new EngagementDocument([newEngagement("preview")], BEHAVIORS);
  const { blueprintId } = document.run(importMap, {
    journey: { name: messages.preview },
    name: messages.preview,
    content,
  }).result;
  return blueprintSvg(document.model, blueprintId, { theme }).svg;
}
