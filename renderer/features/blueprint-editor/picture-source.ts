import { localDay } from "@shared/base/local-day.ts";
import type { PictureOptions } from "@shared/domain/blueprint/picture/picture-options.ts";
import { scopeChoicesOf, segmentChoicesOf } from "@shared/domain/chart/choices.ts";
import { scopeText } from "@shared/domain/chart/with-scope.ts";
import type { HeatKind, MapFigures } from "@shared/domain/measure/heat/map-figures.ts";
import { figuresOf } from "@shared/domain/report/figures-of.ts";
import { blueprintMap, journeyMaps } from "@shared/interchange/picture/map-document.ts";
import { stepThumbnails } from "../../platform/pictures/step-thumbnails.ts";
import { measureScopeOf } from "../../platform/queries/measure-scope.ts";
import { askMapHeat } from "../../platform/queries/use-map-figures.ts";
import type { PictureSource } from "../../platform/registry/contribution.ts";
import type { Services } from "../../platform/services/services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { calculatorFor } from "../../platform/workers/calculators.ts";
import { keptContrast } from "./compare/use-contrast.ts";
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
    const heat = await heatOf(services, blueprint.id, scope);
    const about = heat.figures ? await aboutOf(services, session, heat.sides !== undefined) : "";
    const options = { theme, thumbnails, dimmed, about, ...heat };
    if (scope === "all" && journey)
      return { title: journey.name, maps: journeyMaps(model, journey.id, options) };
    const map = blueprintMap(model, blueprint.id, options);
    return { title: map.heading, maps: [map] };
  },
};

type Heat = Pick<PictureOptions, "figures" | "heatKey" | "sides">;

/** As the canvas shows it; on the pictures of a whole journey waiting is that of all its maps, not of the shown one. */
async function heatOf(services: Services, blueprintId: string, scope: "all" | "map"): Promise<Heat> {
  const kind = services.settings.get<HeatKind>("canvas.heat");
  const shown = services.handles.active(blueprintEditor);
  const ofOne = kind === "waiting" && scope === "all" ? null : blueprintId;
  if (shown?.blueprintId === blueprintId && ofOne !== null)
    return optionsOf({
      marks: shown.figures,
      key: shown.heatKey,
      ...(shown.sides && { sides: shown.sides }),
    });
  const session = services.session();
  if (!session || !services.settings.get<boolean>("canvas.figures")) return {};
  const { figures } = await askMapHeat(session, {
    kind,
    scope: measureScopeOf(session),
    blueprintId: ofOne,
    contrast: keptContrast(session, blueprintId),
  });
  return optionsOf(figures);
}

/** Whose figures the picture shows; of two groups side by side its key tells who they are. */
async function aboutOf(services: Services, session: EngagementSession, pair: boolean): Promise<string> {
  const scope = measureScopeOf(session);
  const kind = services.settings.get<HeatKind>("canvas.heat");
  const card =
    !pair && (kind === "gap" || kind === "n") ? await calculatorFor(session).ask("scorecard", scope) : null;
  // The names of the surveys tell their wave.
  const who = pair ? "" : scopeText(card ? segmentChoicesOf(scope.segments) : scopeChoicesOf(scope));
  return figuresOf(session.model, card, who, localDay());
}

const optionsOf = ({ marks, key, sides }: Pick<MapFigures, "marks" | "key" | "sides">): Heat => ({
  figures: marks,
  ...(key && { heatKey: key }),
  ...(sides && { sides }),
});
