import { blueprintSvg } from "@shared/domain/blueprint/picture/blueprint-svg.ts";
import { drawBlueprint } from "@shared/domain/blueprint/picture/draw-blueprint.ts";
import { Model } from "@shared/domain/core/model.ts";
import { computeComparison } from "@shared/domain/measure/comparison.ts";
import { complaintPairs } from "@shared/domain/measure/heat/complaint-heat.ts";
import {
  type Contrast,
  contrasted,
  isNoContrast,
  soundContrast,
  turned,
} from "@shared/domain/measure/heat/contrast.ts";
import type { MapFigures } from "@shared/domain/measure/heat/map-figures.ts";
import { countPairs, gapPairs } from "@shared/domain/measure/heat/pair-heat.ts";
import { areaNewspaperSample } from "@shared/domain/samples/area-newspaper/area-newspaper.ts";
import type { AggregateScore } from "@shared/domain/scoring/records.ts";
import { type MeasureScope, WHOLE_SCOPE } from "@shared/domain/scoring/scope.ts";
import { drawingSvg } from "@shared/drawing/drawing-svg.ts";
import { withFooter } from "@shared/drawing/with-footer.ts";
import { describe, expect, it } from "vitest";
import { BlueprintBuilder } from "../../builders/blueprint-builder.ts";
import { collection, textColumn, touchPoints } from "../../builders/verbatims.ts";

const SPRING: MeasureScope = { segments: [], wave: "Spring" };
const AUTUMN: MeasureScope = { segments: [], wave: "Autumn" };
const SIDES = { first: "Spring", second: "Autumn" };

let count = 0;
/** A gap with its spread, as somebody else reported it. */
function gapScore(
  touchPointId: string,
  [waveName, value, deviation, n]: readonly [string, number, number, number],
  fields: Partial<AggregateScore> = {},
): AggregateScore {
  count++;
  return {
    id: `score${count}`,
    type: "aggregateScore",
    touchPointId,
    measure: "gap",
    segment: "",
    waveName,
    waveDate: "",
    value,
    deviation,
    n,
    minimum: 1,
    maximum: 7,
    source: "Report",
    order: `a${count}`,
    ...fields,
  };
}

const reported = (...scores: AggregateScore[]) =>
  new Model([...touchPoints({ desk: "Desk", phone: "Phone", web: "Web" }), ...scores]);
const compared = (model: Model) => computeComparison(model, () => null, { first: SPRING, second: AUTUMN });
const pairAt = (figures: MapFigures, id: string) => figures.marks.get(id)?.pair;
const halvesAt = (figures: MapFigures, id: string) =>
  pairAt(figures, id)?.halves.map(({ text, n, few }) => ({ text, n, few }));

