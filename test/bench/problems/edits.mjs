/**
 * Kinds of edits in the middle of a big service of so many steps, each as two changes of a draft that are made in turn:
 * so an edit is measured as often as one likes, and the service stays as big as it is.
 */
export function editsOf(steps) {
  const middle = Math.floor(steps / 10) * 5;
  const asIs = `x${middle}`;
  // The only flow out of a step; and one of two, by which some of the cases go.
  const flow = `x${middle}-to-x${middle + 5}`;
  const forking = [0, 1, 2, 3, 4, 5].map((on) => middle + on).find((at) => at % 3 === 0 && at % 5 < 4);
  const share = `x${forking}-to-x${forking + 1}`;
  const set = (type, id, field, first, second) => [
    (draft) => draft.update(type, id, { [field]: first }),
    (draft) => draft.update(type, id, { [field]: second }),
  ];
  const likeOf = (draft, type, id) => {
    const { id: _, type: __, ...fields } = draft.need(type, id);
    return fields;
  };
  const whileThere = (make, ...ids) => [make, (draft) => ids.forEach((id) => void draft.remove(id))];
  // What is gone comes back as an undo gives it back: the whole diff, the other way round.
  const gone = (idsOf) => [(draft) => idsOf(draft).forEach((id) => void draft.remove(id)), "undo"];
  const stepsOf = (draft, stageId) => draft.by("step", "stageId", stageId).map(({ id }) => id);
  const wait = { kind: "fixed", value: 60, source: "assumed" };
  return {
    "title of a step": set("step", asIs, "title", "Asks", "Answers"),
    "title of a to-be step": set("step", `new-x${middle}`, "title", "Asks", "Answers"),
    "kind of a step": set("step", asIs, "kind", "wait", "action"),
    "kind of a to-be step": set("step", `new-x${middle + 1}`, "kind", "wait", "action"),
    "time of a step": set("step", asIs, "workTime", wait, null),
    "role of a to-be step": set("step", `new-x${middle + 2}`, "role", "Press hall", "Accounts"),
    "segments of a step": set("step", asIs, "segmentIds", ["Families"], []),
    "feeling of a step": set("step", asIs, "feeling", -2, null),
    "step to another column": set("step", asIs, "column", 3, 4),
    "step to another lane": set("step", asIs, "laneId", "client", "backstage"),
    "to-be step to another lane": set("step", `new-x${middle}`, "laneId", "new-client", "new-frontstage"),
    "new step with its flow; undo": whileThere(
      (draft) => {
        draft.create("step", { ...likeOf(draft, "step", asIs), id: "one", column: 400 });
        draft.create("flow", { ...likeOf(draft, "flow", flow), id: "way", fromId: "one" });
      },
      "way",
      "one",
    ),
    "step goes with its flows; undo": gone(() => [asIs]),
    "to-be step goes; undo": gone(() => [`new-x${middle + 1}`]),
    "whole stage goes; undo": gone((draft) => [...stepsOf(draft, "s5"), "s5"]),
    "probability of a flow": set("flow", flow, "probability", 0.4, 0.5),
    "share of cases that a flow takes": set("flow", share, "probability", 0.3, 0.2),
    "flow to another step": set("flow", flow, "toId", `x${middle + 10}`, `x${middle + 5}`),
    "new lane; undo": whileThere(
      (draft) => draft.create("lane", { ...likeOf(draft, "lane", "support"), id: "archive", order: "a9" }),
      "archive",
    ),
    "lane to another band": set("lane", "support", "band", "backstage", "support"),
    "stage before the others": set("stage", "s5", "order", "Zz", "a4"),
    "touch point": set("touchPoint", "tp4", "class", "good-to-have", "critical"),
    standard: set("standard", "standard4", "share", 0.8, 0.9),
    promise: set("promise", "promise4", "limit", 60, 120),
    clause: set("clause", "clause4", "decision", "keep", null),
    "finding in a clause": whileThere(
      (draft) =>
        draft.create("clauseFinding", {
          id: "found",
          clauseId: "clause8",
          test: "no-voice",
          severity: 3,
          note: "",
        }),
      "found",
    ),
    opportunity: set("opportunity", "opportunity4", "status", "open", "chosen"),
    idea: set("idea", "idea4", "changeIds", [], [`new-x${middle + 5}`]),
    training: set("trainingNeed", "training-Accounts", "done", true, false),
    "roll-out wave": set("rolloutWave", "wave0", "feedbackOpen", false, true),
    trial: set("prototypePlan", "plan", "population", 400, 40),
    segment: set("segment", "Families", "needs", "", "They need 2 answers"),
    "survey wave": whileThere(
      (draft) => {
        draft.create("dataset", { ...likeOf(draft, "dataset", "data"), id: "spring", name: "Spring" });
        draft.create("surveyMapping", {
          ...likeOf(draft, "surveyMapping", "survey"),
          id: "spring-survey",
          datasetId: "spring",
        });
      },
      "spring-survey",
      "spring",
    ),
    "reported figure": set("aggregateScore", "told4", "n", 20, 120),
    strategy: set("strategy", "strategy", "segmentIds", ["Shops"], ["Agencies"]),
    "setting of a rule": whileThere(
      (draft) =>
        draft.create("ruleSetting", {
          ...{ id: "set", ruleId: "approval/chain", severity: null },
          parameters: { fewest: 9 },
        }),
      "set",
    ),
    "suppressed problem": whileThere(
      (draft) =>
        draft.create("suppression", {
          ...{ id: "silent", ruleId: "touchpoint/critical-without-owner" },
          ...{ elementId: "tp4", reason: "Named in June" },
        }),
      "silent",
    ),
  };
}
