import { JOURNEY_ROWS } from "@shared/domain/blueprint/records.ts";
import { curveStretches, feelingFromY } from "@shared/domain/journey-map/layout/curves.ts";
import { layoutJourneyMap } from "@shared/domain/journey-map/layout/layout-journey-map.ts";
import { PROJECTION_SIZES } from "@shared/domain/journey-map/layout/sizes.ts";
import { describe, expect, test } from "vitest";
import { bookingMap, experience, segment } from "../../builders/journey-map.ts";

const layoutOf = (
  builder = bookingMap(),
  segmentIds: readonly string[] = [],
  options: Parameters<typeof layoutJourneyMap>[4] = {},
) => layoutJourneyMap(builder.build().model, "b", segmentIds, JOURNEY_ROWS, options);
const cell = (layout: ReturnType<typeof layoutOf>, rowKey: string, stepId: string) => {
  const found = layout.cells.find((entry) => entry.rowKey === rowKey && entry.stepId === stepId);
  if (!found) throw new Error(`no cell ${rowKey} ${stepId}`);
  return found;
};

describe("columns", () => {
  test("are the client's steps, stage by stage; what the organisation does has none", () => {
    expect(layoutOf().columns.map((column) => column.key)).toEqual([
      "needs",
      "asks",
      "waits",
      "hears",
      "pays",
    ]);
  });

  test("two client lanes are read column by column, the upper lane first", () => {
    const builder = bookingMap().lane("client-2", "client", "z0").step("helper", "client-2", "s1", 1);
    expect(
      layoutOf(builder)
        .columns.map((column) => column.key)
        .slice(0, 4),
    ).toEqual(["needs", "asks", "helper", "waits"]);
  });

  test("a stage without a client step keeps a column to type its first into", () => {
    const builder = bookingMap();
    builder.records.push({
      id: "s3",
      type: "stage",
      blueprintId: "b",
      name: "After",
      columns: 1,
      order: "z5",
      originId: null,
    });
    const last = layoutOf(builder).columns.at(-1);
    expect([last?.key, last?.step]).toEqual(["stage:s3", null]);
  });

  test("a stage is as wide as its steps, and they lie side by side without a hole", () => {
    const { stages, columns } = layoutOf();
    expect(stages.map((head) => head.width / head.height > 0 && head.width)).toEqual([3 * 184, 2 * 184]);
    for (const [index, column] of columns.entries()) {
      const next = columns[index + 1];
      if (next) expect(next.x).toBe(column.x + column.width);
    }
  });
});

describe("rows", () => {
  test("those that are asked for, one below the other, and nothing else", () => {
    const { model } = bookingMap().build();
    const layout = layoutJourneyMap(model, "b", [], ["steps", "quotes", "figures"]);
    expect(layout.rows.map((row) => row.key)).toEqual(["steps", "quotes", "figures"]);
    for (const [index, row] of layout.rows.entries()) {
      const next = layout.rows[index + 1];
      expect(next?.y ?? layout.height).toBe(row.y + row.height);
    }
    expect(layout.emotion).toBeNull();
    expect(layout.curves).toEqual([]);
  });

  test.each([
    "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz",
    "Es war ein langer Weg durch viele Ämter, und am Ende stand wieder nur die Bitte um ein weiteres Formular.",
    "one\ntwo\n\nfour",
  ])("grow with their text, which is never cut: %s", (words) => {
    for (const sizes of [undefined, PROJECTION_SIZES]) {
      const builder = bookingMap().step("long", "client", "s2", 2, {
        thoughts: words,
        title: words,
        quote: words,
      });
      const layout = layoutOf(builder, [], sizes ? { sizes } : {});
      for (const box of [cell(layout, "thoughts", "long"), cell(layout, "quotes", "long")]) {
        const said = box.lines.join("").replace(/[-“”\s]/g, "");
        expect(said).toBe(words.replace(/[-\s]/g, ""));
        const { line, pad } = layout.sizes;
        expect(box.lines.length * line + 2 * pad).toBeLessThanOrEqual(box.height);
      }
      const card = layout.cards.find((entry) => entry.step.id === "long");
      expect((card?.lines.length ?? 0) * layout.sizes.line).toBeLessThanOrEqual(card?.height ?? 0);
    }
  });
});

