import type { Id } from "@shared/base/ids.ts";
import type { ChartContent } from "@shared/drawing/chart.ts";
import type { ReadModel } from "../../core/model.ts";
import { causeMessages } from "../messages.ts";
import { causeOutline } from "../outline.ts";
import { drawFishbone } from "./draw.ts";
import { layOutFishbone } from "./layout.ts";

/** All that is drawn of a fishbone, without the drawing; null without the opportunity. */
export function fishboneParts(model: ReadModel, opportunityId: Id) {
  const opportunity = model.get("opportunity", opportunityId);
  if (!opportunity) return null;
  const rows = causeOutline(model, opportunityId);
  const ideas = rows.map(({ cause }) => model.countBy("idea", "causeIds", cause.id));
  return { title: opportunity.title, rows, ideas };
}

/** The fishbone of an opportunity as a picture with its outline behind it; null before the first cause. */
export function fishboneContent(model: ReadModel, opportunityId: Id): ChartContent | null {
  const opportunity = model.get("opportunity", opportunityId);
  const rows = causeOutline(model, opportunityId);
  if (!opportunity || rows.length === 0) return null;
  const ideasOf = (causeId: Id) => model.countBy("idea", "causeIds", causeId);
  const roots = rows.filter(({ cause }) => cause.kind === "root");
  const open = roots.filter(({ cause }) => ideasOf(cause.id) === 0).length;
  const title = causeMessages.title(opportunity.title);
  const { columns } = causeMessages;
  return {
    title,
    subtitle: causeMessages.summary(rows.length, roots.length, open),
    table: {
      columns: [columns.number, columns.cause, columns.kind, columns.bone, columns.evidence, columns.ideas],
      numeric: [columns.ideas],
      rows: rows.map(({ number, cause, bone }) => [
        number,
        cause.text,
        causeMessages.kinds[cause.kind],
        bone === null ? causeMessages.unsorted : causeMessages.categories[bone],
        cause.evidence,
        ideasOf(cause.id),
      ]),
    },
    draw: (options) =>
      drawFishbone(layOutFishbone(opportunity.title, rows, ideasOf, options.width), { ...options, title }),
  };
}
