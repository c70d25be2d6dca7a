import type { ColumnReader } from "@shared/domain/core/columns.ts";
import { Model } from "@shared/domain/core/model.ts";
import { agreementHeat } from "@shared/domain/measure/heat/agreement-heat.ts";
import { countHeat, gapHeat } from "@shared/domain/measure/heat/answer-heat.ts";
import { complaintHeat, complaintPairs } from "@shared/domain/measure/heat/complaint-heat.ts";
import type { MapFigures } from "@shared/domain/measure/heat/map-figures.ts";
import { waitingHeat } from "@shared/domain/measure/heat/waiting-heat.ts";
import { verbatimColumns } from "@shared/domain/measure/verbatims.ts";
import { areaNewspaperSample } from "@shared/domain/samples/area-newspaper/area-newspaper.ts";
import { WHOLE_SCOPE } from "@shared/domain/scoring/scope.ts";
import { computeScorecard } from "@shared/domain/scoring/scorecard.ts";
import { describe, expect, it } from "vitest";
import { airlineEngagement } from "../../builders/airline-engagement.ts";
import { BlueprintBuilder } from "../../builders/blueprint-builder.ts";
import { collection, textColumn, touchPoints } from "../../builders/verbatims.ts";

const everybody = { scope: WHOLE_SCOPE, blueprintId: null };
const agency = {
  scope: { segments: [{ column: "segment", value: "Agency" }], wave: null },
  blueprintId: null,
};
const sample = areaNewspaperSample();
const model = new Model(sample.records);
const readSample = (id: string, column: number) => sample.columns.get(id)?.[column] ?? null;
const texts = ({ marks }: MapFigures) =>
  Object.fromEntries([...marks].map(([id, figure]) => [id, figure.shown?.text]));

describe("heat by answers", () => {
  it("shows how many rated each touch point, over all and of one segment", () => {
    const whole = countHeat(computeScorecard(model, readSample, WHOLE_SCOPE));
    const some = countHeat(computeScorecard(model, readSample, agency.scope));
    expect(whole.marks.size).toBeGreaterThan(5);
    for (const [id, { n, shown }] of whole.marks) {
      expect(shown?.text).toBe(String(n));
      expect(some.marks.get(id)?.n ?? 0).toBeLessThan(n);
    }
    expect(whole.key).toMatchObject({ label: "Answers", low: "under 100", high: "400 and more" });
  });
  it("tells the airline's items apart that few passengers answered", () => {
    const airline = airlineEngagement();
    const read = (id: string, column: number) => airline.columns.get(id)?.[column] ?? null;
    const card = computeScorecard(new Model(airline.records), read);
    const heat = countHeat(card);
    const [first, ninth] = [0, 8].map((at) => heat.marks.get(card.touchPoints[at]?.touchPointId ?? ""));
    expect(first?.shown?.text).toBe(new Intl.NumberFormat("en").format(card.touchPoints[0]?.gap?.n ?? 0));
    expect(heat.key).toMatchObject({ low: "under 500", high: "2,000 and more" });
    expect(ninth?.n).toBe(card.touchPoints[8]?.gap?.n);
    expect(gapHeat(card).marks.get(card.touchPoints[0]?.touchPointId ?? "")?.gap).toBe(
      card.touchPoints[0]?.gap?.mean,
    );
  });
  it("says what is missing where nobody was asked", () => {
    const heat = countHeat(computeScorecard(new Model([]), () => null));
    expect(heat).toMatchObject({ key: null, empty: expect.stringContaining("import a survey") });
  });
});

