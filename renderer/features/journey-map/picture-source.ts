import { layoutJourneyMap } from "@shared/domain/journey-map/layout/layout-journey-map.ts";
import { drawJourneyMap } from "@shared/domain/journey-map/picture/draw-journey-map.ts";
import { shownRows } from "@shared/domain/journey-map/picture/journey-map-svg.ts";
import { thumbnailsOf } from "../../platform/pictures/step-thumbnails.ts";
import type { PictureSource } from "../../platform/registry/contribution.ts";
import { journeyMap } from "./handle.ts";

/** Journey maps as pictures: with the segments, rows and curves that the screen shows. */
export const journeyMapPictures: PictureSource = {
  id: "journey-map",
  all: () => null,
  draw: async (services, { recordId = "" }, { theme }) => {
    const session = services.session();
    const blueprint = session?.model.get("blueprint", recordId);
    if (!session || !blueprint) return null;
    const { model } = session;
    const shown = services.handles.active(journeyMap);
    const layout =
      shown?.blueprintId === blueprint.id
        ? shown.layout
        : layoutJourneyMap(model, blueprint.id, [], shownRows(model, blueprint.id));
    const pictures = await thumbnailsOf(
      session,
      layout.thumbs.map((thumb) => thumb.assetId),
    );
    const journey = model.get("journey", blueprint.journeyId)?.name ?? "";
    const heading = [journey, blueprint.name].filter((name) => name !== "").join(" · ");
    const drawing = drawJourneyMap(layout, blueprint.name, theme, pictures);
    const map = { id: blueprint.id, title: blueprint.name, heading, within: "", depth: 0, drawing };
    return { title: heading, maps: [map] };
  },
};
