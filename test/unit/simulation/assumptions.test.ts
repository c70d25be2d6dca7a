import { Model } from "@shared/domain/core/model.ts";
import { areaNewspaperSample } from "@shared/domain/samples/area-newspaper/area-newspaper.ts";
import { blueprintService } from "@shared/domain/simulation/blueprint-service.ts";
import { describe, expect, it } from "vitest";
import { minutes, ServiceBuilder } from "../../builders/service.ts";
import { demand, pool, weekOfOffice } from "../../builders/simulation.ts";

const model = new Model(areaNewspaperSample().records);

function sheetOf(blueprintId: string, of = model) {
  const made = blueprintService(of, blueprintId);
  if (!made.ok) throw new Error(made.problems.map(({ message }) => message).join(" "));
  return { ...made, texts: made.assumptions.map(({ text }) => text) };
}

describe("the sheet of assumptions", () => {
  const { assumptions, texts, model: service } = sheetOf("refund");
  const sourceOf = (text: string) => assumptions.find((line) => line.text === text)?.source;

  it("tells who comes, when, and how many", () => {
    expect(texts).toContain("23 clients a week come to “Refund request”.");
    expect(texts).toContain(
      "Of them come 26 % on Monday, 20 % on Tuesday, 18 % on Wednesday, 19 % on Thursday, 17 % on Friday.",
    );
    expect(texts).toContain("They arrive between 9:00 and 17:00.");
    expect(texts).toContain("58 % are “One-off advertiser”.");
  });

  it("tells every time that is used, how it spreads and where it comes from", () => {
    const editor =
      "After “Approval by the editor” a case lies for 4 days (median; nine in ten within 8 days).";
    expect(sourceOf(editor)).toBe("measured");
    const payDay = "After “Waits for pay day” a case lies for 4.4 days (from 0 min to 7 days).";
    expect(sourceOf(payDay)).toBe("estimated");
    for (const { id, work, wait } of service.steps) {
      const lines = assumptions.filter(
        ({ at, topic, source }) => at === id && topic === "times" && source !== null,
      );
      expect(lines.length, id).toBe(Number(work !== null) + Number(wait !== null));
    }
  });

  it("tells every pool with its people and hours, every decision and every meeting of branches", () => {
    for (const { id } of service.pools)
      expect(
        assumptions.some(({ at, topic }) => at === id && topic === "people"),
        id,
      ).toBe(true);
    expect(texts).toContain(
      "“Front desk”: 6 people, “Desk hours, Monday to Friday 9 to 17” (40.0 h a week), away 25 % of that time.",
    );
    expect(texts).toContain(
      "“Front desk” also works for “Book an advertisement”; that work is not in this simulation.",
    );
    expect(texts).toContain(
      "After “Form complete?”: 88 % to “Sends it to the rate desk”, 12 % to “Hands out the form”.",
    );
    expect(texts).toContain("“Gets the money back” begins when 2 branches have come in.");
  });

  it("tells what the result is held against, and how it is run", () => {
    expect(texts).toContain(
      "“Refunds are paid within three weeks” is held against 21 days, from “Asks for a refund” to “Gets the money back”.",
    );
    expect(texts.at(-1)).toBe(
      "Each run looks at 26 weeks after a warm-up that is found from the run itself (MSER-5); intervals are of 95 %, the seed is 2026.",
    );
  });

  it("is in sentences that a report can print, and about elements that are there", () => {
    for (const id of ["refund", "refund-to-be", "booking", "booking-to-be"]) {
      for (const { text, at } of sheetOf(id).assumptions) {
        expect(text).toMatch(/^[A-Z0-9“][\p{L}\p{N}\s“”’'().,;:?€%·–…+×-]*\.$/u);
        expect(text).not.toMatch(/NaN|undefined|Infinity|\b0 times/);
        expect(model.find(at), `${at}: ${text}`).toBeDefined();
      }
    }
  });

  it("says what nobody gave, and what it counts as", () => {
    const builder = new ServiceBuilder()
      .blueprint("b")
      .step("b", "ask", "client", { kind: "start" })
      .step("b", "wait", "backstage", { kind: "wait" })
      .step("b", "answer", "frontstage", { workTime: minutes(10) })
      .step("b", "sign", "backstage", { role: "Chief", workTime: minutes(1), kind: "approval", approvals: 2 })
      .chain("b", "ask", "wait", "answer", "sign")
      .add(
        demand("j"),
        pool("Chief", { role: "Chief", calendarId: "office", costPerHour: 90, source: "assumed" }),
        { ...weekOfOffice(), closedDates: ["2026-12-25"] },
      );
    const { texts: said } = sheetOf("b", builder.model());
    expect(said).toContain("No time is given for “wait”: it counts as 0.");
    expect(said).toContain(
      "Nobody is named for “answer”: it is begun at once, however many cases are there.",
    );
    expect(said).toContain("“sign” takes 2 signatures, one after the other, within its work time.");
    expect(said).toContain("An hour of “Chief” costs 90 EUR, beside what steps cost.");
    expect(said).toContain(
      "The closed days of “Office hours” are left out, as no date of the start is given.",
    );
    expect(said).toContain("Clients are not told apart by segment.");
    expect(said).toContain("No client gives up while waiting.");
  });

  it("says where room to wait is short, and for how many there is some", () => {
    const withRoom = (room: number | null) =>
      sheetOf(
        "b",
        new ServiceBuilder()
          .blueprint("b")
          .step("b", "ask", "client", { kind: "start" })
          .step("b", "answer", "frontstage", { role: "Desk", workTime: minutes(10), kind: "end" })
          .chain("b", "ask", "answer")
          .add(demand("j"), pool("Desk", { role: "Desk", room }))
          .model(),
      ).texts.join("\n");
    expect(withRoom(4)).toContain("At most 4 wait for “Desk”: who finds it full goes away unserved.");
    expect(withRoom(0)).toContain("Nobody can wait for “Desk”: who finds all at work goes away unserved.");
    expect(withRoom(null)).not.toContain("unserved");
  });
});

describe("the sample's journeys", () => {
  it("run as they are and as they are to be, with people enough for the work", () => {
    for (const id of ["refund", "refund-to-be", "booking", "booking-to-be"])
      expect(sheetOf(id).warnings, id).toEqual([]);
  });

  it("wait where branches meet, also for those that only some take", () => {
    const joins = (id: string) =>
      sheetOf(id)
        .model.steps.flatMap(({ name, join }) => (join > 1 ? [`${name} ${join}`] : []))
        .sort();
    expect(joins("refund")).toEqual(["Gets a call from the cashier 2", "Gets the money back 2"]);
    expect(joins("booking")).toEqual([
      "Hears that it was paid 2",
      "Receives the quote 2",
      "Sees it printed 3",
      "Sees the proof 2",
      "Sends the proof 2",
    ]);
  });

  it("are held against the same promise before and after", () => {
    const promised = (id: string) =>
      sheetOf(id).model.targets.find((target) => target.id === "promise.three-weeks");
    expect(promised("refund")).toMatchObject({
      fromStepId: "refund.asks",
      toStepId: "refund.gets",
      share: 0.9,
    });
    expect(promised("refund-to-be")).toMatchObject({
      fromStepId: "refund-to-be.asks",
      toStepId: "refund-to-be.gets",
      limit: 21 * 24 * 60,
    });
  });
});
