import { BEHAVIORS } from "@shared/domain/behaviors.ts";
import { EngagementDocument } from "@shared/domain/core/document.ts";
import { Model } from "@shared/domain/core/model.ts";
import { type TrainingNeed, UNTAUGHT } from "@shared/domain/plan/records.ts";
import { openRoles } from "@shared/domain/plan/wave-gates.ts";
import type { AnyRecord } from "@shared/domain/records.ts";
import { clearStaleTrainings } from "@shared/domain/rollout/commands/clear-stale-trainings.ts";
import { planOpenTrainings, planTraining } from "@shared/domain/rollout/commands/plan-training.ts";
import { trainingMatrix } from "@shared/domain/rollout/training-matrix.ts";
import { areaNewspaperSample } from "@shared/domain/samples/area-newspaper/area-newspaper.ts";
import { describe, expect, it } from "vitest";
import { redesigned } from "../../builders/rule-cases/plan-cases.ts";
import { plainStandard } from "../../builders/standards.ts";

const training = (fields: Partial<TrainingNeed> = {}): TrainingNeed => ({
  id: "training",
  type: "trainingNeed",
  role: "Desk",
  what: "",
  stepIds: ["new-pays"],
  ...UNTAUGHT,
  byDate: "",
  howChecked: "",
  owner: "",
  done: false,
  order: "a0",
  ...fields,
});

/** A to-be in which the desk pays at once, at a touch point that has a standard. */
const records = (...more: readonly AnyRecord[]): readonly AnyRecord[] =>
  redesigned({ title: "Pays at once", touchPointId: "tp" })
    .touchPoint("tp", "Getting money")
    .add(plainStandard({ id: "quick", name: "Paid in two days", touchPointId: "tp" }), ...more).records;
const matrixOf = (...more: readonly AnyRecord[]) => trainingMatrix(new Model(records(...more)));
const cells = (matrix: ReturnType<typeof trainingMatrix>) =>
  matrix.rows.map(({ subject, cells }) => [subject.name, ...cells.map(({ state }) => state)]);

describe("the training matrix", () => {
  it("is what the to-be changes, by the roles that do it, with the standards there", () => {
    const matrix = matrixOf();
    expect(matrix.roles).toEqual(["Desk"]);
    expect(cells(matrix)).toEqual([
      ["Pays at once", "open"],
      ["Paid in two days", "open"],
    ]);
  });

  it("has a cell planned by a training that names it, and done once that is done", () => {
    expect(cells(matrixOf(training()))[0]).toEqual(["Pays at once", "planned"]);
    expect(cells(matrixOf(training({ done: true })))[0]).toEqual(["Pays at once", "done"]);
    expect(cells(matrixOf(training()))[1]).toEqual(["Paid in two days", "open"]);
  });

  it("takes one that names nothing for all of its role, and one of another role for nothing of it", () => {
    expect(matrixOf(training({ role: " desk", stepIds: [] })).counts).toMatchObject({ open: 0, planned: 2 });
    const other = matrixOf(training({ role: "Accounts", stepIds: [] }));
    expect(other.roles).toEqual(["Accounts", "Desk"]);
    expect(cells(other)[0]).toEqual(["Pays at once", "not-needed", "open"]);
  });

  it("marks what a training names and its role has not to learn any more", () => {
    const matrix = matrixOf(
      training({ role: "Accounts" }),
      training({ id: "old", order: "a1", stepIds: ["pays"] }),
    );
    expect(cells(matrix)).toEqual([
      ["Pays at once", "stale", "open"],
      ["Paid in two days", "not-needed", "open"],
      ["Pays", "not-needed", "stale"],
    ]);
  });

  it("has clauses that stay or are worded anew, for the roles that apply them, and none that nobody has decided", () => {
    const decided = trainingMatrix(new Model(areaNewspaperSample().records)).rows.filter(
      ({ subject }) => subject.kind === "clause",
    );
    const { model } = new EngagementDocument(areaNewspaperSample().records);
    expect(decided.length).toBeGreaterThan(0);
    for (const { subject } of decided)
      expect(["keep", "modify"]).toContain(model.need("clause", subject.id).decision);
  });
});

describe("planning from the matrix", () => {
  const plan = (held: readonly AnyRecord[], run: (doc: EngagementDocument) => void) => {
    const doc = new EngagementDocument(held, BEHAVIORS);
    run(doc);
    return doc.model;
  };

  it("plans everything that is missing in one change, and after that nothing is open", () => {
    const model = plan(records(), (doc) => doc.commit((draft) => planOpenTrainings.run(draft, {})));
    const [planned] = model.all("trainingNeed");
    expect(planned).toMatchObject({ role: "Desk", stepIds: ["new-pays"], standardIds: ["quick"] });
    expect(planned?.what).toBe("Pays at once, Paid in two days");
    expect(trainingMatrix(model).counts).toMatchObject({ open: 0, planned: 2 });
    expect(openRoles(model)).toEqual(["Desk"]);
  });

  it("adds to the training of the role that is still to come, and not to one that is done", () => {
    const cell = { role: "Desk", kind: "standard", subjectId: "quick" } as const;
    const run = (doc: EngagementDocument) => doc.commit((draft) => planTraining.run(draft, cell));
    expect(plan(records(training()), run).all("trainingNeed")).toHaveLength(1);
    expect(plan(records(training({ done: true })), run).all("trainingNeed")).toHaveLength(2);
  });

  it("clears what is no longer needed, and leaves a training that names nothing else as it is", () => {
    const both = training({ stepIds: ["pays", "new-pays"] });
    const alone = training({ id: "alone", stepIds: ["pays"] });
    const model = plan(records(both, alone), (doc) =>
      doc.commit((draft) => clearStaleTrainings.run(draft, {})),
    );
    expect(model.need("trainingNeed", "training").stepIds).toEqual(["new-pays"]);
    expect(model.need("trainingNeed", "alone").stepIds).toEqual(["pays"]);
  });

  it("leaves nothing open of the sample, whose trainings keep what they were", () => {
    const { records: held } = areaNewspaperSample();
    const model = plan(held, (doc) => doc.commit((draft) => planOpenTrainings.run(draft, {})));
    expect(trainingMatrix(new Model(held)).counts.open).toBeGreaterThan(0);
    expect(trainingMatrix(model).counts.open).toBe(0);
    expect(model.need("trainingNeed", "training.desk").what).toContain("Quotes from the rate book");
  });
});
