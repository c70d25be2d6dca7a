import { approvalChain } from "../blueprint/rules/approval-chain.ts";
import { clientAbsent } from "../blueprint/rules/client-absent.ts";
import { clientNotInformed } from "../blueprint/rules/client-not-informed.ts";
import { crossesVisibilityUnseen } from "../blueprint/rules/crosses-visibility-unseen.ts";
import { deadEnd } from "../blueprint/rules/dead-end.ts";
import { decisionProbabilities } from "../blueprint/rules/decision-probabilities.ts";
import { decisionWithoutChoice } from "../blueprint/rules/decision-without-choice.ts";
import { emptyStage } from "../blueprint/rules/empty-stage.ts";
import { loopWithoutExit } from "../blueprint/rules/loop-without-exit.ts";
import { missingOnstage } from "../blueprint/rules/missing-onstage.ts";
import { missingStage } from "../blueprint/rules/missing-stage.ts";
import { noEnd } from "../blueprint/rules/no-end.ts";
import { noFeedbackAtEnd } from "../blueprint/rules/no-feedback-at-end.ts";
import { noRecovery } from "../blueprint/rules/no-recovery.ts";
import { noStart } from "../blueprint/rules/no-start.ts";
import { noTime } from "../blueprint/rules/no-time.ts";
import { oneSize } from "../blueprint/rules/one-size.ts";
import { timeOutOfOrder } from "../blueprint/rules/time-out-of-order.ts";
import { unnamedStep } from "../blueprint/rules/unnamed-step.ts";
import { unreachable } from "../blueprint/rules/unreachable.ts";
import { unregisteredCrossing } from "../blueprint/rules/unregistered-crossing.ts";
import { opportunityWithoutCause } from "../cause/rules/opportunity-without-cause.ts";
import { rootCauseUnanswered } from "../cause/rules/root-cause-unanswered.ts";
import type { Rule } from "../core/rule.ts";
import { segmentWithoutNeeds } from "../engagement/rules/segment-without-needs.ts";
import { sharesBeyondAll } from "../engagement/rules/shares-beyond-all.ts";
import { changedForTheWorse } from "../followed/rules/changed-for-the-worse.ts";
import { followedWithoutTarget } from "../followed/rules/no-target.ts";
import { assumptionMissing } from "../plan/rules/assumption-missing.ts";
import { assumptionUnfounded } from "../plan/rules/assumption-unfounded.ts";
import { decisionDue } from "../plan/rules/decision-due.ts";
import { gateOpen } from "../plan/rules/gate-open.ts";
import { noDecisionRule } from "../plan/rules/no-decision-rule.ts";
import { noHypothesis } from "../plan/rules/no-hypothesis.ts";
import { planWithoutOwner } from "../plan/rules/no-owner.ts";
import { nothingTried } from "../plan/rules/nothing-tried.ts";
import { resultBeforeRule } from "../plan/rules/result-before-rule.ts";
import { roleUntrained } from "../plan/rules/role-untrained.ts";
import { targetProvesNothing } from "../plan/rules/target-proves-nothing.ts";
import { underpowered } from "../plan/rules/underpowered.ts";
import { waveWithoutOwner } from "../plan/rules/wave-without-owner.ts";
import { approvals } from "../policy/rules/approvals.ts";
import { betrayingWords } from "../policy/rules/betraying-words.ts";
import { clauseChangeWithoutReason } from "../policy/rules/change-without-reason.ts";
import { controlMissing } from "../policy/rules/control-missing.ts";
import { costOnly } from "../policy/rules/cost-only.ts";
import { hiddenCharge } from "../policy/rules/hidden-charge.ts";
import { modifiedWithoutWording } from "../policy/rules/modified-without-wording.ts";
import { policyWithoutOwner } from "../policy/rules/no-owner.ts";
import { noRefund } from "../policy/rules/no-refund.ts";
import { noVoice } from "../policy/rules/no-voice.ts";
import { notFindable } from "../policy/rules/not-findable.ts";
import { notLinked } from "../policy/rules/not-linked.ts";
import { notTested } from "../policy/rules/not-tested.ts";
import { oneSizePolicy } from "../policy/rules/one-size.ts";
import { paperwork } from "../policy/rules/paperwork.ts";
import { passedUndecided } from "../policy/rules/passed-undecided.ts";
import { protectionUnknown } from "../policy/rules/protection-unknown.ts";
import { replacedControlMissing } from "../policy/rules/replaced-control-missing.ts";
import { staffNotTold } from "../policy/rules/staff-not-told.ts";
import { timeLimit } from "../policy/rules/time-limit.ts";
import { undecided } from "../policy/rules/undecided.ts";
import { unfairPenalty } from "../policy/rules/unfair-penalty.ts";
import { noAuthority } from "../recovery/rules/no-authority.ts";
import { noPrevention } from "../recovery/rules/no-prevention.ts";
import { noRootCause } from "../recovery/rules/no-root-cause.ts";
import { notNoticed } from "../recovery/rules/not-noticed.ts";
import { failureNotSaid } from "../recovery/rules/not-said.ts";
import { onlyWords } from "../recovery/rules/only-words.ts";
import { recoveryWaits } from "../recovery/rules/recovery-waits.ts";
import { symptomOnly } from "../recovery/rules/symptom-only.ts";
import { branchBehind } from "../redesign/rules/branch-behind.ts";
import { branchConflict } from "../redesign/rules/branch-conflict.ts";
import { changeWithoutReason } from "../redesign/rules/change-without-reason.ts";
import { controlLost } from "../redesign/rules/control-lost.ts";
import { droppedWithoutReason } from "../redesign/rules/dropped-without-reason.ts";
import { evidenceUnanswered } from "../redesign/rules/evidence-unanswered.ts";
import { highPriorityLeft } from "../redesign/rules/high-priority-left.ts";
import { highPriorityOpen } from "../redesign/rules/high-priority-open.ts";
import { ideaNotDesigned } from "../redesign/rules/idea-not-designed.ts";
import { longerThanExpectation } from "../redesign/rules/longer-than-expectation.ts";
import { opportunityUnaddressed } from "../redesign/rules/opportunity-unaddressed.ts";
import { opportunityWithoutEvidence } from "../redesign/rules/opportunity-without-evidence.ts";
import { painWithoutOpportunity } from "../redesign/rules/pain-without-opportunity.ts";
import { scoreUnpredicted } from "../redesign/rules/score-unpredicted.ts";
import { clientsNotTold } from "../rollout/rules/clients-not-told.ts";
import { noReview } from "../rollout/rules/no-review.ts";
import { promiseUntold } from "../rollout/rules/promise-untold.ts";
import { reviewOverdue } from "../rollout/rules/review-overdue.ts";
import { beforePredecessor } from "../schedule/rules/before-predecessor.ts";
import { circle } from "../schedule/rules/circle.ts";
import { waveBeforeTraining } from "../schedule/rules/wave-before-training.ts";
import { waveBeforeTrial } from "../schedule/rules/wave-before-trial.ts";
import { clientsNotAsked } from "../scoring/rules/clients-not-asked.ts";
import { smallSample } from "../scoring/rules/small-sample.ts";
import { unscored } from "../scoring/rules/unscored.ts";
import { noPathToEnd } from "../simulation/rules/no-path-to-end.ts";
import { poolOverbooked } from "../simulation/rules/pool-overbooked.ts";
import { poolWithoutPeople } from "../simulation/rules/pool-without-people.ts";
import { promiseSimulatedCannotBeKept } from "../simulation/rules/promise-simulated-cannot-be-kept.ts";
import { resultOutOfDate } from "../simulation/rules/result-out-of-date.ts";
import { simulatedBreach } from "../simulation/rules/simulated-breach.ts";
import { stepWithoutPool } from "../simulation/rules/step-without-pool.ts";
import { unstableQueue } from "../simulation/rules/unstable-queue.ts";
import { breached } from "../standard/rules/breached.ts";
import { cannotBeKept } from "../standard/rules/cannot-be-kept.ts";
import { criticalWithoutStandard } from "../standard/rules/critical-without-standard.ts";
import { standardWithoutOwner } from "../standard/rules/no-owner.ts";
import { noServiceLevel } from "../standard/rules/no-service-level.ts";
import { promiseNotRegistered } from "../standard/rules/promise-not-registered.ts";
import { promiseWithoutStandard } from "../standard/rules/promise-without-standard.ts";
import { tighterThanStandard } from "../standard/rules/tighter-than-standard.ts";
import { unmeasurable } from "../standard/rules/unmeasurable.ts";
import { initiativeConflicts } from "../strategy/rules/conflict.ts";
import { focusOnAll } from "../strategy/rules/focus-on-all.ts";
import { focusWithoutRule } from "../strategy/rules/focus-without-rule.ts";
import { initiativeUnjudged } from "../strategy/rules/initiative-unjudged.ts";
import { initiativeWithoutOwner } from "../strategy/rules/initiative-without-owner.ts";
import { likelyConflict } from "../strategy/rules/likely-conflict.ts";
import { noCommunications } from "../strategy/rules/no-communications.ts";
import { noDirection } from "../strategy/rules/no-direction.ts";
import { noFocusSegment } from "../strategy/rules/no-focus-segment.ts";
import { strategyWithoutOwner } from "../strategy/rules/no-owner.ts";
import { noStrategy } from "../strategy/rules/no-strategy.ts";
import { ruleWithoutPlace } from "../strategy/rules/rule-without-place.ts";
import { ruleWithoutReason } from "../strategy/rules/rule-without-reason.ts";
import { sloganOnly } from "../strategy/rules/slogan-only.ts";
import { stanceWithoutReason } from "../strategy/rules/stance-without-reason.ts";
import { valueWithoutMeaning } from "../strategy/rules/value-without-meaning.ts";
import { valueWithoutStandard } from "../strategy/rules/value-without-standard.ts";
import { allCritical } from "../touchpoint/rules/all-critical.ts";
import { classWithoutReason } from "../touchpoint/rules/class-without-reason.ts";
import { criticalWithoutChannel } from "../touchpoint/rules/critical-without-channel.ts";
import { criticalWithoutOwner } from "../touchpoint/rules/critical-without-owner.ts";
import { momentOfTruthGoodToHave } from "../touchpoint/rules/moment-of-truth-good-to-have.ts";
import { noFeedbackChannel } from "../touchpoint/rules/no-feedback-channel.ts";
import { orphan } from "../touchpoint/rules/orphan.ts";
import { registeredTwice } from "../touchpoint/rules/registered-twice.ts";
import { unclassified } from "../touchpoint/rules/unclassified.ts";
import { numberUnfounded } from "../value/rules/number-unfounded.ts";

