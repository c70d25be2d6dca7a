import type { EngagementContents } from "../../core/contents.ts";
import { Model } from "../../core/model.ts";
import { jointAssumptions } from "../../simulation/joint-assumptions.ts";
import type { SimulationResult } from "../../simulation/kept/kept-record.ts";
import { blueprintsOf, versionsOf } from "../../simulation/versions.ts";
import { BOOKING_JOURNEY } from "./booking-as-is.ts";
import { KEPT_FIGURES } from "./kept-figures.ts";
import { REFUND_JOURNEY } from "./refund-as-is.ts";

const JOURNEYS = [BOOKING_JOURNEY, REFUND_JOURNEY];

/** The same with what its journeys gave when they were run, as if somebody had kept it. */
export function withKeptResults(contents: EngagementContents): EngagementContents {
  const model = new Model(contents.records);
  const results = KEPT_FIGURES.map((text, index): SimulationResult => {
    const journeyId = JOURNEYS[index] ?? "";
    const sheet = jointAssumptions(versionsOf(model, blueprintsOf(model, journeyId)));
    return {
      ...(JSON.parse(text) as Omit<SimulationResult, "id" | "type" | "journeyId" | "assumptions">),
      id: `simulation.${journeyId}`,
      type: "simulationResult",
      journeyId,
      assumptions: sheet.map(({ assumption: { topic, text, source }, only }) => ({
        topic,
        text,
        source,
        only: [...only],
      })),
    };
  });
  return { ...contents, records: [...contents.records, ...results] };
}
