import type { ReadModel } from "../../core/model.ts";
import { disagreementByTouchPoint } from "../../scoring/agreement/disagreement.ts";
import { isWhole } from "../../scoring/scope.ts";
import { CLASSES_OF_DISTANCE } from "./heat-classes.ts";
import { heatOfValues, noHeat } from "./heat-of-values.ts";
import type { MapFigures, MapHeatQuestion } from "./map-figures.ts";
import { heatMessages as words } from "./messages.ts";

/** How far observers and participants are apart at each touch point that two of them scored. */
export function agreementHeat(model: ReadModel, { scope }: MapHeatQuestion): MapFigures {
  const apart = disagreementByTouchPoint(model);
  if (apart.size === 0) return noHeat("agreement", words.agreementEmpty);
  const values = [...apart].map(([touchPointId, { share, pairs }]) => ({
    touchPointId,
    value: share,
    n: pairs,
    note: words.agreementNote(pairs),
  }));
  return heatOfValues(values, CLASSES_OF_DISTANCE, {
    kind: "agreement",
    label: words.agreement,
    note: isWhole(scope) ? "" : words.everybody,
    text: words.share,
  });
}
