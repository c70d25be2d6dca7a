import { newEngagement } from "@shared/domain/engagement/new-engagement.ts";
import { describe, expect, it } from "vitest";
import { writeCell } from "../../../renderer/features/schedule/write-cell.ts";
import { plan } from "../../builders/rule-cases/small-records.ts";
import { datedWave, dueTraining, task, WINTER } from "../../builders/schedule-records.ts";
import { sessionInMemory } from "../../builders/session-in-memory.ts";

const IDS = ["desk", "plan", "all", "words"] as const;
const opened = () =>
  sessionInMemory([
    newEngagement("e", { name: "Area newspaper", clientName: "Area newspaper" }),
    WINTER,
    dueTraining("desk", "2027-01-08"),
    plan({ startDate: "2027-01-11", endDate: "2027-01-15" }),
    datedWave("all", "2027-02-01"),
    task("words", "2027-01-11"),
  ]).session;
const typed = (session: ReturnType<typeof opened>, id: string, column: string, text: string) =>
  session.commit({ label: "Type" }, (draft) => writeCell(draft, id, column, text));

describe("a cell of the schedule", () => {
  it("writes into the record that the row is of", () => {
    const session = opened();
    for (const id of IDS) {
      typed(session, id, "from", "2027-03-01");
      typed(session, id, "owner", " Mara ");
    }
    const { model } = session;
    expect(model.need("trainingNeed", "desk")).toMatchObject({ byDate: "2027-03-01", owner: "Mara" });
    expect(model.need("prototypePlan", "plan")).toMatchObject({
      startDate: "2027-03-01",
      endDate: "2027-03-05",
    });
    expect(model.need("rolloutWave", "all")).toMatchObject({ date: "2027-03-01", owner: "Mara" });
    expect(model.need("scheduleTask", "words")).toMatchObject({ start: "2027-03-01", owner: "Mara" });
  });

  it("renames all but a training, which is called by its role", () => {
    const session = opened();
    for (const id of ["plan", "all", "words"]) typed(session, id, "name", "Anew");
    expect(session.model.need("prototypePlan", "plan").name).toBe("Anew");
    expect(() => typed(session, "desk", "name", "Anew")).toThrow("The name of a training is written");
    expect(() => typed(session, "all", "name", " ")).toThrow("It needs a name.");
  });

  it("refuses in words what is no day and no number, and takes no day away", () => {
    const session = opened();
    expect(() => typed(session, "all", "from", "1 March")).toThrow(
      "“1 March” is not a day. Write it as 2027-01-11.",
    );
    expect(() => typed(session, "words", "workdays", "a week")).toThrow(
      "“a week” is not a number of workdays.",
    );
    expect(() => typed(session, "words", "from", "")).toThrow("A day is taken away where it is planned");
    expect(() => typed(session, "all", "workdays", "3")).toThrow("takes no workdays");
  });
});
