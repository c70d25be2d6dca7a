import { JOURNEY_ROWS } from "@shared/domain/blueprint/records.ts";
import { EngagementDocument } from "@shared/domain/core/document.ts";
import { layoutJourneyMap } from "@shared/domain/journey-map/layout/layout-journey-map.ts";
import { journeyMapSvg, journeyPieces } from "@shared/domain/journey-map/picture/journey-map-svg.ts";
import { areaNewspaperSample } from "@shared/domain/samples/area-newspaper/area-newspaper.ts";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bookingMap, experience } from "../../builders/journey-map.ts";
import { fulfil, wishes } from "../../builders/random/sequence.ts";
import { sessionInMemory } from "../../builders/session-in-memory.ts";

const SEGMENTS = ["segment.one-off", "segment.regular", "segment.agency"];
const sample = () => new EngagementDocument(areaNewspaperSample().records, [], () => "new");

test("the export is made of the pieces that the screen shows", () => {
  const { model } = sample();
  const layout = layoutJourneyMap(model, "booking", SEGMENTS, JOURNEY_ROWS);
  const pieces = journeyPieces(layout, "dark");
  const { svg } = journeyMapSvg(model, "booking", { segmentIds: SEGMENTS, theme: "dark" });
  for (const part of [pieces.ground, pieces.ways, pieces.curveNames, pieces.stageNames, pieces.rowHeads])
    expect(svg).toContain(part);
  for (const { markup } of [...pieces.columns, ...pieces.curves]) expect(svg).toContain(markup);
});

test("an edit at one step draws the pieces of that step anew, and no other column's", () => {
  const document = bookingMap().build();
  const columns = () =>
    journeyPieces(layoutJourneyMap(document.model, "b", [], JOURNEY_ROWS), "light").columns.map(
      ({ markup }) => markup,
    );
  const before = columns();
  document.commit((draft) => draft.update("step", "asks", { channel: "Post" }));
  const after = columns();
  expect(after.map((markup, index) => markup !== before[index])).toEqual([false, true, false, false, false]);
});

test("what people type is text in the picture, never markup", () => {
  const builder = bookingMap();
  builder.records.push(experience("needs", "firm", { quote: `<script>alert("x")</script>` }));
  const { svg } = journeyMapSvg(builder.build().model, "b", { segmentIds: ["firm"] });
  expect(svg).not.toContain("<script");
  expect(svg).toContain("&lt;script&gt;");
});

test("words are real text, and moments of truth solid diamonds on the curve and in their row", () => {
  const { svg } = journeyMapSvg(bookingMap().build().model, "b");
  expect(svg).toMatch(/<text[^>]*>What does it cost\?<\/text>/);
  expect(
    svg.match(/fill="#1B1F24"[^>]*\/>|d="M[^"]*L[^"]*L[^"]*L[^"]*Z" fill="#1B1F24"/g)?.length,
  ).toBeGreaterThan(1);
});

test("the sample's curves differ by segment, fall at the correction, and the to-be is better there", () => {
  const { model } = sample();
  const layout = layoutJourneyMap(model, "booking", SEGMENTS, JOURNEY_ROWS);
  const at = (index: number, step: string) =>
    layout.curves[index]?.points.find((point) => point.stepId === `booking.${step}`)?.value ?? Number.NaN;
  expect([0, 1, 2].map((index) => at(index, "told"))).toEqual([-2, -1.5, -1]);
  for (const index of [0, 1, 2]) expect(at(index, "told")).toBeLessThan(at(index, "proof") - 1);
  const beside = layoutJourneyMap(model, "booking", SEGMENTS.slice(0, 1), JOURNEY_ROWS, {
    besideId: "booking-to-be",
  });
  const [own, toBe] = beside.curves.map((curve) => curve.points.at(-1)?.value ?? Number.NaN);
  expect(toBe).toBeGreaterThan(own ?? Number.NaN);
});

describe("any sequence of edits", () => {
  test("undone, gives back the same picture; done again, the one before", () => {
    fc.assert(
      fc.property(wishes(12), (list) => {
        const { session } = sessionInMemory(bookingMap().records);
        const picture = () => journeyMapSvg(session.model, "b", { segmentIds: ["firm", "agency"] }).svg;
        const before = picture();
        for (const wish of list) fulfil(session, wish);
        const after = picture();
        while (session.undo());
        expect(picture()).toBe(before);
        while (session.redo());
        expect(picture()).toBe(after);
      }),
      { numRuns: 150 },
    );
  });
});
