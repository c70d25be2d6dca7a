import { BANDS, NO_RECOVERY, STEP_KINDS, type StepKind } from "@shared/domain/blueprint/records.ts";
import type { AnyRecord } from "@shared/domain/records.ts";
import { BlueprintBuilder } from "./blueprint-builder.ts";

const DEEDS = [
  "Asks for a quote by telephone",
  "Checks the amount against the price list of the year",
  "Prüft die Grundstücksverkehrsgenehmigung und die Zuständigkeit der Aufsichtsbehörde im Einzelfall",
  "Signs",
  "Explains the three ways to pay, what each of them costs, and when the money is back at the latest",
  "Sends the confirmation",
];
const LANE_NAMES = { evidence: "What the client sees", client: "Client of a small newspaper" } as const;

/**
 * A map as large as wanted, with words of every length, every kind of step, touch points, fail points and labels. Every
 * title begins with a number of its own, so that a reader of the file can look for each.
 */
export function wordedBlueprint(count: number): readonly AnyRecord[] {
  const stages = Math.max(2, Math.min(12, Math.ceil(count / 40)));
  const builder = new BlueprintBuilder(stages);
  const perStage = Math.ceil(count / (stages * BANDS.length));
  for (let index = 0; index < 6; index++) builder.touchPoint(`t${index}`);
  for (let index = 0; index < count; index++) {
    const lane = BANDS[index % BANDS.length] ?? "client";
    const place = Math.floor(index / BANDS.length);
    const kind: StepKind = STEP_KINDS[(index * 7) % STEP_KINDS.length] ?? "action";
    builder.step(`x${index}`, lane, `s${Math.floor(place / perStage) + 1}`, place % perStage, {
      kind,
      title: `${1000 + index} ${DEEDS[index % DEEDS.length]}`,
      ...(index % 9 === 0 ? { momentOfTruth: true } : {}),
      ...(index % 11 === 0
        ? {
            failPoint: {
              ...NO_RECOVERY,
              description: "",
              severity: 5,
              occurrence: 4,
              detection: 3,
              recovery: "",
            },
          }
        : {}),
      ...(index % 4 === 0 ? { workTime: { kind: "fixed", value: 12, source: "assumed" } } : {}),
      ...(lane === "client" && index < 31 ? { touchPointId: `t${Math.floor(index / 5)}` } : {}),
    });
    if (index >= 5)
      builder.flow(`x${index - 5}`, `x${index}`, index % 6 === 0 ? { label: "no", probability: 0.38 } : {});
    if (index % 3 === 0 && index % 5 < 4 && index + 1 < count) builder.flow(`x${index}`, `x${index + 1}`);
  }
  return builder.records.map((record) =>
    record.type === "lane" && record.band in LANE_NAMES
      ? { ...record, name: LANE_NAMES[record.band as keyof typeof LANE_NAMES], subtitle: "and whoever helps" }
      : record,
  );
}
