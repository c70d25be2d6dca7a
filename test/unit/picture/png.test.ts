import { inflateSync } from "node:zlib";
import { drawBlueprint } from "@shared/domain/blueprint/picture/draw-blueprint.ts";
import { Model } from "@shared/domain/core/model.ts";
import { LONGEST_PNG, largestScale, planPng } from "@shared/interchange/picture/png-plan.ts";
import { pngWriter } from "@shared/interchange/picture/png-writer.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wordedBlueprint } from "../../builders/worded-blueprint.ts";

/** Red, green and blue of every pixel. */
async function pixelsOf(file: Blob): Promise<{ width: number; height: number; pixels: number[] }> {
  const bytes = Buffer.from(await file.arrayBuffer());
  const data: Buffer[] = [];
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    if (bytes.toString("latin1", at + 4, at + 8) === "IDAT")
      data.push(bytes.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  const lines = inflateSync(Buffer.concat(data));
  const pixels: number[] = [];
  for (let row = 0; row < height; row++) {
    const start = row * (width * 3 + 1);
    expect(lines[start]).toBe(2);
    for (let at = 0; at < width * 3; at++) {
      const above = row === 0 ? 0 : (pixels[(row - 1) * width * 3 + at] ?? 0);
      pixels.push(((lines[start + 1 + at] ?? 0) + above) & 255);
    }
  }
  return { width, height, pixels };
}

describe("a PNG that is written band by band", () => {
  it("has the same pixels however it was cut into bands", async () => {
    const picture = fc.record({
      width: fc.integer({ min: 1, max: 20 }),
      bands: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 5 }),
    });
    await fc.assert(
      fc.asyncProperty(picture, fc.nat(), async ({ width, bands }, seed) => {
        const height = bands.reduce((sum, rows) => sum + rows, 0);
        const all = Uint8ClampedArray.from(
          { length: width * height * 4 },
          (_, at) => (at * 7 + seed * (at % 13)) % 256,
        );
        const writer = pngWriter(width, height);
        let row = 0;
        for (const rows of bands) {
          await writer.add(all.slice(row * width * 4, (row + rows) * width * 4));
          row += rows;
        }
        const read = await pixelsOf(await writer.finish());
        expect([read.width, read.height]).toEqual([width, height]);
        expect(read.pixels).toEqual([...all].filter((_, at) => at % 4 !== 3));
      }),
      { numRuns: 60 },
    );
  });
});

describe("the plan of a PNG", () => {
  const drawing = drawBlueprint(new Model(wordedBlueprint(60)), "b");

  it.each([1, 2, 4])("has bands that make up the whole height at %i×", (scale) => {
    const plan = planPng(drawing, scale, []);
    expect(plan.width).toBe(Math.round(drawing.width * scale));
    expect(plan.bands.reduce((sum, band) => sum + band.height, 0)).toBe(plan.height);
    for (const { height } of plan.bands) expect(height * plan.width).toBeLessThanOrEqual(8_000_000);
  });

  it("refuses a picture that is too large, with the limit and the largest scale that fits", () => {
    const wide = { ...drawing, width: 9000 };
    expect(() => planPng(wide, 4, [])).toThrow(
      /36000 × \d+ pixels, more than 16384 on a side. At 1.82× it fits/,
    );
    expect(Math.round(9000 * largestScale(wide, 4))).toBeLessThanOrEqual(LONGEST_PNG);
    expect(planPng(wide, largestScale(wide, 4), []).width).toBeLessThanOrEqual(LONGEST_PNG);
  });

  it("goes to the limit itself", () => {
    const large = { ...drawing, width: 4096, height: 4096 };
    const plan = planPng(large, 4, []);
    expect([plan.width, plan.height]).toEqual([16_384, 16_384]);
    expect(plan.bands.length).toBeGreaterThan(30);
  });
});