describe("gaps of two groups on a map", () => {
  // R: m = 0.6, se = sqrt(1/100 + 1.44/80) = 0.16733, df = 153.4, qt(.975, 153.4) = 1.97556: 0.2694 … 0.9306.
  const model = reported(
    gapScore("desk", ["Spring", -1.2, 1, 100]),
    gapScore("desk", ["Autumn", -0.6, 1.2, 80]),
    gapScore("phone", ["Spring", -0.4, 1, 12]),
    gapScore("phone", ["Autumn", -0.5, 1, 40]),
    gapScore("web", ["Autumn", 0.3, 1, 50]),
  );
  const figures = gapPairs(compared(model), SIDES);
  it("stand left and right, each with its n, and differ by Welch's interval, marked as Holm's p tells it from chance", () => {
    expect(halvesAt(figures, "desk")).toEqual([
      { text: "−1.2", n: "n 100", few: false },
      { text: "−0.6", n: "n 80", few: false },
    ]);
    expect(pairAt(figures, "desk")).toMatchObject({
      difference: "▲ +0.6 (+0.3 … +0.9)",
      apart: true,
      note: "Spring −1.2, n 100; Autumn −0.6, n 80; difference +0.60 (+0.27 … +0.93), p (Holm) < 0.001",
    });
  });
  it("are not marked while the interval holds 0; the small sample is", () => {
    expect(halvesAt(figures, "phone")?.map(({ few }) => few)).toEqual([true, false]);
    expect(pairAt(figures, "phone")?.apart).toBe(false);
    expect(pairAt(figures, "phone")?.difference).toMatch(/^−0\.1 \(−/);
  });
  // R: m = 0.3, se = sqrt(2/100), df = 198, qt(.975, 198) = 1.97202: 0.0211 … 0.5789, p = 0.0351; with Holm over two
  // touch points, of which the other has p = 0.76, 0.0703.
  const [spring, autumn] = [
    gapScore("desk", ["Spring", -1, 1, 100]),
    gapScore("desk", ["Autumn", -0.7, 1, 100]),
  ];
  it("are marked by the rule of the comparison: what one in twenty of many would show by chance is not", () => {
    const many = compared(
      reported(
        spring,
        autumn,
        gapScore("phone", ["Spring", -0.4, 1, 12]),
        gapScore("phone", ["Autumn", -0.5, 1, 40]),
      ),
    );
    const row = many.differences.touchPoints[0]?.means.gap;
    expect(row?.low).toBeCloseTo(0.0211, 4);
    expect(row?.adjustedP).toBeCloseTo(0.0703, 3);
    const shown = gapPairs(many, SIDES);
    expect(pairAt(shown, "desk")).toMatchObject({ difference: "+0.3 (0.0 … +0.6)", apart: false });
    expect(shown.sides?.note).toContain("after Holm’s correction over all touch points (p below 0.05)");
  });
  it("show as many digits as their mark claims: a bound above nought is never written as nought", () => {
    const alone = gapPairs(compared(reported(spring, autumn)), SIDES);
    expect(pairAt(alone, "desk")).toMatchObject({ difference: "▲+0.3 (+0.02…+0.6)", apart: true });
  });
  it("of groups that share respondents have no interval and no mark, and the key says why", () => {
    const sample = areaNewspaperSample();
    const read = (id: string, column: number) => sample.columns.get(id)?.[column] ?? null;
    const agency: MeasureScope = { segments: [{ column: "segment", value: "Agency" }], wave: null };
    const shared = computeComparison(new Model(sample.records), read, { first: WHOLE_SCOPE, second: agency });
    const shown = gapPairs(shared, { first: "All", second: "Agency" });
    const pairs = [...shown.marks.values()].flatMap(({ pair }) => pair ?? []);
    expect(pairs.length).toBeGreaterThan(5);
    for (const { difference, apart } of pairs) {
      expect(apart).toBe(false);
      expect(difference).toMatch(/^[+−]?\d+\.\d+$/);
    }
    expect(shown.sides?.note).toMatch(/^29 respondents are in both groups .* no interval/);
  });
  it("say n/a for a group that was not asked, with no difference and no colour", () => {
    expect(halvesAt(figures, "web")).toEqual([
      { text: "n/a", n: "", few: false },
      { text: "+0.3", n: "n 50", few: false },
    ]);
    expect(pairAt(figures, "web")).toMatchObject({ difference: "difference n/a", apart: false });
    expect(pairAt(figures, "web")?.halves[0].heat).toBeNull();
  });
  it("stand on the scale of the second group where the two were asked on different ones", () => {
    const mixed = reported(
      gapScore("desk", ["Spring", -3, 1, 100], { minimum: 1, maximum: 13 }),
      gapScore("desk", ["Autumn", -1, 1, 80]),
    );
    const halves = halvesAt(gapPairs(compared(mixed), SIDES), "desk");
    expect(halves?.map(({ text }) => text)).toEqual(["−1.5", "−1.0"]);
  });
  it("keep the scale that the first was asked on where the second was not asked", () => {
    const alone = reported(gapScore("desk", ["Spring", -3, 1, 100], { minimum: 1, maximum: 13 }));
    const halves = halvesAt(gapPairs(compared(alone), SIDES), "desk");
    expect(halves?.map(({ text }) => text)).toEqual(["−3.0", "n/a"]);
  });
  const { model: map } = new BlueprintBuilder()
    .touchPoint("desk")
    .step("a", "client", "s1", 0, { touchPointId: "desk" })
    .build();
  it("differ at the mark too where the map is drawn so small that its cards cannot be read", () => {
    const drawnAt = (scale: number) => blueprintSvg(map, "b", { figures: figures.marks, scale }).svg;
    expect(drawnAt(0.4)).toContain(">▲+0.6</text>");
    expect(drawnAt(1)).not.toContain(">▲+0.6</text>");
    expect(pairAt(figures, "phone")?.beside).toBe("−0.1");
    expect(pairAt(figures, "web")?.beside).toBe("");
  });
  it("are drawn in the exported picture with both names in its key", () => {
    const options = { figures: figures.marks, ...(figures.sides && { sides: figures.sides }) };
    const svg = drawingSvg(withFooter(drawBlueprint(map, "b", options), "As is"));
    for (const text of [
      "−1.2",
      "−0.6",
      "n 100",
      "n 80",
      "▲ +0.6 (+0.3 … +0.9)",
      "Left: Spring",
      "Right: Autumn",
    ])
      expect(svg).toContain(`>${text}</text>`);
  });
  it.each(["action", "decision", "start", "approval"] as const)(
    "stand whole on the card of a %s, beside no picture that would take their room",
    (kind) => {
      const { model: map } = new BlueprintBuilder()
        .touchPoint("desk")
        .step("a", "client", "s1", 0, { touchPointId: "desk", kind, pictureIds: ["p"] })
        .build();
      const thumbnails = new Map([["p", "data:,"]]);
      const { svg } = blueprintSvg(map, "b", { figures: figures.marks, thumbnails });
      expect(svg).toContain(">▲ +0.6 (+0.3 … +0.9)</text>");
      expect(svg).not.toContain("<image");
    },
  );
  it("count how many rated in the classes of one key, without an interval", () => {
    const counts = countPairs(compared(model), SIDES);
    expect(halvesAt(counts, "phone")?.map(({ text }) => text)).toEqual(["12", "40"]);
    expect(halvesAt(counts, "web")?.map(({ text }) => text)).toEqual(["n/a", "50"]);
    expect(pairAt(counts, "desk")?.difference).toBe("");
    expect(counts.key).toMatchObject({ low: "under 20", high: "80 and more" });
  });
});

describe("complaints of two segments on a map", () => {
  const letters = collection(
    {
      Text: textColumn(["Too slow", "Wrong price", "Still waiting", "Thank you"]),
      Kind: textColumn(["complaint", "complaint", "complaint", "praise"]),
      Who: textColumn(["Agency", "Private", "Private", "Private"]),
      Where: textColumn(["Desk", "Desk", "Phone", "Post"]),
    },
    {
      kind: "Kind",
      segment: "Who",
      touchPoint: "Where",
      touchPoints: ["Desk", "Phone", "Post"].map((name) => ({ name, touchPointId: name.toLowerCase() })),
    },
  );
  const said = new Model([
    ...touchPoints({ desk: "Desk", phone: "Phone", post: "Post" }),
    ...letters.records,
  ]);
  it("are counted for each; a group that said nothing there has no figure, one that only praised has 0", () => {
    const segment = (value: string) => [{ column: "segment", value }];
    const figures = complaintPairs(said, letters.readColumn, {
      of: [segment("Agency"), segment("Private")],
      first: "Agency",
      second: "Private",
    });
    const textsAt = (id: string) => halvesAt(figures, id)?.map(({ text }) => text);
    expect(textsAt("desk")).toEqual(["1", "1"]);
    expect(textsAt("phone")).toEqual(["n/a", "1"]);
    expect(textsAt("post")).toEqual(["n/a", "0"]);
  });
});

describe("with what a group stands side by side", () => {
  const agency = [{ column: "segment", value: "Agency" }];
  const inSpring: MeasureScope = { segments: agency, wave: "Spring" };
  it("differs in segment or wave and shares the rest", () => {
    expect(contrasted(inSpring, { kind: "wave", wave: "Autumn" })).toEqual({
      segments: agency,
      wave: "Autumn",
    });
    expect(contrasted(inSpring, { kind: "segment", segments: [] })).toEqual({ segments: [], wave: "Spring" });
  });
  it("is the same pair when the sides are swapped twice", () => {
    const contrast: Contrast = { kind: "wave", wave: "Autumn" };
    const swapped = contrasted(inSpring, contrast);
    const back = turned(inSpring, contrast);
    expect(contrasted(swapped, back)).toEqual(inSpring);
    expect(turned(swapped, back)).toEqual(contrast);
  });
  it("is nothing where both would be the same answers", () => {
    expect(isNoContrast(inSpring, { kind: "segment", segments: agency })).toBe(true);
    expect(isNoContrast(WHOLE_SCOPE, { kind: "wave", wave: "Spring" })).toBe(false);
  });
  it("is read back as it was kept, and anything else counts as none", () => {
    for (const contrast of [
      { kind: "wave", wave: null },
      { kind: "segment", segments: agency },
    ] satisfies Contrast[])
      expect(soundContrast(JSON.parse(JSON.stringify(contrast)))).toEqual(contrast);
    for (const other of [null, {}, { kind: "wave" }, { kind: "segment", segments: [1] }, "wave"])
      expect(soundContrast(other)).toBeNull();
  });
});