/** Every rule of the product, by area. A new one is a file of its own and one line here; ids are told twice by a test. */
export const RULES: readonly Rule[] = [
  noStart,
  noEnd,
  deadEnd,
  unreachable,
  missingStage,
  emptyStage,
  clientAbsent,
  unnamedStep,
  decisionProbabilities,
  decisionWithoutChoice,
  loopWithoutExit,
  crossesVisibilityUnseen,
  unregisteredCrossing,
  unclassified,
  classWithoutReason,
  criticalWithoutOwner,
  criticalWithoutChannel,
  noFeedbackChannel,
  noFeedbackAtEnd,
  criticalWithoutStandard,
  orphan,
  registeredTwice,
  momentOfTruthGoodToHave,
  allCritical,
  unscored,
  clientsNotAsked,
  smallSample,
  clientNotInformed,
  longerThanExpectation,
  noTime,
  timeOutOfOrder,
  approvalChain,
  controlLost,
  noServiceLevel,
  unmeasurable,
  standardWithoutOwner,
  breached,
  simulatedBreach,
  promiseNotRegistered,
  promiseWithoutStandard,
  tighterThanStandard,
  cannotBeKept,
  promiseSimulatedCannotBeKept,
  noRecovery,
  onlyWords,
  recoveryWaits,
  noAuthority,
  notNoticed,
  failureNotSaid,
  noRootCause,
  symptomOnly,
  noPrevention,
  highPriorityOpen,
  highPriorityLeft,
  missingOnstage,
  oneSize,
  segmentWithoutNeeds,
  sharesBeyondAll,
  ruleWithoutPlace,
  ruleWithoutReason,
  focusWithoutRule,
  noStrategy,
  noDirection,
  sloganOnly,
  strategyWithoutOwner,
  noCommunications,
  noFocusSegment,
  focusOnAll,
  initiativeConflicts,
  likelyConflict,
  initiativeUnjudged,
  stanceWithoutReason,
  initiativeWithoutOwner,
  valueWithoutStandard,
  valueWithoutMeaning,
  hiddenCharge,
  unfairPenalty,
  timeLimit,
  noRefund,
  costOnly,
  paperwork,
  approvals,
  notFindable,
  oneSizePolicy,
  noVoice,
  undecided,
  passedUndecided,
  notLinked,
  notTested,
  betrayingWords,
  controlMissing,
  replacedControlMissing,
  protectionUnknown,
  modifiedWithoutWording,
  clauseChangeWithoutReason,
  policyWithoutOwner,
  staffNotTold,
  changeWithoutReason,
  branchBehind,
  branchConflict,
  opportunityUnaddressed,
  opportunityWithoutEvidence,
  opportunityWithoutCause,
  rootCauseUnanswered,
  ideaNotDesigned,
  droppedWithoutReason,
  painWithoutOpportunity,
  evidenceUnanswered,
  scoreUnpredicted,
  noPathToEnd,
  poolWithoutPeople,
  unstableQueue,
  poolOverbooked,
  stepWithoutPool,
  resultOutOfDate,
  noHypothesis,
  noDecisionRule,
  targetProvesNothing,
  underpowered,
  nothingTried,
  planWithoutOwner,
  resultBeforeRule,
  decisionDue,
  roleUntrained,
  gateOpen,
  waveWithoutOwner,
  beforePredecessor,
  waveBeforeTraining,
  waveBeforeTrial,
  circle,
  clientsNotTold,
  promiseUntold,
  noReview,
  reviewOverdue,
  followedWithoutTarget,
  changedForTheWorse,
  assumptionMissing,
  assumptionUnfounded,
  numberUnfounded,
];

const BY_ID = new Map(RULES.map((rule) => [rule.id, rule]));

export const ruleOf = (ruleId: string): Rule | undefined => BY_ID.get(ruleId);
