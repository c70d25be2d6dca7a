import { byOrder } from "@shared/base/order.ts";
import type { ReadModel } from "@shared/domain/core/model.ts";
import { BUILT_IN_RUBRICS } from "@shared/domain/scoring/built-in-rubrics.ts";
import type { Choice } from "../../ui/select-model.ts";

/** The engagement's rubrics, then the built-in ones that it does not hold yet. */
export function rubricChoices(model: ReadModel): Choice[] {
  const own = model.all("rubric").sort(byOrder);
  const more = BUILT_IN_RUBRICS.filter((rubric) => !own.some(({ id }) => id === rubric.id));
  return [...own, ...more].map(({ id, name }) => ({ value: id, label: name }));
}
