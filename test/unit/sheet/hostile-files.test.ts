import { UserError } from "@shared/base/result.ts";
import { readSheetFile } from "@shared/interchange/sheet/read-sheet.ts";
import { readXlsxCells, writeXlsxFile } from "@shared/interchange/sheet/xlsx-file.ts";
import fc from "fast-check";
import { unzipSync, zipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";

const SHEET = "xl/worksheets/sheet1.xml";
let sound: Uint8Array;
beforeAll(async () => {
  sound = await writeXlsxFile([
    {
      name: "Sheet",
      rows: [
        ["Role", "Step"],
        ["Guest", "Comes"],
      ],
    },
  ]);
});

/** The sound workbook with one part changed. */
function changed(name: string, change: (text: string) => string): Uint8Array {
  const parts = unzipSync(sound);
  const part = parts[name];
  if (!part) throw new Error(`no part ${name}`);
  return zipSync({ ...parts, [name]: new TextEncoder().encode(change(new TextDecoder().decode(part))) });
}
const refusal = async (input: Uint8Array) => {
  const error = await readSheetFile(input).catch((caught: unknown) => caught);
  if (!(error instanceof UserError)) throw new Error(`not refused in words: ${String(error)}`);
  return `${error.message} ${error.place ?? ""}`.trim();
};

describe("a workbook that should not be let in", () => {
  it("says that a cell stands in a row far below", async () => {
    const far = (row: number) =>
      changed(SHEET, (xml) => xml.replace('r="A2"', `r="A${row}"`).replace('<row r="2"', `<row r="${row}"`));
    expect(await refusal(far(9_999_999))).toContain("too many. sheet “Sheet”, cell A9999999");
    expect(await refusal(far(200_000))).toContain("more than 100000 rows. sheet “Sheet”, cell A200000");
  });

  it("says that it is endlessly wide, in whatever form the address is written", async () => {
    const wide = (address: string) => changed(SHEET, (xml) => xml.replace('r="B2"', `r="${address}"`));
    expect(await refusal(wide("ZZZ2"))).toContain("more than 16384 columns. sheet “Sheet”, cell ZZZ2");
    expect(await refusal(wide("&#90;ZZ2"))).toContain("more than 16384 columns. sheet “Sheet”, cell ZZZ2");
  });

  it("names the sheet and the cell that cannot be read", async () => {
    const cell = (given: string) =>
      changed(SHEET, (xml) => xml.replace(/<c r="B2".*?<\/c>/s, `<c r="B2" ${given}</v></c>`));
    expect(await refusal(cell("><v>nonsense"))).toBe("“nonsense” is no number. sheet “Sheet”, cell B2");
    expect(await refusal(cell("><v>1e999"))).toBe("“1e999” is no number. sheet “Sheet”, cell B2");
    expect(await refusal(cell('t="s"><v>99999'))).toMatch(/names a text .* sheet “Sheet”, cell B2$/);
    expect(await refusal(cell('t="s"><v>-1'))).toMatch(/cell B2$/);
  });

  it("takes a date that no calendar has, and a style that is not there, for what they are", async () => {
    const styles = (text: string) =>
      text.replace(/<cellXfs.*<\/cellXfs>/s, '<cellXfs><xf numFmtId="14"/></cellXfs>');
    const cell = changed(SHEET, (xml) =>
      xml.replace(/<c r="B2".*?<\/c>/s, '<c r="B2" s="0"><v>1e300</v></c>'),
    );
    const parts = unzipSync(cell);
    const name = "xl/styles.xml";
    const dated = styles(new TextDecoder().decode(parts[name]));
    const [sheet] = readXlsxCells(zipSync({ ...parts, [name]: new TextEncoder().encode(dated) }));
    expect(sheet?.rows[1]).toEqual(["Guest", 1e300]);
    const styled = changed(SHEET, (xml) =>
      xml.replace(/<c r="B2".*?<\/c>/s, '<c r="B2" s="999"><v>3</v></c>'),
    );
    expect(readXlsxCells(styled)[0]?.rows[1]).toEqual(["Guest", 3]);
  });

  it("declares a document type", async () => {
    const typed = changed(SHEET, (xml) => xml.replace("?>", '?><!DOCTYPE x [<!ENTITY a "b">]>'));
    expect(await refusal(typed)).toContain(SHEET);
  });

  it("is packed far too tightly", async () => {
    const bomb = zipSync({ ...unzipSync(sound), [SHEET]: new Uint8Array(60_000_000) });
    expect(await refusal(bomb)).toContain("zip bomb");
  });

  it("is a zip of something else, an old workbook, or nothing", async () => {
    expect(await refusal(zipSync({ "a.txt": new Uint8Array(3) }))).toContain("no Excel workbook");
    expect(await refusal(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0))).toContain("Save it as XLSX");
    expect(await refusal(sound.subarray(0, 200))).toBe("This is not a workbook, or its end is missing.");
    expect(await refusal(new Uint8Array())).toBe("The file is empty.");
    expect(await refusal(new TextEncoder().encode(";;\n;;"))).toBe("The file holds no cell.");
  });

  it("has a text that no cell of Excel holds: it is not written at all", async () => {
    const written = writeXlsxFile([{ name: "Steps", rows: [["Notes"], ["x".repeat(40_000)]] }]);
    await expect(written).rejects.toMatchObject({ place: "sheet “Steps”, cell A2" });
  });

  it("is spoilt anywhere: it is read or refused in words, and nothing else happens", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(sound.length - 1), fc.nat(255), async (at, byte) => {
        const spoilt = Uint8Array.from(sound);
        spoilt[at] = byte;
        const outcome = await readSheetFile(spoilt).catch((error: unknown) => error);
        expect(outcome instanceof UserError || !(outcome instanceof Error)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });
});

describe("a CSV file that should not be let in", () => {
  it("is endlessly wide", async () => {
    expect(await refusal(new TextEncoder().encode(`a,b\n${"x,".repeat(20_000)}`))).toBe(
      "The row has more than 16384 cells. row 2",
    );
  });
});
