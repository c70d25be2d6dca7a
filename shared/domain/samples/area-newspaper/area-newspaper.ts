import type { EngagementContents } from "../../core/contents.ts";
import { blueprintRecords } from "./blueprint-table.ts";
import { bookingAsIs } from "./booking-as-is.ts";
import { bookingToBe } from "./booking-to-be.ts";
import { brainstormRecords } from "./brainstorm.ts";
import { branchBases } from "./branch-bases.ts";
import { branchRecords } from "./branch-table.ts";
import { CAUSES_OF_IDEAS, causeRecords } from "./causes.ts";
import { communicationRecords } from "./communications.ts";
import { earlierStudyRecords } from "./earlier-study.ts";
import { engagement, journeys, segments } from "./engagement.ts";
import { setAsides } from "./evidence.ts";
import { experienceRecords } from "./experiences.ts";
import { followedRecords } from "./followed.ts";
import { withKeptResults } from "./kept-results.ts";
import { withMeasured } from "./measured.ts";
import { ideaRecords, opportunityRecords } from "./opportunities.ts";
import { peopleAndDemand } from "./people-and-demand.ts";
import { pinnedCharts } from "./pinned-charts.ts";
import { prototypePlan, rolePlayPlan } from "./plans.ts";
import { policyRecords } from "./policies.ts";
import { predictionRecords } from "./predictions.ts";
import { rateCard, rateCardBytes } from "./rate-card.ts";
import { refundAsIs } from "./refund-as-is.ts";
import { refundLogTable } from "./refund-log.ts";
import { refundToBe } from "./refund-to-be.ts";
import { remarkRecords } from "./remarks.ts";
import { reportRecords } from "./reports.ts";
import { rolloutRecords } from "./rollout.ts";
import { scheduleRecords } from "./schedule.ts";
import { scoreSheetRecords } from "./score-sheets.ts";
import { standardRecords } from "./standards.ts";
import { strategyRecords } from "./strategy.ts";
import { surveyTables } from "./survey.ts";
import { touchPointRecords } from "./touch-points.ts";
import { valueRecords } from "./value.ts";
import { voiceTable } from "./voices.ts";
import { workshopRecords } from "./workshop.ts";

/** The sample that ships inside: the whole way from the first map to a plan that the client signs. */
export function areaNewspaperSample(): EngagementContents {
  const tables = [...surveyTables(), voiceTable(), refundLogTable()];
  const contents = withMeasured({
    records: [
      engagement,
      rateCard,
      ...segments,
      ...journeys,
      ...touchPointRecords(),
      ...blueprintRecords(bookingAsIs),
      ...branchRecords(bookingAsIs, bookingToBe),
      ...experienceRecords(),
      ...blueprintRecords(refundAsIs),
      ...branchRecords(refundAsIs, refundToBe),
      ...branchBases,
      ...scoreSheetRecords(),
      ...workshopRecords(),
      ...tables.flatMap(({ records }) => records),
      ...earlierStudyRecords(),
      ...strategyRecords,
      ...standardRecords(),
      ...peopleAndDemand,
      ...policyRecords(),
      ...opportunityRecords(),
      ...causeRecords(),
      ...ideaRecords(CAUSES_OF_IDEAS),
      ...brainstormRecords(),
      ...predictionRecords(),
      ...setAsides,
      prototypePlan,
      rolePlayPlan,
      ...rolloutRecords,
      ...scheduleRecords,
      ...communicationRecords,
      ...followedRecords,
      ...valueRecords,
      ...reportRecords,
      ...pinnedCharts,
      ...remarkRecords(),
    ],
    assets: new Map([[rateCard.id, rateCardBytes()]]),
    columns: new Map(tables.map(({ datasetId, columns }) => [datasetId, columns])),
  });
  return withKeptResults(contents);
}
