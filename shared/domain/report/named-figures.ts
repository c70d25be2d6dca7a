import { digitsFor } from "@shared/drawing/figure-text.ts";
import { planSample } from "../plan/sample.ts";
import { blueprintMeasures, MEASURES, type MeasureId } from "../redesign/measures.ts";
import { redesignMessages } from "../redesign/messages.ts";
import { widestGap } from "../scoring/widest-gap.ts";
import { composerMessages } from "./composer-messages.ts";
import type { ChapterInputs } from "./report-inputs.ts";
import { simulatedOf } from "./simulated-journeys.ts";
import { touchPointRows } from "./touch-point-rows.ts";
import { valueInShort } from "./value-in-short.ts";

type OwnFigure = keyof typeof composerMessages.figures;
const SIDES = ["today", "proposed", "change"] as const;

/** A figure that a text may name; its value is the one that the chapters print. */
export interface NamedFigure {
  /** In double braces, e.g. `lead-time-today`. */
  readonly name: string;
  readonly label: string;
  /** Null where the engagement has it not. */
  readonly value: string | null;
}

const kebab = (id: MeasureId): string => id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Every name that a text may use, whether there is such a figure now or not. */
export const FIGURE_NAMES: ReadonlySet<string> = new Set([
  ...Object.keys(composerMessages.figures),
  ...MEASURES.flatMap((id) => SIDES.map((side) => `${kebab(id)}-${side}`)),
]);

/** All of them with their values of the moment. */
export function namedFigures(inputs: ChapterInputs): NamedFigure[] {
  const own = ownFigures(inputs);
  return [
    ...(Object.keys(composerMessages.figures) as OwnFigure[]).map((name) => ({
      name,
      label: composerMessages.figures[name],
      value: own[name] ?? null,
    })),
    ...MEASURES.flatMap((id) => measureFigures(inputs, id)),
  ];
}

function measureFigures({ model, report, difference, format }: ChapterInputs, id: MeasureId): NamedFigure[] {
  const pair = difference?.measures.find((measure) => measure.id === id);
  const asIs = model.get("blueprint", report.asIsId);
  const before = pair ? pair.before.value : asIs ? blueprintMeasures(model, asIs.id)[id].value : null;
  const after = pair?.after.value ?? null;
  const both = before !== null && after !== null ? format.measurePair(id, before, after) : null;
  const withUnit = (value: string): string => (both ? `${value}\u00A0${both.unit}`.trim() : value);
  const values = {
    today: both ? withUnit(both.before) : before === null ? null : format.measure(id, before),
    proposed: both ? withUnit(both.after) : null,
    change: both ? both.difference : null,
  };
  return SIDES.map((side) => ({
    name: `${kebab(id)}-${side}`,
    label: composerMessages.sides[side](redesignMessages.measures[id]),
    value: values[side],
  }));
}

function ownFigures(inputs: ChapterInputs): Partial<Record<OwnFigure, string | null>> {
  const { model, report, scorecard, difference, format, planFigures } = inputs;
  const engagement = model.all("engagement")[0];
  const rows = touchPointRows(inputs);
  const widest = rows[widestGap(rows.map(({ figures }) => figures)) ?? -1];
  const gap = widest?.figures?.gap;
  const plan = model.get("prototypePlan", report.planId);
  const needed = plan ? planSample(plan, planFigures) : null;
  const worth = valueInShort(inputs);
  const counted = (count: number | undefined) => (count ? format.number(count) : null);
  const spoken = (text: string | undefined) => (text === undefined || text.trim() === "" ? null : text);
  return {
    client: spoken(engagement?.clientName),
    date: spoken(format.date(report.date)),
    version: spoken(engagement?.version),
    "touch-points": counted(rows.length),
    respondents: counted(scorecard?.respondents),
    "overall-gap": scorecard?.overallGap
      ? format.signed(scorecard.overallGap.mean, digitsFor(scorecard))
      : null,
    nps: scorecard?.nps ? format.signed(scorecard.nps.value, 0) : null,
    "widest-gap": gap && widest?.figures ? format.signed(gap.mean, digitsFor(widest.figures)) : null,
    "widest-gap-at": gap ? (widest?.touchPoint.name ?? null) : null,
    "changed-steps": counted(difference?.changes.filter(({ type }) => type === "step").length),
    opportunities: counted(model.all("opportunity").filter(({ status }) => status === "chosen").length),
    "clients-needed": needed === null ? null : format.number(needed),
    ...simulated(inputs),
    "net-gain": worth?.net ?? null,
    "pay-back": worth?.payBack ?? null,
  };
}

/** Of the first journey of which a result is kept. */
function simulated({ model, report, related, format }: ChapterInputs) {
  const kept = simulatedOf(model, report, related).find((one) => one.kept)?.kept;
  const [first, ...others] = kept?.versions ?? [];
  const through = (version: typeof first) =>
    version?.lead.p90 ? format.minutes(version.lead.p90.mean) : null;
  return { "simulated-today": through(first), "simulated-proposed": through(others.at(-1)) };
}
