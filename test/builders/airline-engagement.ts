import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Id, sequentialIds } from "@shared/base/ids.ts";
import { BEHAVIORS } from "@shared/domain/behaviors.ts";
import { addStage } from "@shared/domain/blueprint/commands/add-stage.ts";
import { addStep } from "@shared/domain/blueprint/commands/add-step.ts";
import { connectSteps } from "@shared/domain/blueprint/commands/connect-steps.ts";
import { createJourney } from "@shared/domain/blueprint/commands/create-journey.ts";
import { updateStage } from "@shared/domain/blueprint/commands/update-stage.ts";
import { unregisteredCrossings } from "@shared/domain/blueprint/queries.ts";
import type { EngagementContents } from "@shared/domain/core/contents.ts";
import { EngagementDocument } from "@shared/domain/core/document.ts";
import { createSegment } from "@shared/domain/engagement/commands/create-segment.ts";
import { updateSegment } from "@shared/domain/engagement/commands/update-segment.ts";
import { newEngagement } from "@shared/domain/engagement/new-engagement.ts";
import { importSurvey } from "@shared/domain/scoring/commands/import-survey.ts";
import { registerSteps } from "@shared/domain/touchpoint/commands/register-steps.ts";
import { readCsv } from "@shared/interchange/csv/read-csv.ts";
import { writeFrontstage } from "@shared/interchange/frontstage-file.ts";
import { guessMapping, plannedQuestions } from "@shared/interchange/survey/guess-mapping.ts";
import { datasetOf } from "@shared/interchange/survey/prepare-survey.ts";
import { airlineBytes } from "./airline-data.ts";

/**
 * A flight, stage by stage: what the airline does there, and how many of the 23 items stand there. The published
 * description of the data names the items by number only, so neither their names nor their places are the survey's:
 * they stand along the flight in the order they were asked.
 */
const FLIGHT: readonly (readonly [stage: string, airline: string, items: number])[] = [
  ["Booking", "Sells the ticket", 4],
  ["Check-in", "Checks in passenger and bags", 4],
  ["Boarding", "Calls and boards the flight", 3],
  ["On board", "Serves and looks after the cabin", 6],
  ["Arrival", "Lands and hands out the bags", 3],
  ["After the flight", "Answers, and credits the miles", 3],
];
const SEGMENTS: readonly (readonly [name: string, passengers: number])[] = [
  ["Economy", 865],
  ["Business", 185],
  ["First", 15],
];
const PASSENGERS = 1065;

/** The second sample: 1,065 real answers on a flight of 23 touch points, made by the commands that a person runs. */
export function airlineEngagement(): EngagementContents {
  const document = new EngagementDocument(
    [newEngagement("airline", { name: "Oddjob Airways: a flight", clientName: "Oddjob Airways" })],
    BEHAVIORS,
    sequentialIds("airline"),
  );
  const { blueprintId } = document.run(createJourney, { name: "Take a flight" }).result;
  drawFlight(document, blueprintId);
  const crossings = unregisteredCrossings(document.model, blueprintId);
  document.run(registerSteps, { stepIds: crossings.map(({ step }) => step.id) });
  for (const [name, passengers] of SEGMENTS) {
    const id = document.run(createSegment, { name: `${name} class` }).result;
    document.run(updateSegment, { id, patch: { share: passengers / PASSENGERS } });
  }
  const table = readCsv(airlineBytes());
  const plans = guessMapping(table, document.model.all("touchPoint"));
  const dataset = datasetOf(table, {
    id: "airline-answers",
    name: "Passengers",
    fileName: "airline-expectations.csv",
    importedOn: "2026-10-01",
  });
  document.run(importSurvey, { dataset, name: "Passengers", questions: plannedQuestions(plans) });
  return {
    records: [...document.model.records()],
    assets: new Map(),
    columns: new Map([[dataset.id, table.columns]]),
  };
}

function drawFlight(document: EngagementDocument, blueprintId: Id): void {
  const lane = (band: string) =>
    document.model.by("lane", "blueprintId", blueprintId).find((entry) => entry.band === band)?.id ?? "";
  const [firstStage] = document.model.by("stage", "blueprintId", blueprintId);
  let number = 0;
  let before: Id | null = null;
  for (const [name, airline, items] of FLIGHT) {
    const stageId: Id =
      number === 0 && firstStage ? firstStage.id : document.run(addStage, { blueprintId, name }).result;
    document.run(updateStage, { stageId, name, columns: items });
    const place = { laneId: lane("frontstage"), stageId, column: 0 };
    const answers = document.run(addStep, { ...place, title: airline }).result;
    for (let column = 0; column < items; column++) {
      number += 1;
      const at = { laneId: lane("client"), stageId, column };
      const step: Id = document.run(addStep, { ...at, title: `Item ${number}` }).result;
      if (before !== null) document.run(connectSteps, { fromId: before, toId: step });
      document.run(connectSteps, { fromId: step, toId: answers, kind: "information" });
      before = step;
    }
  }
}

/** The sample as a file that can be opened like any other; the folder is a new one, to be removed by the caller. */
export function writeAirlineFile(): { readonly folder: string; readonly path: string } {
  const folder = mkdtempSync(join(tmpdir(), "frontstage-airline-"));
  const path = join(folder, "oddjob-airways.frontstage");
  writeFileSync(path, writeFrontstage(airlineEngagement()));
  return { folder, path };
}
