import { insidesEnd } from "./blueprint/behaviors/insides-end.ts";
import { whenBlueprintRemovedThenBranchesStandAlone } from "./blueprint/behaviors/when-blueprint-removed-then-branches-stand-alone.ts";
import { whenBlueprintRemovedThenFlowsRemoved } from "./blueprint/behaviors/when-blueprint-removed-then-flows-removed.ts";
import { whenBlueprintRemovedThenJourneysForgetIt } from "./blueprint/behaviors/when-blueprint-removed-then-journeys-forget-it.ts";
import { whenBlueprintRemovedThenLanesRemoved } from "./blueprint/behaviors/when-blueprint-removed-then-lanes-removed.ts";
import { whenBlueprintRemovedThenStagesRemoved } from "./blueprint/behaviors/when-blueprint-removed-then-stages-removed.ts";
import { whenBlueprintRemovedThenStepsRemoved } from "./blueprint/behaviors/when-blueprint-removed-then-steps-removed.ts";
import { whenJourneyRemovedThenBlueprintsRemoved } from "./blueprint/behaviors/when-journey-removed-then-blueprints-removed.ts";
import { whenLaneRemovedThenStepsRemoved } from "./blueprint/behaviors/when-lane-removed-then-steps-removed.ts";
import { whenPictureRemovedThenStepsForgetIt } from "./blueprint/behaviors/when-picture-removed-then-steps-forget-it.ts";
import { whenSegmentRemovedThenStepsForgetIt } from "./blueprint/behaviors/when-segment-removed-then-steps-forget-it.ts";
import { whenStageRemovedThenStepsRemoved } from "./blueprint/behaviors/when-stage-removed-then-steps-removed.ts";
import { whenStepRemovedThenFlowsRemoved } from "./blueprint/behaviors/when-step-removed-then-flows-removed.ts";
import { whenStepRemovedThenInnerBlueprintsStandAlone } from "./blueprint/behaviors/when-step-removed-then-inner-blueprints-stand-alone.ts";
import { whenTouchPointRemovedThenStepsForgetIt } from "./blueprint/behaviors/when-touch-point-removed-then-steps-forget-it.ts";
import { whenBrainstormRemovedThenItsPartsRemoved } from "./brainstorm/behaviors/when-brainstorm-removed-then-its-parts-removed.ts";
import { whenClusterRemovedThenBallotsForgetIt } from "./brainstorm/behaviors/when-cluster-removed-then-ballots-forget-it.ts";
import { whenClusterRemovedThenCardsForgetIt } from "./brainstorm/behaviors/when-cluster-removed-then-cards-forget-it.ts";
import { whenIdeaRemovedThenClustersUndecided } from "./brainstorm/behaviors/when-idea-removed-then-clusters-undecided.ts";
import { whenOpportunityRemovedThenBrainstormsForgetIt } from "./brainstorm/behaviors/when-opportunity-removed-then-brainstorms-forget-it.ts";
import { whenCauseRemovedThenCausesBelowRemoved } from "./cause/behaviors/when-cause-removed-then-causes-below-removed.ts";
import { whenCauseRemovedThenIdeasForgetIt } from "./cause/behaviors/when-cause-removed-then-ideas-forget-it.ts";
import { whenOpportunityRemovedThenCausesRemoved } from "./cause/behaviors/when-opportunity-removed-then-causes-removed.ts";
import type { Behavior } from "./core/command.ts";
import { referencesHold } from "./core/references-hold.ts";
import { whenRecordRemovedThenSuppressionsRemoved } from "./diagnostics/behaviors/when-record-removed-then-suppressions-removed.ts";
import { whenEngagementRemovedThenRefused } from "./engagement/behaviors/when-engagement-removed-then-refused.ts";
import { whenPictureRemovedThenLogoForgetsIt } from "./engagement/behaviors/when-picture-removed-then-logo-forgets-it.ts";
import { whenPictureRemovedThenSegmentsForgetIt } from "./engagement/behaviors/when-picture-removed-then-segments-forget-it.ts";
import { whenPictureUnusedThenRemoved } from "./engagement/behaviors/when-picture-unused-then-removed.ts";
import { whenRubricRemovedThenTableReadingsForgetIt } from "./engagement/behaviors/when-rubric-removed-then-table-readings-forget-it.ts";
import { whenTouchPointRemovedThenTableReadingsForgetIt } from "./engagement/behaviors/when-touch-point-removed-then-table-readings-forget-it.ts";
import { whenBlueprintRemovedThenEventLogsForgetIt } from "./event-log/behaviors/when-blueprint-removed-then-event-logs-forget-it.ts";
import { whenDatasetRemovedThenEventLogsRemoved } from "./event-log/behaviors/when-dataset-removed-then-event-logs-removed.ts";
import { whenStepRemovedThenEventLogsForgetIt } from "./event-log/behaviors/when-step-removed-then-event-logs-forget-it.ts";
import { whenEventLogRemovedThenFollowedMeasuresForgetIt } from "./followed/behaviors/when-event-log-removed-then-followed-measures-forget-it.ts";
import { whenStandardRemovedThenFollowedMeasuresForgetIt } from "./followed/behaviors/when-standard-removed-then-followed-measures-forget-it.ts";
import { whenTouchPointRemovedThenFollowedMeasuresForgetIt } from "./followed/behaviors/when-touch-point-removed-then-followed-measures-forget-it.ts";
import { whenWaveRemovedThenFollowedMeasuresForgetIt } from "./followed/behaviors/when-wave-removed-then-followed-measures-forget-it.ts";
import { whenSegmentRemovedThenExperiencesRemoved } from "./journey-map/behaviors/when-segment-removed-then-experiences-removed.ts";
import { whenStepRemovedThenExperiencesRemoved } from "./journey-map/behaviors/when-step-removed-then-experiences-removed.ts";
import { whenBlueprintRemovedThenNotesRemoved } from "./notes/behaviors/when-blueprint-removed-then-notes-removed.ts";
import { whenLaneRemovedThenNotesRemoved } from "./notes/behaviors/when-lane-removed-then-notes-removed.ts";
import { whenRecordRemovedThenCommentsAndLinksRemoved } from "./notes/behaviors/when-record-removed-then-comments-and-links-removed.ts";
import { whenStageRemovedThenNotesRemoved } from "./notes/behaviors/when-stage-removed-then-notes-removed.ts";
import { whenBlueprintRemovedThenPlansForgetIt } from "./plan/behaviors/when-blueprint-removed-then-plans-forget-it.ts";
import { whenClauseRemovedThenTrainingsForgetIt } from "./plan/behaviors/when-clause-removed-then-trainings-forget-it.ts";
import { whenFixedRuleChangedThenAReasonIsAsked } from "./plan/behaviors/when-fixed-rule-changed-then-a-reason-is-asked.ts";
import { whenSegmentRemovedThenPlansForgetIt } from "./plan/behaviors/when-segment-removed-then-plans-forget-it.ts";
import { whenSegmentRemovedThenWavesForgetIt } from "./plan/behaviors/when-segment-removed-then-waves-forget-it.ts";
import { whenStandardRemovedThenTrainingsForgetIt } from "./plan/behaviors/when-standard-removed-then-trainings-forget-it.ts";
import { whenStepRemovedThenPlansForgetIt } from "./plan/behaviors/when-step-removed-then-plans-forget-it.ts";
import { whenStepRemovedThenTrainingsForgetIt } from "./plan/behaviors/when-step-removed-then-trainings-forget-it.ts";
import { whenTouchPointRemovedThenHypothesesForgetIt } from "./plan/behaviors/when-touch-point-removed-then-hypotheses-forget-it.ts";
import { whenClauseRemovedThenFindingsRemoved } from "./policy/behaviors/when-clause-removed-then-findings-removed.ts";
import { whenPolicyRemovedThenClausesRemoved } from "./policy/behaviors/when-policy-removed-then-clauses-removed.ts";
import { whenStepRemovedThenClausesForgetIt } from "./policy/behaviors/when-step-removed-then-clauses-forget-it.ts";
import { whenTouchPointRemovedThenClausesForgetIt } from "./policy/behaviors/when-touch-point-removed-then-clauses-forget-it.ts";
import { whenAsIsChangedThenBranchesKeepItsBase } from "./redesign/behaviors/when-as-is-changed-then-branches-keep-its-base.ts";
import { whenBlueprintRemovedThenPredictionsRemoved } from "./redesign/behaviors/when-blueprint-removed-then-predictions-removed.ts";
import { whenBlueprintStandsAloneThenItsBaseIsForgotten } from "./redesign/behaviors/when-blueprint-stands-alone-then-its-base-is-forgotten.ts";
import { whenOpportunityRemovedThenIdeasForgetIt } from "./redesign/behaviors/when-opportunity-removed-then-ideas-forget-it.ts";
import { whenRecordRemovedThenEvidenceLinksForgetIt } from "./redesign/behaviors/when-record-removed-then-evidence-links-forget-it.ts";
import { whenRecordRemovedThenSetAsidesRemoved } from "./redesign/behaviors/when-record-removed-then-set-asides-removed.ts";
import { whenStepRemovedThenOpportunitiesForgetIt } from "./redesign/behaviors/when-step-removed-then-opportunities-forget-it.ts";
import { whenTouchPointRemovedThenOpportunitiesForgetIt } from "./redesign/behaviors/when-touch-point-removed-then-opportunities-forget-it.ts";
import { whenTouchPointRemovedThenPredictionsRemoved } from "./redesign/behaviors/when-touch-point-removed-then-predictions-removed.ts";
import { whenBlueprintRemovedThenReportsForgetIt } from "./report/behaviors/when-blueprint-removed-then-reports-forget-it.ts";
import { whenPlanRemovedThenReportsForgetIt } from "./report/behaviors/when-plan-removed-then-reports-forget-it.ts";
import { whenReportRemovedThenItsTextsRemoved } from "./report/behaviors/when-report-removed-then-its-texts-removed.ts";
import { whenReportTextRemovedThenLayoutsForgetIt } from "./report/behaviors/when-report-text-removed-then-layouts-forget-it.ts";
import { whenSegmentRemovedThenReportsForgetIt } from "./report/behaviors/when-segment-removed-then-reports-forget-it.ts";
import { whenPromiseRemovedThenCommunicationsForgetIt } from "./rollout/behaviors/when-promise-removed-then-communications-forget-it.ts";
import { whenSegmentRemovedThenCommunicationsForgetIt } from "./rollout/behaviors/when-segment-removed-then-communications-forget-it.ts";
import { whenWaveRemovedThenCommunicationsForgetIt } from "./rollout/behaviors/when-wave-removed-then-communications-forget-it.ts";
import { whenWaveRemovedThenItsReviewsRemoved } from "./rollout/behaviors/when-wave-removed-then-its-reviews-removed.ts";
import { whenScheduledRemovedThenDependenciesRemoved } from "./schedule/behaviors/when-scheduled-removed-then-dependencies-removed.ts";
import { whenDatasetRemovedThenSurveysRemoved } from "./scoring/behaviors/when-dataset-removed-then-surveys-removed.ts";
import { whenRubricItemRemovedThenScoresRemoved } from "./scoring/behaviors/when-rubric-item-removed-then-scores-removed.ts";
import { whenRubricRemovedThenScoreSheetsRemoved } from "./scoring/behaviors/when-rubric-removed-then-score-sheets-removed.ts";
import { whenScoreSheetRemovedThenScoresRemoved } from "./scoring/behaviors/when-score-sheet-removed-then-scores-removed.ts";
import { whenSegmentRemovedThenScoreSheetsForgetIt } from "./scoring/behaviors/when-segment-removed-then-score-sheets-forget-it.ts";
import { whenTouchPointRemovedThenAggregateScoresRemoved } from "./scoring/behaviors/when-touch-point-removed-then-aggregate-scores-removed.ts";
import { whenTouchPointRemovedThenQuestionsForgetIt } from "./scoring/behaviors/when-touch-point-removed-then-questions-forget-it.ts";
import { whenTouchPointRemovedThenScoresRemoved } from "./scoring/behaviors/when-touch-point-removed-then-scores-removed.ts";
import { whenBlueprintRemovedThenSimulationResultsForgetIt } from "./simulation/behaviors/when-blueprint-removed-then-simulation-results-forget-it.ts";
import { whenCalendarRemovedThenPoolsForgetIt } from "./simulation/behaviors/when-calendar-removed-then-pools-forget-it.ts";
import { whenJourneyRemovedThenDemandRemoved } from "./simulation/behaviors/when-journey-removed-then-demand-removed.ts";
import { whenJourneyRemovedThenSimulationResultsRemoved } from "./simulation/behaviors/when-journey-removed-then-simulation-results-removed.ts";
import { whenPoolRemovedThenStepsForgetIt } from "./simulation/behaviors/when-pool-removed-then-steps-forget-it.ts";
import { whenSegmentRemovedThenDemandForgetsIt } from "./simulation/behaviors/when-segment-removed-then-demand-forgets-it.ts";
import { whenSegmentRemovedThenFlowsForgetIt } from "./simulation/behaviors/when-segment-removed-then-flows-forget-it.ts";
import { whenCalendarRemovedThenPromisesForgetIt } from "./standard/behaviors/when-calendar-removed-then-promises-forget-it.ts";
import { whenCalendarRemovedThenStandardsForgetIt } from "./standard/behaviors/when-calendar-removed-then-standards-forget-it.ts";
import { whenEventLogRemovedThenPromisesForgetIt } from "./standard/behaviors/when-event-log-removed-then-promises-forget-it.ts";
import { whenEventLogRemovedThenStandardsForgetIt } from "./standard/behaviors/when-event-log-removed-then-standards-forget-it.ts";
import { whenStandardRemovedThenPromisesForgetIt } from "./standard/behaviors/when-standard-removed-then-promises-forget-it.ts";
import { whenStepRemovedThenStandardsForgetIt } from "./standard/behaviors/when-step-removed-then-standards-forget-it.ts";
import { whenTouchPointRemovedThenPromisesForgetIt } from "./standard/behaviors/when-touch-point-removed-then-promises-forget-it.ts";
import { whenTouchPointRemovedThenStandardsForgetIt } from "./standard/behaviors/when-touch-point-removed-then-standards-forget-it.ts";
import { whenValueRemovedThenStandardsForgetIt } from "./standard/behaviors/when-value-removed-then-standards-forget-it.ts";
import { whenSegmentRemovedThenSegmentRulesRemoved } from "./strategy/behaviors/when-segment-removed-then-segment-rules-removed.ts";
import { whenSegmentRemovedThenStrategyForgetsIt } from "./strategy/behaviors/when-segment-removed-then-strategy-forgets-it.ts";
import { whenStepRemovedThenSegmentRulesForgetIt } from "./strategy/behaviors/when-step-removed-then-segment-rules-forget-it.ts";
import { whenTouchPointRemovedThenSegmentRulesForgetIt } from "./strategy/behaviors/when-touch-point-removed-then-segment-rules-forget-it.ts";
import { whenAssumptionRemovedThenValueNumbersForgetIt } from "./value/behaviors/when-assumption-removed-then-value-numbers-forget-it.ts";
import { whenBlueprintRemovedThenValueCasesForgetIt } from "./value/behaviors/when-blueprint-removed-then-value-cases-forget-it.ts";
import { whenValueCaseRemovedThenItsNumbersRemoved } from "./value/behaviors/when-value-case-removed-then-its-numbers-removed.ts";
import { whenDatasetRemovedThenVerbatimMappingsRemoved } from "./verbatim/behaviors/when-dataset-removed-then-verbatim-mappings-removed.ts";
import { whenDatasetRemovedThenVerbatimsRemoved } from "./verbatim/behaviors/when-dataset-removed-then-verbatims-removed.ts";
import { whenTouchPointRemovedThenVerbatimMappingsForgetIt } from "./verbatim/behaviors/when-touch-point-removed-then-verbatim-mappings-forget-it.ts";
import { whenTouchPointRemovedThenVerbatimsForgetIt } from "./verbatim/behaviors/when-touch-point-removed-then-verbatims-forget-it.ts";

