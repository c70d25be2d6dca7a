import { localDay } from "@shared/base/local-day.ts";
import { gapHeat } from "@shared/domain/measure/heat/answer-heat.ts";
import { blueprintDifference, changeMarks } from "@shared/domain/redesign/difference.ts";
import { figuresOf } from "@shared/domain/report/figures-of.ts";
import { blueprintMap } from "@shared/interchange/picture/map-document.ts";
import { stepThumbnails } from "../../platform/pictures/step-thumbnails.ts";
import type { PictureSource } from "../../platform/registry/contribution.ts";
import { calculatorFor } from "../../platform/workers/calculators.ts";
import { messages } from "./messages.ts";

/** A comparison as pictures: the to-be with its changes marked, or both sides. */
export const comparisonPictures: PictureSource = {
  id: "compare",
  all: () => ({ count: 2, name: messages.bothSides }),
  draw: async (services, { recordId = "", otherId = "" }, { theme, scope }) => {
    const session = services.session();
    if (!session?.model.get("blueprint", recordId) || !session.model.get("blueprint", otherId)) return null;
    const card = await calculatorFor(session).ask("scorecard", { segments: [] });
    const thumbnails = await stepThumbnails(session, [recordId, otherId]);
    const difference = blueprintDifference(session.model, recordId, otherId);
    const { marks, key } = gapHeat(card);
    const sideOf = (id: string, side: "as-is" | "to-be") =>
      blueprintMap(session.model, id, {
        theme,
        thumbnails,
        about: figuresOf(session.model, card, "", localDay()),
        figures: marks,
        ...(key && { heatKey: key }),
        changes: changeMarks(difference, side),
      });
    const after = sideOf(otherId, "to-be");
    const maps = scope === "all" ? [sideOf(recordId, "as-is"), after] : [after];
    return { title: after.heading, maps };
  },
};
