import { createSegment } from "@shared/domain/engagement/commands/create-segment.ts";
import { removeSegment } from "@shared/domain/engagement/commands/remove-segment.ts";
import { renamePicture } from "@shared/domain/engagement/commands/rename-picture.ts";
import { setLogo } from "@shared/domain/engagement/commands/set-logo.ts";
import { setSegmentPicture } from "@shared/domain/engagement/commands/set-segment-picture.ts";
import { updateEngagement } from "@shared/domain/engagement/commands/update-engagement.ts";
import { updateSegment } from "@shared/domain/engagement/commands/update-segment.ts";
import { addFineTune } from "@shared/domain/plan/commands/add-fine-tune.ts";
import { addHypothesis } from "@shared/domain/plan/commands/add-hypothesis.ts";
import { addPrototypePlan } from "@shared/domain/plan/commands/add-prototype-plan.ts";
import { addRiskControl } from "@shared/domain/plan/commands/add-risk-control.ts";
import { fixDecisionRule } from "@shared/domain/plan/commands/fix-decision-rule.ts";
import { removeFineTune } from "@shared/domain/plan/commands/remove-fine-tune.ts";
import { removeHypothesis } from "@shared/domain/plan/commands/remove-hypothesis.ts";
import { removePrototypePlan } from "@shared/domain/plan/commands/remove-prototype-plan.ts";
import { removeRiskControl } from "@shared/domain/plan/commands/remove-risk-control.ts";
import { setTrialResult } from "@shared/domain/plan/commands/set-trial-result.ts";
import { updateFineTune } from "@shared/domain/plan/commands/update-fine-tune.ts";
import { updateHypothesis } from "@shared/domain/plan/commands/update-hypothesis.ts";
import { updatePrototypePlan } from "@shared/domain/plan/commands/update-prototype-plan.ts";
import { updateRiskControl } from "@shared/domain/plan/commands/update-risk-control.ts";
import { addIdea } from "@shared/domain/redesign/commands/add-idea.ts";
import { addOpportunity } from "@shared/domain/redesign/commands/add-opportunity.ts";
import { assignChange } from "@shared/domain/redesign/commands/assign-change.ts";
import { removeIdea } from "@shared/domain/redesign/commands/remove-idea.ts";
import { removeOpportunity } from "@shared/domain/redesign/commands/remove-opportunity.ts";
import { updateIdea } from "@shared/domain/redesign/commands/update-idea.ts";
import { updateOpportunity } from "@shared/domain/redesign/commands/update-opportunity.ts";
import { addReport } from "@shared/domain/report/commands/add-report.ts";
import { addReportText } from "@shared/domain/report/commands/add-report-text.ts";
import { composeReport } from "@shared/domain/report/commands/compose-report.ts";
import { removeReport } from "@shared/domain/report/commands/remove-report.ts";
import { removeReportText } from "@shared/domain/report/commands/remove-report-text.ts";
import { updateReport } from "@shared/domain/report/commands/update-report.ts";
import { updateReportText } from "@shared/domain/report/commands/update-report-text.ts";
import { REPORT_KINDS } from "@shared/domain/report/records.ts";
import { BUILT_IN_RUBRICS } from "@shared/domain/scoring/built-in-rubrics.ts";
import { createRubric } from "@shared/domain/scoring/commands/create-rubric.ts";
import { createScoreSheet } from "@shared/domain/scoring/commands/create-score-sheet.ts";
import { deleteDataset } from "@shared/domain/scoring/commands/delete-dataset.ts";
import { deleteRubric } from "@shared/domain/scoring/commands/delete-rubric.ts";
import { deleteScoreSheet } from "@shared/domain/scoring/commands/delete-score-sheet.ts";
import { duplicateRubric } from "@shared/domain/scoring/commands/duplicate-rubric.ts";
import { importSurvey } from "@shared/domain/scoring/commands/import-survey.ts";
import { setScore } from "@shared/domain/scoring/commands/set-score.ts";
import { skipRest } from "@shared/domain/scoring/commands/skip-rest.ts";
import { updateRubric } from "@shared/domain/scoring/commands/update-rubric.ts";
import { updateScoreSheet } from "@shared/domain/scoring/commands/update-score-sheet.ts";
import { updateSurveyMapping } from "@shared/domain/scoring/commands/update-survey-mapping.ts";
import { QUESTION_ROLES } from "@shared/domain/scoring/records.ts";
import { replaceTexts } from "@shared/domain/search/commands/replace-texts.ts";
import { createTouchPoint } from "@shared/domain/touchpoint/commands/create-touch-point.ts";
import { deleteTouchPoints } from "@shared/domain/touchpoint/commands/delete-touch-points.ts";
import { moveTouchPoint } from "@shared/domain/touchpoint/commands/move-touch-point.ts";
import { registerSteps } from "@shared/domain/touchpoint/commands/register-steps.ts";
import { updateTouchPoint } from "@shared/domain/touchpoint/commands/update-touch-point.ts";
import { type Maker, maker, type Picker } from "./picker.ts";