describe("whose words they are", () => {
  const told = () => {
    const builder = bookingMap();
    builder.records.push(experience("needs", "firm", { thoughts: "Once a year, please." }));
    builder.records.push(experience("hears", "agency", { feeling: 1 }));
    return builder;
  };

  test("of one segment its own, and the step's where it says nothing", () => {
    const builder = told().step("tells", "client", "s2", 2, { thoughts: "Never again." });
    const layout = layoutOf(builder, ["firm"]);
    expect(cell(layout, "thoughts", "needs")).toMatchObject({
      lines: ["Once a year, please."],
      inherited: false,
      segmentId: "firm",
    });
    expect(cell(layout, "thoughts", "tells")).toMatchObject({ lines: ["Never again."], inherited: true });
  });

  test("of several one line each, below that of all clients; who says nothing has none", () => {
    const layout = layoutOf(told(), ["firm", "agency"]);
    const keys = layout.rows.filter((row) => row.row === "thoughts").map((row) => row.key);
    expect(keys).toEqual(["thoughts:all", "thoughts:firm"]);
    expect(cell(layout, "thoughts:all", "needs").lines).toEqual(["What does it cost?"]);
    expect(cell(layout, "thoughts:firm", "hears").lines).toEqual([]);
  });

  test("a curve is the segment's own feelings and, where there are none, those of all clients", () => {
    const [curve] = layoutOf(told(), ["agency"]).curves;
    expect(curve?.points.map(({ stepId, value, inherited }) => [stepId, value, inherited])).toEqual([
      ["needs", 1, true],
      ["asks", 0.6, true],
      ["hears", 1, false],
      ["pays", 0, true],
    ]);
  });

  test("a segment that does not come to a step has no point there, and its column is dim when nobody chosen comes", () => {
    const builder = bookingMap().step("tells", "client", "s2", 2, { feeling: 2, segmentIds: ["agency"] });
    const both = layoutOf(builder, ["firm", "agency"]);
    expect(both.curves.map((curve) => curve.points.some((point) => point.stepId === "tells"))).toEqual([
      false,
      true,
    ]);
    expect(both.columns.at(-1)?.dim).toBe(false);
    expect(layoutOf(builder, ["firm"]).columns.at(-1)?.dim).toBe(true);
  });

  test("never more than five curves; each has a look of its own", () => {
    const builder = bookingMap();
    const ids = ["c", "d", "e", "f", "g"];
    for (const [index, id] of ids.entries()) builder.records.push(segment(id, `b${index}`));
    const layout = layoutOf(builder, ["agency", ...ids]);
    expect(layout.curves).toHaveLength(5);
    expect(new Set(layout.voices.map((voice) => voice.style)).size).toBe(5);
  });
});

describe("the emotion curve", () => {
  test("a step whose feeling nobody knows leaves a gap between its neighbours", () => {
    const [curve] = layoutOf().curves;
    expect(curveStretches(curve?.points ?? []).map(({ gap }) => gap)).toEqual([false, true, false]);
  });

  test("a feeling is as high as it says, between the first and the last word of the scale", () => {
    const { emotion, curves } = layoutOf();
    const at = (stepId: string) => curves[0]?.points.find((point) => point.stepId === stepId);
    expect((emotion?.zero ?? 0) - (at("needs")?.y ?? 0)).toBe(emotion?.unit);
    expect((at("hears")?.y ?? 0) - (emotion?.zero ?? 0)).toBe(1.5 * (emotion?.unit ?? 0));
  });

  test("a height becomes the nearest half, never beyond the scale", () => {
    const { emotion } = layoutOf();
    if (!emotion) throw new Error("no curve");
    const { zero, unit } = emotion;
    expect([0, 0.24, 0.26, -1.6, 9, -9].map((value) => feelingFromY(emotion, zero - value * unit))).toEqual([
      0, 0, 0.5, -1.5, 2, -2,
    ]);
  });

  test("names of curves that end at the same height do not lie on each other", () => {
    const { curves, sizes } = layoutOf(bookingMap(), ["firm", "agency"]);
    const [a, b] = curves;
    expect(Math.abs((a?.nameAt.y ?? 0) - (b?.nameAt.y ?? 0))).toBeGreaterThanOrEqual(sizes.line);
  });
});

