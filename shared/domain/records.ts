import type { Blueprint, Flow, Journey, Lane, Stage, Step } from "./blueprint/records.ts";
import { blueprintType, flowType, journeyType, laneType, stageType, stepType } from "./blueprint/records.ts";
import {
  type Brainstorm,
  type BrainstormBallot,
  type BrainstormCard,
  type BrainstormCluster,
  brainstormBallotType,
  brainstormCardType,
  brainstormClusterType,
  brainstormType,
} from "./brainstorm/records.ts";
import { type Cause, causeType } from "./cause/records.ts";
import type { RecordType } from "./core/record.ts";
import {
  type RuleSetting,
  ruleSettingType,
  type Suppression,
  suppressionType,
} from "./diagnostics/records.ts";
import type { Asset, Engagement, Segment } from "./engagement/records.ts";
import { assetType, engagementType, segmentType } from "./engagement/records.ts";
import { type EventLog, eventLogType } from "./event-log/records.ts";
import { type SetAside, setAsideType } from "./evidence/records.ts";
import { type FollowedMeasure, followedMeasureType } from "./followed/records.ts";
import { type Experience, experienceType } from "./journey-map/records.ts";
import { type Comment, commentType, type Link, linkType, type Note, noteType } from "./notes/records.ts";
import {
  type Assumption,
  assumptionType,
  type PrototypePlan,
  prototypePlanType,
  type RolloutWave,
  rolloutWaveType,
  type TrainingNeed,
  trainingNeedType,
} from "./plan/records.ts";
import {
  type Clause,
  type ClauseFinding,
  clauseFindingType,
  clauseType,
  type Policy,
  policyType,
  type TrapWords,
  trapWordsType,
} from "./policy/records.ts";
import { type ActionMatrix, actionMatrixType } from "./recovery/records.ts";
import {
  type BranchBase,
  branchBaseType,
  type Idea,
  ideaType,
  type Opportunity,
  opportunityType,
  type Prediction,
  predictionType,
  type Ranking,
  rankingType,
} from "./redesign/records.ts";
import {
  type PinnedChart,
  pinnedChartType,
  type Report,
  type ReportText,
  reportTextType,
  reportType,
} from "./report/records.ts";
import { type Communication, communicationType, type WaveReview, waveReviewType } from "./rollout/records.ts";
import { type Dependency, dependencyType, type ScheduleTask, scheduleTaskType } from "./schedule/records.ts";
import type { AggregateScore, Dataset, Rubric, Score, ScoreSheet, SurveyMapping } from "./scoring/records.ts";
import {
  aggregateScoreType,
  datasetType,
  rubricType,
  scoreSheetType,
  scoreType,
  surveyMappingType,
} from "./scoring/records.ts";
import { type SimulationResult, simulationResultType } from "./simulation/kept/kept-record.ts";
import { type Demand, demandType, type ResourcePool, resourcePoolType } from "./simulation/records.ts";
import {
  type Calendar,
  calendarType,
  promiseType,
  type ServicePromise,
  type Standard,
  standardType,
} from "./standard/records.ts";
import {
  type Initiative,
  initiativeType,
  type SegmentRule,
  type ServiceValue,
  type Strategy,
  segmentRuleType,
  serviceValueType,
  strategyType,
} from "./strategy/records.ts";
import { type TouchPoint, touchPointType } from "./touchpoint/records.ts";
import { type ValueCase, type ValueNumber, valueCaseType, valueNumberType } from "./value/records.ts";
import {
  type Verbatim,
  type VerbatimMapping,
  verbatimMappingType,
  verbatimType,
} from "./verbatim/records.ts";