/** A data set of one column that a question reads, or none does. */
function survey(pick: Picker) {
  const id = `survey-${pick.model.size}-${pick.number(1000)}`;
  const columns = [{ name: "Answer", label: "", kind: "number" as const }];
  const plain = {
    fileName: "",
    encoding: "utf-8",
    delimiter: ",",
    importedOn: "",
    purpose: "survey" as const,
    sheet: "",
    dropped: [],
    pseudonymous: [],
    rowCount: 0,
  };
  const touchPointId = pick.orNull("touchPoint");
  const known = touchPointId === null ? null : ({ kind: "existing", id: touchPointId } as const);
  const subject = known ?? pick.of([{ kind: "none" }, { kind: "create", name: "Counter" }] as const);
  const scale = { minimum: 1, maximum: 7, missing: [], codes: [], shift: 0, reversed: false };
  const question = { column: "Answer", role: pick.of(QUESTION_ROLES), subject, ...scale };
  return { dataset: { ...plain, id, name: "Survey", columns }, name: pick.text, questions: [question] };
}

/** Every command that measures, redesigns, plans or reports. */
export const OTHER_COMMANDS: readonly Maker[] = [
  maker(replaceTexts, (pick) => {
    const step = pick.record("step");
    const edit = { recordId: step.id, path: "title", before: step.title, after: pick.text };
    return { wanted: step.title, replacement: pick.text, edits: [edit] };
  }),
  maker(updateEngagement, ({ text }) => ({ patch: { name: text } })),
  maker(setLogo, (pick) => {
    const picture = { name: "logo.png", mediaType: "image/png", size: 4 } as const;
    const number = pick.number(9);
    return { ...picture, id: `logo-${number}`, sha256: String(number).repeat(64) };
  }),
  maker(renamePicture, (pick) => ({ id: pick.record("asset").id, name: pick.text })),
  maker(setSegmentPicture, (pick) => {
    const picture = { name: "face.png", mediaType: "image/png", size: 4 } as const;
    const id = `face-${pick.model.size}-${pick.number(1000)}`;
    const kept = pick.number(3) === 0 ? null : { ...picture, id, sha256: "0".repeat(64) };
    return { segmentId: pick.record("segment").id, picture: kept };
  }),
  maker(createSegment, ({ text }) => ({ name: text })),
  maker(updateSegment, (pick) => ({ id: pick.record("segment").id, patch: { share: pick.number(13) / 10 } })),
  maker(removeSegment, (pick) => ({ id: pick.record("segment").id })),
  maker(createTouchPoint, ({ text }) => ({ name: text })),
  maker(updateTouchPoint, (pick) => ({ id: pick.record("touchPoint").id, patch: { promise: pick.text } })),
  maker(moveTouchPoint, (pick) => ({ id: pick.record("touchPoint").id, index: pick.number(9) })),
  maker(registerSteps, (pick) => ({ stepIds: pick.ids("step") })),
  maker(deleteTouchPoints, (pick) => ({ ids: pick.ids("touchPoint") })),
  maker(createRubric, (pick) => ({
    name: pick.text,
    builtInId: pick.of([null, ...BUILT_IN_RUBRICS.map(({ id }) => id)]),
  })),
  maker(updateRubric, (pick) => {
    const rubric = pick.record("rubric");
    return { id: rubric.id, items: rubric.items.slice(0, pick.number(rubric.items.length + 1)) };
  }),
  maker(duplicateRubric, (pick) => ({ id: pick.record("rubric").id, name: pick.text })),
  maker(deleteRubric, (pick) => ({ id: pick.record("rubric").id })),
  maker(createScoreSheet, (pick) => ({
    rubricId: pick.record("rubric").id,
    observer: pick.text,
    date: "2024-03-01",
    segmentId: pick.orNull("segment"),
  })),
  maker(setScore, (pick) => {
    const sheet = pick.record("scoreSheet");
    const { items } = pick.model.need("rubric", sheet.rubricId);
    const touchPointId = pick.record("touchPoint").id;
    return { sheetId: sheet.id, touchPointId, itemId: pick.of(items).id, perception: pick.number(9) };
  }),
  maker(skipRest, (pick) => ({
    sheetId: pick.record("scoreSheet").id,
    touchPointId: pick.record("touchPoint").id,
  })),
  maker(updateScoreSheet, (pick) => ({
    id: pick.record("scoreSheet").id,
    observer: pick.text,
    segmentId: pick.orNull("segment"),
  })),
  maker(deleteScoreSheet, (pick) => ({ id: pick.record("scoreSheet").id })),
  maker(importSurvey, survey),
  maker(updateSurveyMapping, (pick) => ({
    id: pick.record("surveyMapping").id,
    name: pick.text,
    questions: survey(pick).questions,
  })),
  maker(deleteDataset, (pick) => ({ id: pick.record("dataset").id })),
  maker(addOpportunity, (pick) => ({
    title: pick.text,
    touchPointIds: pick.ids("touchPoint"),
    stepIds: pick.ids("step"),
  })),
  maker(updateOpportunity, (pick) => ({
    id: pick.record("opportunity").id,
    patch: { impact: pick.number(8) },
  })),
  maker(removeOpportunity, (pick) => ({ id: pick.record("opportunity").id })),
  maker(addIdea, (pick) => ({ title: pick.text, opportunityIds: pick.ids("opportunity"), changeIds: [] })),
  maker(assignChange, (pick) => ({ changeIds: pick.ids("step"), ideaId: pick.orNull("idea") })),
  maker(updateIdea, (pick) => ({
    id: pick.record("idea").id,
    patch: { opportunityIds: pick.ids("opportunity") },
  })),
  maker(removeIdea, (pick) => ({ id: pick.record("idea").id })),
  maker(addPrototypePlan, (pick) => ({ name: pick.text, blueprintId: pick.orNull("blueprint") })),
  maker(updatePrototypePlan, (pick) => ({
    id: pick.record("prototypePlan").id,
    patch: pick.of([
      { stepIds: pick.ids("step") },
      { segmentId: pick.orNull("segment") },
      { looks: pick.number(30) },
    ]),
  })),
  maker(addHypothesis, (pick) => ({ planId: pick.record("prototypePlan").id })),
  maker(updateHypothesis, (pick) => {
    const plan = pick.record("prototypePlan");
    return {
      planId: plan.id,
      id: pick.of(plan.hypotheses).id,
      patch: { touchPointId: pick.orNull("touchPoint") },
    };
  }),
  maker(removeHypothesis, (pick) => {
    const plan = pick.record("prototypePlan");
    return { planId: plan.id, id: pick.of(plan.hypotheses).id };
  }),
  maker(fixDecisionRule, (pick) => ({
    planId: pick.record("prototypePlan").id,
    at: "2027-01-04T09:00:00.000Z",
  })),
  maker(setTrialResult, (pick) => {
    const plan = pick.record("prototypePlan");
    return {
      planId: plan.id,
      hypothesisId: pick.of(plan.hypotheses).id,
      look: 1,
      patch: pick.of([
        { n: pick.number(50) + 1 },
        { successes: pick.number(50) },
        { n: null, successes: null },
      ]),
    };
  }),
  maker(addFineTune, (pick) => ({ planId: pick.record("prototypePlan").id, date: "" })),
  maker(updateFineTune, (pick) => {
    const plan = pick.record("prototypePlan");
    return { planId: plan.id, id: pick.of(plan.fineTunes).id, patch: { stepId: pick.orNull("step") } };
  }),
  maker(removeFineTune, (pick) => {
    const plan = pick.record("prototypePlan");
    return { planId: plan.id, id: pick.of(plan.fineTunes).id };
  }),
  maker(addRiskControl, (pick) => ({ planId: pick.record("prototypePlan").id })),
  maker(updateRiskControl, (pick) => {
    const plan = pick.record("prototypePlan");
    return { planId: plan.id, id: pick.of(plan.riskControls).id, patch: { risk: pick.text } };
  }),
  maker(removeRiskControl, (pick) => {
    const plan = pick.record("prototypePlan");
    return { planId: plan.id, id: pick.of(plan.riskControls).id };
  }),
  maker(removePrototypePlan, (pick) => ({ id: pick.record("prototypePlan").id })),
  maker(addReport, (pick) => ({ kind: pick.of(REPORT_KINDS), date: "" })),
  maker(updateReport, (pick) => ({
    id: pick.record("report").id,
    patch: pick.of([
      { toBeId: pick.orNull("blueprint") },
      { planId: pick.orNull("prototypePlan") },
      { title: pick.text },
      { segmentId: pick.orNull("segment") },
    ]),
  })),
  maker(composeReport, (pick) => {
    const { id } = pick.record("report");
    return { id, layout: pick.of([[], ["cover", "summary"], ["glossary", pick.record("reportText").id]]) };
  }),
  maker(addReportText, (pick) => ({
    reportId: pick.record("report").id,
    title: pick.text,
    after: pick.of([null, "summary"]),
  })),
  maker(updateReportText, (pick) => ({ id: pick.record("reportText").id, patch: { text: pick.text } })),
  maker(removeReportText, (pick) => ({ id: pick.record("reportText").id })),
  maker(removeReport, (pick) => ({ id: pick.record("report").id })),
];
