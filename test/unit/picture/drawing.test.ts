import { blueprintSvg } from "@shared/domain/blueprint/picture/blueprint-svg.ts";
import { drawBlueprint } from "@shared/domain/blueprint/picture/draw-blueprint.ts";
import { Model } from "@shared/domain/core/model.ts";
import type { AnyRecord } from "@shared/domain/records.ts";
import { drawingPart, drawingTile, selectionOf } from "@shared/drawing/drawing-svg.ts";
import { fitText, textWidth } from "@shared/drawing/text.ts";
import { neededFonts } from "@shared/interchange/picture/needed-fonts.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BlueprintBuilder } from "../../builders/blueprint-builder.ts";
import { wordedBlueprint } from "../../builders/worded-blueprint.ts";

const model = new Model(wordedBlueprint(60));
const drawing = drawBlueprint(model, "b");
const titlesIn = (svg: string): string[] =>
  [...svg.matchAll(/<title>(\d{4}) /g)].map(([, number = ""]) => number);

describe("a part of a drawing", () => {
  it("holds what lies in it and nothing else", () => {
    const [block] = drawing.blocks;
    if (!block) throw new Error("no card");
    const part = drawingTile(drawing, { x: block.x, y: block.y, width: block.width, height: block.height });
    expect(titlesIn(part)).toHaveLength(1);
    expect(
      titlesIn(drawingPart(drawing, { x: 0, y: 0, width: drawing.width, height: drawing.height }, 2)),
    ).toHaveLength(60);
  });

  it("that begins inside a stage has the stage's name at its beginning", () => {
    const area = { x: drawing.left.size + 400, y: drawing.top.size, width: 300, height: 200 };
    expect(drawingTile(drawing, area)).toMatch(new RegExp(`<text x="${area.x + 12}"[^>]*>Stage 1</text>`));
  });
});

describe("a picture of the selection", () => {
  it("shows the selected steps, the flows between them, and nothing of what stands beside them", () => {
    const selected = selectionOf(drawing, new Set(["x0", "x5", "x10"]), 24);
    const svg = selected?.pieces.map((piece) => piece.svg).join("") ?? "";
    expect(titlesIn(svg)).toEqual(["1000", "1005", "1010"]);
    expect(svg.match(/M0 0L-7 -3V3Z/g)).toHaveLength(2);
    expect(selected?.width).toBeLessThan(drawing.width / 2);
  });

  it("is none where nothing of it is drawn", () => {
    expect(selectionOf(drawing, new Set(["elsewhere"]), 24)).toBeNull();
  });
});

describe("text on a card", () => {
  it("is whole, at a smaller size, where two lines of the screen would cut it", () => {
    const title =
      "Explains the three ways to pay, what each of them costs, and when the money is back at the latest";
    const { svg } = blueprintSvg(
      new BlueprintBuilder().step("a", "client", "s1", 0, { title }).build().model,
      "b",
    );
    const words = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text).join(" ");
    expect(words).toContain(title);
  });

  it("never leaves its room, whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
        const { size, lines, pitch } = fitText(text, { width: 146, height: 54 }, [
          { size: 13, pitch: 17 },
          { size: 8, pitch: 9.4 },
        ]);
        expect(lines.length * pitch).toBeLessThanOrEqual(54);
        for (const line of lines)
          if ([...line].length > 2) expect(textWidth(line, size)).toBeLessThanOrEqual(146.01);
      }),
    );
  });
});

describe("what a map holds besides steps", () => {
  const note = {
    id: "n",
    type: "note",
    blueprintId: "b",
    laneId: "client",
    stageId: "s1",
    x: -400,
    y: 20,
    width: 160,
    height: 96,
    text: "Ask the desk\nwhy it takes a week",
    colour: "yellow",
  } as const satisfies AnyRecord;

  it("draws a sticky note in full, beside the heads and not beneath them", () => {
    const { pieces, left } = drawBlueprint(new Model([...wordedBlueprint(5), note]), "b");
    const drawn = pieces.find((piece) => piece.ids?.includes("n"));
    expect(drawn?.x).toBeGreaterThan(left.size);
    expect(drawn?.svg).toContain(">why it takes a week</text>");
  });

  it("ends with a note that hangs over the edge of the map", () => {
    const far = { ...note, x: 5000, y: 3000 };
    const larger = drawBlueprint(new Model([...wordedBlueprint(5), far]), "b");
    expect(larger.width).toBeGreaterThan(5000);
    expect(larger.height).toBeGreaterThan(3000);
  });

  it("fades steps that a filter has put into the background, with their flows", () => {
    const faded = blueprintSvg(model, "b", { dimmed: new Set(["x0"]) }).svg;
    expect(faded.match(/<g opacity="0.25">/g)?.length).toBe(
      1 + model.all("flow").filter((flow) => flow.fromId === "x0").length,
    );
  });

  it("shows the first picture of a step on its card, and a sign where there is a map inside", () => {
    const records = wordedBlueprint(5).map((record) =>
      record.id === "x0" && record.type === "step" ? { ...record, pictureIds: ["photo"] } : record,
    );
    const inner = records.filter((record) => record.type === "blueprint");
    const inside = inner.map((record) => ({ ...record, id: "c", parentStepId: "x0" }));
    const { svg } = blueprintSvg(new Model([...records, ...inside]), "b", {
      thumbnails: new Map([["photo", "data:image/png;base64,AAAA"]]),
      insides: new Map([["x0", "#map-c"]]),
    });
    expect(svg).toMatch(/<a href="#map-c"><g><title>1000 .*<image [^>]*href="data:image\/png;base64,AAAA"/);
  });

  it("hatches a mark with few answers and says how many; observers' figures say that they are", () => {
    const few = blueprintSvg(model, "b", { figures: new Map([["t0", { gap: -1.2, n: 12 }]]) }).svg;
    expect(few).toContain(">n 12</text>");
    expect(few).toContain("only 12 answers");
    const many = blueprintSvg(model, "b", {
      figures: new Map([["t0", { gap: -1.2, n: 120, observed: true }]]),
    }).svg;
    expect(many).not.toContain("n 120");
    expect(many).toContain(">−1.2 observed</text>");
  });
});

describe("print-friendly colours", () => {
  it("have a white ground and no area of colour at all", () => {
    const { svg } = blueprintSvg(model, "b", {
      theme: "print",
      figures: new Map([["t0", { gap: -2, n: 99 }]]),
    });
    const fills = new Set([...svg.matchAll(/<(?:rect|circle)[^>]* fill="([^"]+)"/g)].map(([, fill]) => fill));
    expect([...fills]).toEqual(["#FFFFFF"]);
  });
});

describe("fonts of a picture", () => {
  const font = (unicodeRange: string, style: "normal" | "italic" = "normal") =>
    ({ bytes: new Uint8Array(), style, weight: 400, unicodeRange }) as const;
  const latin = font("U+0000-00FF");
  const greek = font("U+0370-03FF");

  it("are those that its letters need", () => {
    expect(neededFonts([latin, greek, font("U+0000-00FF", "italic")], "<text>Fee</text>")).toEqual([latin]);
    expect(neededFonts([latin, greek], "<text>Τέλος</text>")).toEqual([latin, greek]);
  });
});
