import { canvasFigures } from "@shared/domain/scoring/canvas-figures.ts";
import { blueprintMap, journeyMaps } from "@shared/interchange/picture/map-document.ts";
import { stepThumbnails } from "../../platform/pictures/step-thumbnails.ts";
import { measureScopeOf } from "../../platform/queries/measure-scope.ts";
import type { PictureSource } from "../../platform/registry/contribution.ts";
import type { Services } from "../../platform/services/services.ts";
import { calculatorFor } from "../../platform/workers/measure-calculator.ts";
import { blueprintEditor } from "./handle.ts";
import { messages } from "./messages.ts";

/** Blueprints as pictures: as the canvas shows them, with its figures, of the segments that are chosen there. */
export const blueprintPictures: PictureSource = {
  id: "blueprint",
  all: (services, { recordId }) => {
    const model = services.session()?.model;
    const journeyId = model?.get("blueprint", recordId)?.journeyId;
    const count = journeyId ? (model?.by("blueprint", "journeyId", journeyId).length ?? 0) : 0;
    return count > 1 ? { count, name: messages.wholeJourney(count) } : null;
  },
  draw: async (services, { recordId }, { theme, scope }) => {
    const session = services.session();
    const blueprint = session?.model.get("blueprint", recordId);
    if (!session || !blueprint) return null;
    const { model } = session;
    const journey = model.get("journey", blueprint.journeyId);
    const all = scope === "all" ? model.by("blueprint", "journeyId", blueprint.journeyId) : [blueprint];
    const thumbnails = await stepThumbnails(
      session,
      all.map(({ id }) => id),
    );
    const shown = services.handles.active(blueprintEditor);
    const dimmed = shown?.blueprintId === blueprint.id ? shown.dimmed : new Set<string>();
    const options = { theme, thumbnails, dimmed, figures: await figuresOf(services, blueprint.id) };
    if (scope === "all" && journey)
      return { title: journey.name, maps: journeyMaps(model, journey.id, options) };
    const map = blueprintMap(model, blueprint.id, options);
    return { title: map.heading, maps: [map] };
  },
};

async function figuresOf(services: Services, blueprintId: string) {
  const shown = services.handles.active(blueprintEditor);
  if (shown?.blueprintId === blueprintId) return shown.figures;
  const session = services.session();
  if (!session || !services.settings.get<boolean>("canvas.figures")) return new Map<string, never>();
  const card = await calculatorFor(session).ask("scorecard", measureScopeOf(session));
  return canvasFigures(card);
}
