import { UserError } from "@shared/base/result.ts";
import type { AnyRecord } from "@shared/domain/records.ts";
import { areaNewspaperSample } from "@shared/domain/samples/area-newspaper/area-newspaper.ts";
import { writeFrontstage } from "@shared/interchange/frontstage-file.ts";
import { describe, expect, test } from "vitest";
import { Pictures } from "../../../renderer/platform/services/picture-service.ts";
import { ServiceBuilder } from "../../builders/service.ts";
import { sessionInMemory } from "../../builders/session-in-memory.ts";

const SIZE = 19_500_000;
const asset = (number: number): AnyRecord => ({
  id: `p${number}`,
  type: "asset",
  name: `p${number}.png`,
  mediaType: "image/png",
  size: SIZE,
  sha256: number.toString(16).padStart(64, "0"),
});
const assets = (count: number) => Array.from({ length: count }, (_, number) => asset(number + 1));

/** As large as it says; only its start is looked at. */
function drawing(bytes: number, word: string): Uint8Array {
  const text = `<svg xmlns="http://www.w3.org/2000/svg"><desc>${word}</desc></svg>`;
  return new TextEncoder().encode(text.padEnd(bytes));
}
const fileOf = (bytes: Uint8Array, name: string) => new File([bytes as Uint8Array<ArrayBuffer>], name);

describe("the pictures of one engagement together", () => {
  const service = new ServiceBuilder().blueprint("b").step("b", "ask", "client").records;
  const picturesOf = (count: number) => {
    const { session } = sessionInMemory([...service, ...assets(count)]);
    return new Pictures(() => session);
  };

  test("are taken up to the limit; the one that goes beyond is refused with what they come to", async () => {
    const pictures = picturesOf(40);
    const taken = await pictures.add("desk.svg", drawing(10_000_000, "desk"));
    expect(taken).toMatchObject({ name: "desk.svg", size: 10_000_000, mediaType: "image/svg+xml" });
    const refused = picturesOf(41).add("desk.svg", drawing(10_000_000, "desk"));
    await expect(refused).rejects.toThrow(
      "The pictures of this engagement come to 810 MB; one engagement may have 800 MB.",
    );
  });

  test("count also when they are taken in together, and the same bytes count once", async () => {
    const [one, two] = [drawing(12_000_000, "one"), drawing(12_000_000, "two")];
    const same = await picturesOf(40).addFiles([fileOf(one, "one.svg"), fileOf(one, "again.svg")]);
    expect(same.map(({ id }) => id)).toEqual([same[0]?.id, same[0]?.id]);
    const both = picturesOf(40).addFiles([fileOf(one, "one.svg"), fileOf(two, "two.svg")]);
    await expect(both).rejects.toThrow("The pictures of this engagement come to");
  });

  test("are kept only when all of them can be taken", async () => {
    const kept: string[] = [];
    const { session } = sessionInMemory(service, (id) => kept.push(id));
    const files = [fileOf(drawing(100, "one"), "one.svg"), fileOf(drawing(100, "two"), "two.svg")];
    const pictures = new Pictures(() => session);
    const bad = fileOf(new TextEncoder().encode("<svg><script/></svg>"), "bad.svg");
    await expect(pictures.addFiles([...files, bad])).rejects.toThrow("bad.svg holds a script");
    const refuse = () => {
      throw new UserError("The step is full.");
    };
    await expect(pictures.addFiles(files, refuse)).rejects.toThrow("The step is full.");
    expect(kept).toEqual([]);
    const taken = await pictures.addFiles(files);
    expect(kept).toEqual(taken.map(({ id }) => id));
  });

  test("that could not be read again are not written", () => {
    const sample = areaNewspaperSample();
    const bytes = new Uint8Array(SIZE);
    const more = assets(78);
    const contents = {
      ...sample,
      records: [...sample.records, ...more],
      assets: new Map([...sample.assets, ...more.map(({ id }) => [id, bytes] as const)]),
    };
    expect(() => writeFrontstage(contents)).toThrow(
      "The pictures of this engagement come to 1522 MB; one engagement may have 1000 MB.",
    );
  });
});