describe("heat by complaints", () => {
  const letters = collection(
    {
      Text: textColumn(["Too slow", "Wrong price", "Still waiting", "Thank you", "Lost"]),
      Kind: textColumn(["complaint", "complaint", "complaint", "praise", "complaint"]),
      Who: textColumn(["Agency", "Private", "Private", "Private", ""]),
      Where: textColumn(["Desk", "Desk", "Phone", "Post", "Nowhere"]),
    },
    {
      kind: "Kind",
      segment: "Who",
      touchPoint: "Where",
      touchPoints: ["Desk", "Phone", "Post"].map((name) => ({ name, touchPointId: name.toLowerCase() })),
    },
  );
  const places = touchPoints({ desk: "Desk", phone: "Phone", post: "Post", web: "Web" });
  const said = new Model([...places, ...letters.records]);
  it("counts complaints where anybody commented; a touch point of praise alone has none, of silence no figure", () => {
    const heat = complaintHeat(said, letters.readColumn, everybody);
    expect(texts(heat)).toEqual({ desk: "2", phone: "1", post: "0" });
    expect(heat.marks.get("desk")?.shown?.note).toBe("2 complaints among 2 comments");
  });
  it("asks for every column that comments are read from", () => {
    expect([...verbatimColumns(said)].map(({ column }) => column).sort()).toEqual([0, 1, 2, 3]);
  });
  it("is that of a segment under a filter, and says so", () => {
    const heat = complaintHeat(said, letters.readColumn, agency);
    expect(texts(heat)).toEqual({ desk: "1" });
    expect(heat.key?.note).toBe("of Agency, all waves; 1 comment that tells no segment is left out");
  });
  it("never passes off the complaints of others as those of a segment that nobody named", () => {
    const scope = { segments: [{ column: "segment", value: "Retailer" }], wave: null };
    const heat = complaintHeat(said, letters.readColumn, { scope, blueprintId: null });
    expect(heat.marks.size).toBe(0);
    expect(heat.empty).toContain("Retailer");
  });
  it("says that the comments do not tell the segment, rather than that nobody of it complained", () => {
    const silent = collection({ Text: textColumn(["Too slow"]) });
    const heat = complaintHeat(new Model([...places, ...silent.records]), silent.readColumn, agency);
    expect(heat.empty).toContain("The comments do not tell the segment");
  });
  it("says in the key, alone and side by side, how much counts twice where a table was brought in twice", () => {
    const texts = ["I waited for an hour", "Nobody answered my letter"];
    const tables = ["a", "b"].map((id) =>
      collection(
        { Text: textColumn(texts), Where: textColumn(["Desk", "Desk"]) },
        { touchPoint: "Where", touchPoints: [{ name: "Desk", touchPointId: "desk" }] },
        id,
      ),
    );
    const model = new Model([...places, ...tables.flatMap(({ records }) => records)]);
    const read: ColumnReader = (id, place) => tables[id === "a" ? 0 : 1]?.readColumn(id, place) ?? null;
    const twice = "2 comments stand in two tables and count twice: see Verbatims";
    expect(complaintHeat(model, read, everybody).key?.note).toBe(twice);
    const pairs = complaintPairs(model, read, { of: [[], []], first: "All", second: "All" });
    expect(pairs.sides?.note).toContain(twice);
    expect(complaintHeat(said, letters.readColumn, everybody).key?.note).toBe("");
  });
});

describe("heat by waiting", () => {
  const map = new BlueprintBuilder()
    .touchPoint("desk")
    .touchPoint("phone")
    .step("asks", "client", "s1", 0, { touchPointId: "desk", waitTime: minutes(20, "estimated") })
    .step("serves", "frontstage", "s1", 0, { waitTime: minutes(160, "measured") })
    .step("calls", "client", "s2", 0, { touchPointId: "phone", waitTime: minutes(5, "measured") })
    .step("alone", "support", "s2", 0, { waitTime: minutes(9000, "measured") })
    .flow("asks", "serves")
    .build().model;
  it("adds the waiting of the client's step and of the step that serves it", () => {
    expect(texts(waitingHeat(map, everybody))).toEqual({ desk: "3 h", phone: "5 min" });
  });
  it("tells measured waiting from estimated", () => {
    const heat = waitingHeat(map, { ...everybody, blueprintId: "b" });
    expect(heat.marks.get("desk")?.shown?.note).toBe("1 of 2 steps measured");
    expect(heat.marks.get("phone")?.shown?.note).toBe("measured");
    expect(heat.key?.note).toMatch(/^2 of 3 measured, the others estimated/);
  });
  it("is named for where it is shown, and says which waits it leaves without a colour", () => {
    const { key } = waitingHeat(map, { ...everybody, blueprintId: "b" });
    expect(key?.label).toBe("Waiting at touch points, mean");
    expect(key?.note).toContain("1 step that waits serves no touch point and is not coloured");
  });
  it("is that of the map that is shown, not of another", () => {
    expect(waitingHeat(map, { ...everybody, blueprintId: "elsewhere" }).marks.size).toBe(0);
  });
  it("has classes that reach from the shortest to the longest wait of the sample", () => {
    const steps = new Set(
      [...waitingHeat(model, { ...everybody, blueprintId: "booking" }).marks.values()].map(
        ({ shown }) => shown?.heat,
      ),
    );
    expect(steps).toContain("n2");
    expect(steps.size).toBeGreaterThan(1);
  });
  it("says that a filter by segment does not part it", () => {
    expect(waitingHeat(map, agency).key?.note).toContain("of everybody");
  });
});

describe("heat by agreement", () => {
  it("shows how far the sample's observers are apart, as a share of the scale", () => {
    const heat = agreementHeat(model, everybody);
    expect(heat.marks.size).toBeGreaterThan(5);
    for (const { shown } of heat.marks.values()) expect(shown?.text).toMatch(/^\d+ %$/);
  });
  it("says what is missing where nothing was scored twice", () => {
    expect(agreementHeat(new Model([]), everybody).empty).toContain("two observers");
  });
});

function minutes(value: number, source: "measured" | "estimated") {
  return { kind: "fixed", value, source } as const;
}