/** Every cascade of the product; a session's document runs them in each commit. Owners go before what they own. */
export const BEHAVIORS: readonly Behavior[] = [
  whenJourneyRemovedThenBlueprintsRemoved,
  whenBlueprintRemovedThenLanesRemoved,
  whenBlueprintRemovedThenStagesRemoved,
  whenBlueprintRemovedThenStepsRemoved,
  whenBlueprintRemovedThenFlowsRemoved,
  whenBlueprintRemovedThenBranchesStandAlone,
  whenBlueprintRemovedThenJourneysForgetIt,
  whenLaneRemovedThenStepsRemoved,
  whenStageRemovedThenStepsRemoved,
  whenStepRemovedThenFlowsRemoved,
  whenTouchPointRemovedThenStepsForgetIt,
  whenTouchPointRemovedThenScoresRemoved,
  whenTouchPointRemovedThenQuestionsForgetIt,
  whenRubricRemovedThenScoreSheetsRemoved,
  whenScoreSheetRemovedThenScoresRemoved,
  whenDatasetRemovedThenSurveysRemoved,
  whenDatasetRemovedThenEventLogsRemoved,
  whenBlueprintRemovedThenEventLogsForgetIt,
  whenStepRemovedThenEventLogsForgetIt,
  whenTouchPointRemovedThenAggregateScoresRemoved,
  whenDatasetRemovedThenVerbatimsRemoved,
  whenDatasetRemovedThenVerbatimMappingsRemoved,
  whenTouchPointRemovedThenVerbatimsForgetIt,
  whenTouchPointRemovedThenVerbatimMappingsForgetIt,
  whenTouchPointRemovedThenTableReadingsForgetIt,
  whenRubricRemovedThenTableReadingsForgetIt,
  whenSegmentRemovedThenScoreSheetsForgetIt,
  whenTouchPointRemovedThenOpportunitiesForgetIt,
  whenTouchPointRemovedThenPredictionsRemoved,
  whenBlueprintRemovedThenPredictionsRemoved,
  whenStepRemovedThenOpportunitiesForgetIt,
  whenOpportunityRemovedThenIdeasForgetIt,
  whenOpportunityRemovedThenCausesRemoved,
  whenCauseRemovedThenCausesBelowRemoved,
  whenCauseRemovedThenIdeasForgetIt,
  whenOpportunityRemovedThenBrainstormsForgetIt,
  whenBrainstormRemovedThenItsPartsRemoved,
  whenClusterRemovedThenCardsForgetIt,
  whenClusterRemovedThenBallotsForgetIt,
  whenIdeaRemovedThenClustersUndecided,
  whenRecordRemovedThenEvidenceLinksForgetIt,
  whenRecordRemovedThenSetAsidesRemoved,
  whenStepRemovedThenPlansForgetIt,
  whenBlueprintRemovedThenPlansForgetIt,
  whenSegmentRemovedThenPlansForgetIt,
  whenTouchPointRemovedThenHypothesesForgetIt,
  whenStepRemovedThenTrainingsForgetIt,
  whenSegmentRemovedThenWavesForgetIt,
  whenScheduledRemovedThenDependenciesRemoved,
  whenPromiseRemovedThenCommunicationsForgetIt,
  whenSegmentRemovedThenCommunicationsForgetIt,
  whenWaveRemovedThenCommunicationsForgetIt,
  whenWaveRemovedThenItsReviewsRemoved,
  whenEventLogRemovedThenFollowedMeasuresForgetIt,
  whenStandardRemovedThenFollowedMeasuresForgetIt,
  whenTouchPointRemovedThenFollowedMeasuresForgetIt,
  whenWaveRemovedThenFollowedMeasuresForgetIt,
  whenStandardRemovedThenTrainingsForgetIt,
  whenClauseRemovedThenTrainingsForgetIt,
  whenPlanRemovedThenReportsForgetIt,
  whenSegmentRemovedThenReportsForgetIt,
  whenReportRemovedThenItsTextsRemoved,
  whenReportTextRemovedThenLayoutsForgetIt,
  whenBlueprintRemovedThenReportsForgetIt,
  whenPictureRemovedThenLogoForgetsIt,
  whenRubricItemRemovedThenScoresRemoved,
  whenPictureRemovedThenStepsForgetIt,
  whenSegmentRemovedThenStepsForgetIt,
  whenStepRemovedThenInnerBlueprintsStandAlone,
  whenPictureRemovedThenSegmentsForgetIt,
  whenSegmentRemovedThenExperiencesRemoved,
  whenStepRemovedThenExperiencesRemoved,
  whenPolicyRemovedThenClausesRemoved,
  whenClauseRemovedThenFindingsRemoved,
  whenTouchPointRemovedThenClausesForgetIt,
  whenStepRemovedThenClausesForgetIt,
  whenSegmentRemovedThenStrategyForgetsIt,
  whenSegmentRemovedThenSegmentRulesRemoved,
  whenTouchPointRemovedThenSegmentRulesForgetIt,
  whenStepRemovedThenSegmentRulesForgetIt,
  whenTouchPointRemovedThenStandardsForgetIt,
  whenStepRemovedThenStandardsForgetIt,
  whenCalendarRemovedThenStandardsForgetIt,
  whenEventLogRemovedThenStandardsForgetIt,
  whenValueRemovedThenStandardsForgetIt,
  whenTouchPointRemovedThenPromisesForgetIt,
  whenStandardRemovedThenPromisesForgetIt,
  whenCalendarRemovedThenPromisesForgetIt,
  whenEventLogRemovedThenPromisesForgetIt,
  whenJourneyRemovedThenDemandRemoved,
  whenJourneyRemovedThenSimulationResultsRemoved,
  whenBlueprintRemovedThenSimulationResultsForgetIt,
  whenSegmentRemovedThenDemandForgetsIt,
  whenSegmentRemovedThenFlowsForgetIt,
  whenCalendarRemovedThenPoolsForgetIt,
  whenPoolRemovedThenStepsForgetIt,
  whenValueCaseRemovedThenItsNumbersRemoved,
  whenAssumptionRemovedThenValueNumbersForgetIt,
  whenBlueprintRemovedThenValueCasesForgetIt,
  whenBlueprintRemovedThenNotesRemoved,
  whenLaneRemovedThenNotesRemoved,
  whenStageRemovedThenNotesRemoved,
  whenPictureUnusedThenRemoved,
  whenBlueprintStandsAloneThenItsBaseIsForgotten,
  whenAsIsChangedThenBranchesKeepItsBase,
  whenRecordRemovedThenCommentsAndLinksRemoved,
  whenRecordRemovedThenSuppressionsRemoved,
  whenFixedRuleChangedThenAReasonIsAsked,
  whenEngagementRemovedThenRefused,
  referencesHold,
  insidesEnd,
];
