import { byOrder } from "@shared/base/order.ts";
import { topBlueprints } from "../blueprint/levels.ts";
import type { ReadModel } from "../core/model.ts";
import { meantToBe } from "../redesign/favoured.ts";
import { reportMessages } from "./messages.ts";
import type { Report, ReportKind } from "./records.ts";

/** The choices a new report starts with: the newest to-be (or the favoured one of its journey), what it was branched from (else the first as-is), the first plan. */
export function newReport(
  model: ReadModel,
  kind: ReportKind,
  date: string,
): Omit<Report, "id" | "type" | "order"> {
  const blueprints = topBlueprints(model);
  const newest = blueprints.filter((blueprint) => blueprint.kind === "to-be").at(-1);
  const toBe = (newest && meantToBe(model, newest.journeyId)) ?? null;
  const asIs =
    model.get("blueprint", toBe?.branchedFromId) ??
    blueprints.find((blueprint) => blueprint.kind === "as-is") ??
    null;
  const plan = model.all("prototypePlan").sort(byOrder)[0] ?? null;
  // What is found today is told without what might be done about it.
  const isToday = kind === "current-state";
  const engagement = model.all("engagement")[0];
  return {
    kind,
    title: engagement?.name ?? "",
    subtitle: reportMessages.kinds[kind],
    preparedFor: "",
    date,
    summary: "",
    request: "",
    asIsId: asIs?.id ?? null,
    toBeId: isToday ? null : (toBe?.id ?? null),
    planId: isToday ? null : (plan?.id ?? null),
    language: "",
    layout: [],
    watermark: "",
    detail: "full",
    segmentId: null,
  };
}
