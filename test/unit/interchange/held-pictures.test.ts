import { createHash } from "node:crypto";
import type { EngagementContents } from "@shared/domain/core/contents.ts";
import { Model } from "@shared/domain/core/model.ts";
import type { Asset } from "@shared/domain/engagement/records.ts";
import type { ReportModel } from "@shared/domain/report/report-model.ts";
import { areaNewspaperSample } from "@shared/domain/samples/area-newspaper/area-newspaper.ts";
import { readFrontstage, writeFrontstage } from "@shared/interchange/frontstage-file.ts";
import { pictureProblems } from "@shared/interchange/held-pictures.ts";
import { reportLogo } from "@shared/interchange/report/report-model.ts";
import { describe, expect, it } from "vitest";
import { comparable } from "../../builders/files/same-contents.ts";

const sample = areaNewspaperSample();
const text = (value: string) => new TextEncoder().encode(value);
const sumOf = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

/** The sample, whose only picture has these bytes. */
function withPicture(bytes: Uint8Array, change: Partial<Asset> = {}): EngagementContents {
  const mediaType = "image/svg+xml" as const;
  const fields = { name: "desk.svg", mediaType, size: bytes.length, sha256: sumOf(bytes), ...change };
  const records = sample.records.map((record) =>
    record.type === "asset" ? { ...record, ...fields } : record,
  );
  return { ...sample, revision: 3, records, assets: new Map([...sample.assets].map(([id]) => [id, bytes])) };
}

const drawing = text('<svg xmlns="http://www.w3.org/2000/svg"><rect/></svg>');

describe("a picture in a file that is not what a picture may be", () => {
  it.each<[string, EngagementContents, RegExp]>([
    ["holds a script", withPicture(text("<svg><script/></svg>")), /desk\.svg holds a script/],
    [
      "would never be drawn",
      withPicture(text('<svg><g id="a"><use href="#a"/></g></svg>')),
      /too many to draw/,
    ],
    [
      "is another kind than the engagement says",
      withPicture(drawing, { mediaType: "image/png" }),
      /not image\/png/,
    ],
    ["is cut off", withPicture(text("\x89PN"), { mediaType: "image/png" }), /desk\.svg is not a PNG/],
    ["is not the one that was added", withPicture(drawing, { sha256: "a".repeat(64) }), /its sum differs/],
  ])(
    "is told with its place when it %s; the engagement opens, and is written again whole",
    async (_, bad, why) => {
      const read = readFrontstage(writeFrontstage(bad));
      if (!read.ok) throw new Error(read.error.message);
      expect(comparable(read.value)).toEqual(comparable(bad));
      const [id] = sample.assets.keys();
      expect(await pictureProblems(read.value)).toEqual([
        { message: expect.stringMatching(why), place: `assets/${id}` },
      ]);
    },
  );

  it("is on no cover, while a sound one is", () => {
    const [logoId = ""] = sample.assets.keys();
    const logoOf = (contents: EngagementContents) => {
      const report = { cover: { logoId } } as ReportModel;
      return reportLogo(new Model(contents.records), report, (id) => contents.assets.get(id) ?? null);
    };
    expect(logoOf(withPicture(text("<svg><script/></svg>")))).toBeNull();
    expect(logoOf(withPicture(drawing))).toEqual({ bytes: drawing, mediaType: "image/svg+xml" });
  });

  it("is not told of sound ones, nor where no sum was ever made", async () => {
    expect(await pictureProblems(sample)).toEqual([]);
    expect(await pictureProblems(withPicture(drawing))).toEqual([]);
    expect(await pictureProblems(withPicture(drawing, { sha256: "0".repeat(64) }))).toEqual([]);
  });
});