/** Every record type of the product, by name. A new type is one line here and one in RECORD_TYPES. */
export interface Records {
  engagement: Engagement;
  segment: Segment;
  asset: Asset;
  journey: Journey;
  blueprint: Blueprint;
  lane: Lane;
  stage: Stage;
  step: Step;
  flow: Flow;
  touchPoint: TouchPoint;
  rubric: Rubric;
  scoreSheet: ScoreSheet;
  score: Score;
  dataset: Dataset;
  surveyMapping: SurveyMapping;
  opportunity: Opportunity;
  idea: Idea;
  prediction: Prediction;
  branchBase: BranchBase;
  cause: Cause;
  brainstorm: Brainstorm;
  brainstormCard: BrainstormCard;
  brainstormCluster: BrainstormCluster;
  brainstormBallot: BrainstormBallot;
  ranking: Ranking;
  setAside: SetAside;
  prototypePlan: PrototypePlan;
  trainingNeed: TrainingNeed;
  rolloutWave: RolloutWave;
  scheduleTask: ScheduleTask;
  dependency: Dependency;
  communication: Communication;
  waveReview: WaveReview;
  followedMeasure: FollowedMeasure;
  assumption: Assumption;
  valueCase: ValueCase;
  valueNumber: ValueNumber;
  report: Report;
  reportText: ReportText;
  experience: Experience;
  note: Note;
  comment: Comment;
  link: Link;
  aggregateScore: AggregateScore;
  verbatim: Verbatim;
  verbatimMapping: VerbatimMapping;
  eventLog: EventLog;
  pinnedChart: PinnedChart;
  policy: Policy;
  clause: Clause;
  clauseFinding: ClauseFinding;
  trapWords: TrapWords;
  actionMatrix: ActionMatrix;
  calendar: Calendar;
  standard: Standard;
  promise: ServicePromise;
  strategy: Strategy;
  serviceValue: ServiceValue;
  initiative: Initiative;
  segmentRule: SegmentRule;
  ruleSetting: RuleSetting;
  suppression: Suppression;
  resourcePool: ResourcePool;
  demand: Demand;
  simulationResult: SimulationResult;
}

export type RecordTypeName = keyof Records;
export type RecordOf<K extends RecordTypeName> = Records[K];
export type AnyRecord = Records[RecordTypeName];

export const RECORD_TYPES: { readonly [K in RecordTypeName]: RecordType<Records[K]> } = {
  engagement: engagementType,
  segment: segmentType,
  asset: assetType,
  journey: journeyType,
  blueprint: blueprintType,
  lane: laneType,
  stage: stageType,
  step: stepType,
  flow: flowType,
  touchPoint: touchPointType,
  rubric: rubricType,
  scoreSheet: scoreSheetType,
  score: scoreType,
  dataset: datasetType,
  surveyMapping: surveyMappingType,
  opportunity: opportunityType,
  idea: ideaType,
  prediction: predictionType,
  branchBase: branchBaseType,
  cause: causeType,
  brainstorm: brainstormType,
  brainstormCard: brainstormCardType,
  brainstormCluster: brainstormClusterType,
  brainstormBallot: brainstormBallotType,
  ranking: rankingType,
  setAside: setAsideType,
  prototypePlan: prototypePlanType,
  trainingNeed: trainingNeedType,
  rolloutWave: rolloutWaveType,
  scheduleTask: scheduleTaskType,
  dependency: dependencyType,
  communication: communicationType,
  waveReview: waveReviewType,
  followedMeasure: followedMeasureType,
  assumption: assumptionType,
  valueCase: valueCaseType,
  valueNumber: valueNumberType,
  report: reportType,
  reportText: reportTextType,
  experience: experienceType,
  note: noteType,
  comment: commentType,
  link: linkType,
  aggregateScore: aggregateScoreType,
  verbatim: verbatimType,
  verbatimMapping: verbatimMappingType,
  eventLog: eventLogType,
  pinnedChart: pinnedChartType,
  policy: policyType,
  clause: clauseType,
  clauseFinding: clauseFindingType,
  trapWords: trapWordsType,
  actionMatrix: actionMatrixType,
  calendar: calendarType,
  standard: standardType,
  promise: promiseType,
  strategy: strategyType,
  serviceValue: serviceValueType,
  initiative: initiativeType,
  segmentRule: segmentRuleType,
  ruleSetting: ruleSettingType,
  suppression: suppressionType,
  resourcePool: resourcePoolType,
  demand: demandType,
  simulationResult: simulationResultType,
};

export const isRecordTypeName = (name: string): name is RecordTypeName => Object.hasOwn(RECORD_TYPES, name);

/** The type of that name; an unknown one is an error that names it. */
export function recordType(name: string): RecordType {
  if (!isRecordTypeName(name)) throw new Error(`unknown record type "${name}"`);
  return RECORD_TYPES[name] as unknown as RecordType;
}
