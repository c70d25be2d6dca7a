import type { Id } from "@shared/base/ids.ts";
import type { Step } from "../../blueprint/records.ts";
import type { ReadModel } from "../../core/model.ts";
import { feelingAt, walks } from "../experience.ts";
import { journeyMapMessages } from "../messages.ts";
import { clientSteps } from "./columns.ts";
import type {
  CurvePoint,
  EmotionBox,
  JourneyColumn,
  JourneyCurve,
  JourneySizes,
  JourneyVoice,
} from "./types.ts";
import { SEMIBOLD, wrapLines } from "./wrap.ts";

/** The curves never are more than this; look.md. */
export const MOST_CURVES = 5;

export const feelingY = ({ zero, unit }: EmotionBox, value: number): number => zero - value * unit;

/** The feeling at a height, in steps of a half. */
export function feelingFromY({ zero, unit }: EmotionBox, y: number): number {
  const value = Math.round(((zero - y) / unit) * 2) / 2;
  // Never −0, which would be written as another number.
  return Math.max(-2, Math.min(2, value)) + 0;
}

/** For each column the step of the blueprint beside that was branched from its own, or that its own was branched from. */
export function pairedSteps(
  model: ReadModel,
  columns: readonly JourneyColumn[],
  besideId: Id,
): { pairs: ReadonlyMap<Id, Step>; unpaired: Step[] } {
  const others = clientSteps(model, besideId);
  const byId = new Map(others.map((step) => [step.id, step]));
  const byOrigin = new Map(others.flatMap((step) => (step.originId ? [[step.originId, step] as const] : [])));
  const pairs = new Map<Id, Step>();
  const used = new Set<Id>();
  for (const { step } of columns) {
    const other = step && (byOrigin.get(step.id) ?? (step.originId ? byId.get(step.originId) : undefined));
    if (!step || !other) continue;
    pairs.set(step.id, other);
    used.add(other.id);
  }
  return { pairs, unpaired: others.filter((step) => !used.has(step.id)) };
}

export function curvePoints(
  model: ReadModel,
  columns: readonly JourneyColumn[],
  voice: JourneyVoice,
  emotion: EmotionBox,
  pairs: ReadonlyMap<Id, Step> | null,
): CurvePoint[] {
  return columns.flatMap((column) => {
    const step = pairs === null ? column.step : pairs.get(column.step?.id ?? "");
    if (!step || !walks(step, voice.segmentId)) return [];
    const { value, inherited } = feelingAt(model, step, voice.segmentId);
    if (value === null) return [];
    const place = { x: column.x + column.width / 2, y: feelingY(emotion, value) };
    return [
      {
        ...place,
        stepId: step.id,
        column: column.index,
        value,
        inherited,
        momentOfTruth: step.momentOfTruth,
      },
    ];
  });
}

/** Names stand at the right of the last column, at the height where their curves end, and never on each other. */
export function nameCurves(
  curves: readonly Omit<JourneyCurve, "nameAt" | "nameLines">[],
  emotion: EmotionBox,
  right: number,
  sizes: JourneySizes,
): JourneyCurve[] {
  const named = curves.map((curve) => {
    const nameLines = wrapLines(curve.name, sizes.names - 2 * sizes.pad, sizes.body, SEMIBOLD);
    return { ...curve, nameLines, wish: curve.points.at(-1)?.y ?? emotion.zero };
  });
  const order = [...named].sort((a, b) => a.wish - b.wish);
  const heightOf = (curve: (typeof named)[number]) => curve.nameLines.length * sizes.line + 4;
  const total = order.reduce((sum, curve) => sum + heightOf(curve), 0);
  const places = new Map<string, number>();
  let y = emotion.y + Math.min(4, Math.max(0, emotion.height - total));
  let left = total;
  for (const curve of order) {
    const height = heightOf(curve);
    const latest = emotion.y + emotion.height - left;
    const top = Math.max(y, Math.min(curve.wish - height / 2, latest));
    places.set(curve.key, top);
    y = top + height;
    left -= height;
  }
  return named.map(({ wish: _, ...curve }) => ({
    ...curve,
    nameAt: { x: right + sizes.pad, y: places.get(curve.key) ?? emotion.y },
  }));
}

export const curveName = (voice: JourneyVoice, kind: "as-is" | "to-be" | null): string =>
  kind === null ? voice.name : journeyMapMessages.other(voice.name, kind);

export interface Stretch {
  readonly data: string;
  /** There are steps between its two points at which nobody knows the feeling. */
  readonly gap: boolean;
}

const round = (value: number) => Math.round(value * 10) / 10;

/** From point to point, level at each, so that no curve swings beyond what was said. */
export function curveStretches(points: readonly CurvePoint[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (let index = 1; index < points.length; index++) {
    const from = points[index - 1];
    const to = points[index];
    if (!from || !to) continue;
    const middle = round((from.x + to.x) / 2);
    const y = [round(from.y), round(to.y)];
    const bend = `C${middle} ${y[0]} ${middle} ${y[1]} ${round(to.x)} ${y[1]}`;
    const gap = to.column - from.column > 1;
    const last = stretches.at(-1);
    if (last && last.gap === gap) stretches[stretches.length - 1] = { gap, data: last.data + bend };
    else stretches.push({ gap, data: `M${round(from.x)} ${y[0]}${bend}` });
  }
  return stretches;
}
