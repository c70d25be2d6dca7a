import { writeMapFile } from "@shared/interchange/map-file.ts";
import { EXTENSIONS, MAP_FORMATS, type MapFormat } from "@shared/interchange/map-formats.ts";
import { describe, expect, it } from "vitest";
import { BlueprintBuilder } from "../../builders/blueprint-builder.ts";

/** What a file with this extension begins with. */
const BEGINS: Readonly<Record<string, RegExp>> = { bpmn: /^<\?xml/, xlsx: /^PK/, csv: /^\uFEFF?[\w“"]/ };

describe("a map as a file for other programs", () => {
  const { model } = new BlueprintBuilder(1).step("x", "client", "s1", 0).build();
  const textOf = async (format: MapFormat) =>
    new TextDecoder("utf-8", { ignoreBOM: true }).decode(await writeMapFile(model, "b", format));

  it.each(MAP_FORMATS)("is, as %s, what its extension says", async (format) => {
    expect(await textOf(format)).toMatch(BEGINS[EXTENSIONS[format]] ?? /no such extension/);
  });

  it("is another one in every format", async () => {
    const texts = await Promise.all(MAP_FORMATS.map(textOf));
    expect(new Set(texts).size).toBe(MAP_FORMATS.length);
  });
});