describe("a to-be beside", () => {
  function branched() {
    const builder = bookingMap();
    const plain = { columns: 1, originId: null };
    builder.records.push(
      {
        id: "t",
        type: "blueprint",
        journeyId: "j",
        name: "To be",
        kind: "to-be",
        branchedFromId: "b",
        parentStepId: null,
        order: "a1",
      },
      {
        id: "t-client",
        type: "lane",
        blueprintId: "t",
        band: "client",
        name: "",
        subtitle: "",
        order: "a0",
        originId: "client",
      },
      { ...plain, id: "t-s1", type: "stage", blueprintId: "t", name: "", order: "a0" },
    );
    const step = (id: string, column: number, feeling: number, originId: string | null) => {
      builder.step(id, "t-client", "t-s1", column, { feeling, originId });
      const added = builder.records.at(-1);
      if (added?.type === "step")
        builder.records[builder.records.length - 1] = { ...added, blueprintId: "t" };
    };
    step("t-needs", 0, 1, "needs");
    step("t-hears", 1, 1.5, "hears");
    step("t-thanks", 2, 2, null);
    return builder;
  }

  test("its curve stands over the steps that it was branched from; what is new has no place and is told", () => {
    const layout = layoutOf(branched(), [], { besideId: "t" });
    const curve = layout.curves.find((entry) => entry.beside);
    expect(curve?.points.map(({ stepId, column }) => [stepId, column])).toEqual([
      ["t-needs", 0],
      ["t-hears", 3],
    ]);
    expect(layout.unpaired.map((step) => step.id)).toEqual(["t-thanks"]);
    expect(layout.curves.map((entry) => entry.name)).toEqual(["All clients: as is", "All clients: to be"]);
  });

  test("on the to-be's own map the as-is is laid beside it", () => {
    const { model } = branched().build();
    const layout = layoutJourneyMap(model, "t", [], JOURNEY_ROWS, { besideId: "b" });
    const curve = layout.curves.find((entry) => entry.beside);
    expect(curve?.points.map(({ stepId, column }) => [stepId, column])).toEqual([
      ["needs", 0],
      ["hears", 1],
    ]);
  });
});

describe("ways", () => {
  const kinds = (builder = bookingMap()) =>
    Object.fromEntries(
      layoutOf(builder).ways.map((way) => [
        `${way.fromId} → ${way.toId}`,
        way.through ? `through, ${way.kind}` : way.kind,
      ]),
    );

  test("to the next step straight; a step that only the organisation leads to is joined to who asked last", () => {
    expect(kinds()).toEqual({
      "needs → asks": "next",
      "hears → pays": "next",
      "asks → hears": "through, ahead",
    });
  });

  test("a loop leads back below the cards, each way out of a fork above them", () => {
    const builder = bookingMap()
      .flow("pays", "asks")
      .flow("asks", "waits", { label: "no", probability: 0.4 })
      .flow("asks", "pays", { label: "yes", probability: 0.6 });
    const layout = layoutOf(builder);
    expect(kinds(builder)).toMatchObject({
      "pays → asks": "back",
      "asks → waits": "ahead",
      "asks → pays": "ahead",
    });
    const card = layout.cards[0];
    for (const way of layout.ways.filter((entry) => entry.kind !== "next")) {
      const middle = way.points[1]?.y ?? 0;
      if (way.kind === "back") expect(middle).toBeGreaterThan((card?.y ?? 0) + (card?.height ?? 0));
      else expect(middle).toBeLessThan(card?.y ?? 0);
      const row = layout.rows[0];
      expect(middle).toBeGreaterThan(row?.y ?? 0);
      expect(middle).toBeLessThan((row?.y ?? 0) + (row?.height ?? 0));
    }
  });

  test("ways that share a stretch do not share a height", () => {
    const builder = bookingMap().flow("needs", "waits").flow("needs", "pays").flow("asks", "pays");
    const arcs = layoutOf(builder).ways.filter((way) => way.kind === "ahead");
    expect(arcs).toHaveLength(4);
    for (const a of arcs) {
      for (const b of arcs) {
        const [, a1, a2] = a.points;
        const [, b1, b2] = b.points;
        if (a === b || !a1 || !a2 || !b1 || !b2) continue;
        const overlap = Math.min(a2.x, b2.x) - Math.max(a1.x, b1.x);
        if (overlap > 0) expect(a1.y).not.toBe(b1.y);
      }
    }
  });
});

describe("figures", () => {
  const figure = { low: -0.8, high: -0.2, n: 214, small: false, minimum: 1, maximum: 7, observed: false };

  test("the gap stands with its interval and n below, for each voice; without one it says n/a", () => {
    const builder = bookingMap().touchPoint("tp").step("meets", "client", "s2", 2, { touchPointId: "tp" });
    const figures = new Map([["firm", new Map([["tp", { ...figure, gap: -0.5 }]])]]);
    const layout = layoutOf(builder, ["firm", "agency"], { figures });
    expect(layout.figures.map(({ columnKey, text, below }) => [columnKey, text, below.join(" ")])).toEqual([
      ["meets", "−0.50", "−0.80 … −0.20 · n 214"],
      ["meets", "n/a", ""],
    ]);
  });
});
