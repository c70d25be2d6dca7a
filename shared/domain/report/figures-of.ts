import { byOrder } from "@shared/base/order.ts";
import type { ReadModel } from "../core/model.ts";
import { heatMessages as words } from "../measure/heat/messages.ts";
import type { Scorecard } from "../scoring/figures.ts";
import { reportFormat } from "./format.ts";

/** More surveys than this are counted, not named. */
const NAMED = 3;

/** Whose answers the figures of a picture are, with how many, and the day on which it was drawn (ISO). */
export function figuresOf(model: ReadModel, card: Scorecard | null, scope: string, day: string): string {
  const [engagement] = model.all("engagement");
  const format = reportFormat(engagement?.language ?? "en", engagement?.currency ?? "");
  const asked = new Set(card?.surveys);
  const names = model
    .all("surveyMapping")
    .sort(byOrder)
    .flatMap(({ id, name }) => (asked.has(id) ? [name] : []));
  const surveys = names.length > NAMED ? words.surveys(names.length) : names.join(", ");
  const n = card && card.respondents > 0 ? words.nOf(card.respondents) : "";
  return [surveys, scope, n, format.date(day)].filter((text) => text !== "").join(" · ");
}
