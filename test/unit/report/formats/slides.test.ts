import { wayBetween } from "@shared/interchange/report-pptx/connector.ts";
import { BODY, type Frame } from "@shared/interchange/report-pptx/measures.ts";
import { flowOnSlides, type Item } from "@shared/interchange/report-pptx/slide-flow.ts";
import { type SlideTable, tableItem } from "@shared/interchange/report-pptx/slide-table.ts";
import { linesOf, PITCH, paragraph, partsOfText } from "@shared/interchange/report-pptx/slide-text.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

/** Where a line of the format begins and ends on its slide, from its box, its flips and its turn. */
function endsOf({ frame, turn }: ReturnType<typeof wayBetween>) {
  const centre = { x: frame.x + frame.width / 2, y: frame.y + frame.height / 2 };
  const place = (sign: 1 | -1) => {
    const x = (sign * frame.width * (turn.flipH ? -1 : 1)) / 2;
    const y = (sign * frame.height * (turn.flipV ? -1 : 1)) / 2;
    // A quarter of a turn with the clock: right becomes down.
    return turn.rot ? { x: centre.x - y, y: centre.y + x } : { x: centre.x + x, y: centre.y + y };
  };
  return { start: place(-1), end: place(1) };
}

/** The middle of a side: top, left, bottom, right. */
function siteOf({ x, y, width, height }: Frame, side: number) {
  const sites = [
    { x: x + width / 2, y },
    { x, y: y + height / 2 },
    { x: x + width / 2, y: y + height },
    { x: x + width, y: y + height / 2 },
  ];
  return sites[side] ?? { x: Number.NaN, y: Number.NaN };
}

const CARD = { width: 100, height: 40 };
const cardAt = (column: number, row: number): Frame => ({ x: column * 140, y: row * 80, ...CARD });

describe("a line between two cards", () => {
  it("begins and ends in the middle of the sides that it is glued to, wherever the cards are", () => {
    const place = fc.integer({ min: 0, max: 6 });
    fc.assert(
      fc.property(
        place,
        place,
        place,
        place,
        fc.boolean(),
        (column, row, otherColumn, otherRow, isBlocked) => {
          fc.pre(column !== otherColumn || row !== otherRow);
          const [from, to] = [cardAt(column, row), cardAt(otherColumn, otherRow)];
          const way = wayBetween(from, to, isBlocked);
          const { start, end } = endsOf(way);
          const [first, last] = [siteOf(from, way.from), siteOf(to, way.to)];
          for (const [at, site] of [
            [start, first],
            [end, last],
          ] as const) {
            // A line that goes around has a width of one point, so that it can be bent.
            expect(Math.abs(at.x - site.x)).toBeLessThanOrEqual(1);
            expect(Math.abs(at.y - site.y)).toBeLessThanOrEqual(1);
          }
        },
      ),
    );
  });

  it("is straight to the next card of the row, and bends to another row", () => {
    expect(wayBetween(cardAt(0, 0), cardAt(1, 0), false)).toMatchObject({
      form: "straightConnector1",
      from: 3,
      to: 1,
      frame: { x: 100, y: 20, width: 40, height: 0 },
    });
    expect(wayBetween(cardAt(0, 1), cardAt(1, 0), false)).toMatchObject({
      form: "bentConnector3",
      turn: { flipV: 1 },
      frame: { x: 100, y: 20, width: 40, height: 80 },
    });
  });

  it("goes around what stands between its ends", () => {
    expect(wayBetween(cardAt(0, 0), cardAt(2, 0), true)).toMatchObject({ from: 2, to: 2, bend: 11 });
    expect(wayBetween(cardAt(0, 0), cardAt(0, 2), true)).toMatchObject({ from: 3, to: 3, bend: 11 });
  });
});

describe("a text that is taller than its room", () => {
  it("goes on in parts that fit, and loses no word", () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,12}[.!]?$/), { minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(words, fc.integer({ min: 2, max: 6 }), (list, lines) => {
        const text = list.join(" ");
        const parts = partsOfText(text, 200, lines * 12 * PITCH, 12);
        expect(parts.join(" ")).toBe(text);
        for (const part of parts) expect(linesOf(part, 200, 12).length).toBeLessThanOrEqual(lines);
      }),
    );
  });
});

describe("a table on slides", () => {
  const cell = (text: string) => ({ paragraphs: [paragraph(text, 10)] });
  const table = (texts: readonly string[]): SlideTable => ({
    label: "Steps",
    widths: [200, 200],
    head: [cell("Head"), cell("Other head")],
    rows: texts.map((text, index) => [cell(`row ${index}`), cell(text)]),
    rowHeads: false,
    foot: [paragraph("Counted at the desk", 9)],
    notes: [],
  });
  const wordsOn = (shapes: readonly string[]) =>
    [...shapes.join("").matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => text ?? "");

  it("has its head on each slide, each word once, and nothing beyond the body", () => {
    const text = fc.array(fc.constantFrom("short", "somewhat", "longer", "words"), {
      minLength: 1,
      maxLength: 400,
    });
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 40 }), (rows) => {
        const texts = rows.map((words) => words.join(" "));
        const slides = flowOnSlides([tableItem(table(texts))], "Steps", "");
        const heads = slides.map(({ shapes }) => wordsOn(shapes).filter((one) => one === "Head").length);
        expect(heads).toEqual(slides.map(() => 1));
        const said = slides.flatMap(({ shapes }) => wordsOn(shapes));
        const held = (list: readonly string[]) => list.join(" ").split(" ").filter(isWord).length;
        expect(held(said)).toBe(held(texts));
        expect(said.filter((one) => one === "Counted at the desk").length).toBe(1);
        for (const { shapes } of slides)
          for (const shape of shapes)
            expect(bottomOf(shape)).toBeLessThanOrEqual(BODY.y + BODY.height + 0.01);
      }),
      { numRuns: 30 },
    );
  });

  const isWord = (word: string) => ["short", "somewhat", "longer", "words"].includes(word);
  const bottomOf = (shape: string): number => {
    const [, y, height] = /<a:off x="\d+" y="(\d+)"\/><a:ext cx="\d+" cy="(\d+)"/.exec(shape) ?? [];
    return (Number(y) + Number(height)) / 12_700;
  };
});

describe("what stands on slides", () => {
  const item = (height: number, staysWithNext = false): Item => ({
    height,
    staysWithNext,
    notes: [],
    draw: (slide, y) => {
      slide.shapes.push(`${y}`);
    },
  });

  it("goes on to the next slide where it has no room, and its title says which one it is", () => {
    const slides = flowOnSlides([item(300), item(300), item(100)], "Findings", "");
    expect(slides.map(({ title }) => title)).toEqual(["Findings", "Findings (2)"]);
    expect(slides.map(({ shapes }) => shapes.length)).toEqual([1, 2]);
  });

  it("takes a heading along to the slide of what it heads", () => {
    const slides = flowOnSlides([item(300), item(20, true), item(200)], "Findings", "");
    expect(slides.map(({ shapes }) => shapes.length)).toEqual([1, 2]);
  });

  it("takes the sentence between a heading and its table along too", () => {
    const rows = { ...item(200), split: () => null };
    const slides = flowOnSlides([item(300), item(20, true), item(20), rows], "Findings", "");
    expect(slides.map(({ shapes }) => shapes.length)).toEqual([1, 3]);
  });
});
