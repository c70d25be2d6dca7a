import type { Id } from "@shared/base/ids.ts";
import { UserError } from "@shared/base/result.ts";
import type { ReadModel } from "@shared/domain/core/model.ts";
import { selectionOf } from "@shared/drawing/drawing-svg.ts";
import { largestScale, planPng } from "@shared/interchange/picture/png-plan.ts";
import { reportFonts } from "../../platform/fonts/report-fonts.ts";
import type { Services } from "../../platform/services/services.ts";
import { writePngInWorker } from "../../platform/workers/write-png-in-worker.ts";
import { messages } from "./messages.ts";
import { shownMap, themeOf } from "./shown-map.ts";

/** Twice the pixels of the screen: sharp on a slide. */
const SCALE = 2;
/** More than this is more than most programs take from a clipboard. */
const MOST_PIXELS = 80_000_000;
const MARGIN = 24;

/** The selection, or the whole map where nothing is selected, on the clipboard as a PNG. */
export async function copyPicture(services: Services): Promise<void> {
  const made = services.notices.progress(messages.copying, ({ signal, report }) =>
    makePng(services, signal, (share) => report(share)),
  );
  try {
    // The promise goes in at once: a browser lets a page write only while the key or click is fresh.
    const item = new ClipboardItem({ "image/png": made.then(({ file }) => file) });
    await navigator.clipboard.write([item]);
  } catch (error) {
    const { scale: _ } = await made;
    if (error instanceof UserError) throw error;
    throw new UserError(messages.copyRefused);
  }
  const { width, height, scale } = await made;
  const smaller = scale < 1 ? ` ${messages.copySmaller(percent(scale))}` : "";
  services.notices.show({ kind: "done", text: messages.copied(width, height) + smaller });
}

const percent = (share: number): string =>
  share.toLocaleString("en", { style: "percent", maximumFractionDigits: 0 });

async function makePng(services: Services, signal: AbortSignal, report: (share: number) => void) {
  const { source, input } = shownMap(services);
  const drawn = await source.draw(services, input, { theme: themeOf("screen"), scope: "map" });
  const whole = drawn?.maps[0]?.drawing;
  const model = services.session()?.model;
  if (!whole || !model) throw new UserError(messages.noMap);
  const selected = services.selection.get();
  const drawing = selected.length === 0 ? whole : selectionOf(whole, piecesOf(model, selected), MARGIN);
  if (!drawing) throw new UserError(messages.noSelection);
  const room = Math.sqrt(MOST_PIXELS / (drawing.width * drawing.height));
  const scale = largestScale(drawing, Math.min(SCALE, room));
  const plan = planPng(drawing, scale, await reportFonts());
  const file = await writePngInWorker(plan, { signal, report }, messages.noCanvas);
  return { file, scale, width: plan.width, height: plan.height };
}

/** A lane or a stage stands for the steps in it; a flow for its ends; a touch point for the steps that are it. */
function piecesOf(model: ReadModel, selected: readonly Id[]): ReadonlySet<Id> {
  const ids = new Set(selected);
  for (const id of selected) {
    const flow = model.get("flow", id);
    if (flow) ids.add(flow.fromId).add(flow.toId);
    for (const field of ["laneId", "stageId", "touchPointId"] as const)
      for (const step of model.by("step", field, id)) ids.add(step.id);
  }
  return ids;
}
