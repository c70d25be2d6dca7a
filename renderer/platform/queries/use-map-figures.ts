import type { Id } from "@shared/base/ids.ts";
import { groupNamesOf } from "@shared/domain/measure/group-names.ts";
import { countHeat, gapHeat } from "@shared/domain/measure/heat/answer-heat.ts";
import { type Contrast, contrasted, isNoContrast } from "@shared/domain/measure/heat/contrast.ts";
import type { HeatKind, MapFigures } from "@shared/domain/measure/heat/map-figures.ts";
import { heatMessages } from "@shared/domain/measure/heat/messages.ts";
import { countPairs, gapPairs } from "@shared/domain/measure/heat/pair-heat.ts";
import type { MeasureName } from "@shared/domain/measure/measures.ts";
import type { AskedScope } from "@shared/domain/scoring/scope.ts";
import type { Scorecard } from "@shared/domain/scoring/scorecard.ts";
import { useEffect, useState } from "react";
import { useEmitted } from "../react/use-services.ts";
import type { EngagementSession } from "../store/session.ts";
import { calculatorFor } from "../workers/calculators.ts";

/** Which measure each heat comes from: an edit of a step does not figure all answers anew. */
const SOURCES = {
  gap: "scorecard",
  n: "scorecard",
  complaints: "complaintHeat",
  waiting: "waitingHeat",
  agreement: "agreementHeat",
} as const satisfies Record<HeatKind, MeasureName>;

/** What the marks of a map show, with the scorecard where it is made of one. */
export interface MapHeat {
  readonly figures: MapFigures;
  readonly card: Scorecard | null;
}

export interface MapHeatChoice {
  readonly kind: HeatKind;
  readonly scope: AskedScope;
  readonly blueprintId: Id | null;
  /** With what the scope stands side by side; null = alone. */
  readonly contrast: Contrast | null;
}

export async function askMapHeat(session: EngagementSession, choice: MapHeatChoice): Promise<MapHeat> {
  const { contrast } = choice;
  if (contrast === null || isNoContrast(choice.scope, contrast)) return askOne(session, choice);
  return (await askPair(session, choice, contrast)) ?? parted(await askOne(session, choice), choice);
}

/** Two groups side by side; null for a heat that does not tell them apart. */
async function askPair(
  session: EngagementSession,
  { kind, scope }: MapHeatChoice,
  contrast: Contrast,
): Promise<MapHeat | null> {
  const calculator = calculatorFor(session);
  const second = contrasted(scope, contrast);
  if (kind === "gap" || kind === "n") {
    const compared = await calculator.ask("comparison", { first: scope, second });
    const sides = groupNamesOf(compared.asked.first, compared.asked.second);
    const figures = kind === "gap" ? gapPairs(compared, sides) : countPairs(compared, sides);
    return { figures, card: compared.second };
  }
  if (kind !== "complaints" || contrast.kind !== "segment") return null;
  const { first, second: other } = groupNamesOf(scope, second);
  const question = { of: [scope.segments, contrast.segments] as const, first, second: other };
  return { figures: await calculator.ask("complaintPairs", question), card: null };
}

/** The heat of one group where two were asked for: its key says why. */
function parted({ figures, card }: MapHeat, { kind }: MapHeatChoice): MapHeat {
  const { key } = figures;
  if (key === null) return { figures, card };
  const why = kind === "complaints" ? heatMessages.complaintsNotByWave : heatMessages.notParted;
  const note = [key.note, why].filter((text) => text !== "").join("; ");
  return { figures: { ...figures, key: { ...key, note } }, card };
}

async function askOne(
  session: EngagementSession,
  { kind, scope, blueprintId }: MapHeatChoice,
): Promise<MapHeat> {
  const calculator = calculatorFor(session);
  if (kind === "gap" || kind === "n") {
    const card = await calculator.ask("scorecard", scope);
    return { figures: kind === "gap" ? gapHeat(card) : countHeat(card), card };
  }
  return { figures: await calculator.ask(SOURCES[kind], { scope, blueprintId }), card: null };
}

/** The heat of a map, figured off the main thread; while a new one is computed the last one stays. */
export function useMapHeat(session: EngagementSession, choice: MapHeatChoice | null): MapHeat | null {
  const generation = useEmitted([session.onChange], () =>
    choice ? calculatorFor(session).generationOf(SOURCES[choice.kind]) : 0,
  );
  const key = JSON.stringify(choice);
  const [heat, setHeat] = useState<MapHeat | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the choice, the generation for the model
  useEffect(() => {
    let wanted = true;
    if (choice)
      askMapHeat(session, choice).then(
        (made) => wanted && setHeat(made),
        // Without figures the marks show their numbers; why there are none, the register tells.
        () => wanted && setHeat(null),
      );
    return () => {
      wanted = false;
    };
  }, [session, key, generation]);
  return choice ? heat : null;
}
