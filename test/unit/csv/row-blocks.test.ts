import { readCsv } from "@shared/interchange/csv/read-csv.ts";
import { RowBlock } from "@shared/interchange/csv/row-block.ts";
import { describe, expect, it } from "vitest";
import { referenceCsv } from "../../builders/tables/reference-csv.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const COMMA = 44;

describe("rows of a delimited file that are cut the simple way", () => {
  it("are held up to the first that is another", () => {
    const text = 'a,1\n"b, c",2\r\n,\n"d ""e""",3\nf,4\n';
    const block = new RowBlock(2);
    const at = block.fill(bytesOf(text), 0, COMMA);
    const cells = Array.from({ length: block.rows * 2 }, (_, cell) =>
      text.slice(block.starts[cell], block.ends[cell]),
    );
    expect(cells).toEqual(["a", "1", "b, c", "2", "", ""]);
    expect(text.slice(at)).toBe('"d ""e""",3\nf,4\n');
  });

  it.each(["a,1\nb", "a,1\nb,2,3\n", 'a,1\n"b"c,2\n', 'a,1\n"b,2\n', "a,1\nb,"])(
    "leave what is cut otherwise to others: %j",
    (text) => {
      const block = new RowBlock(2);
      expect(block.fill(bytesOf(text), 0, COMMA)).toBe(4);
      expect(block.rows).toBe(1);
    },
  );

  it("become the table that the established reader gives, with others among them, over many blocks", () => {
    const odd = ['"x ""y""",1,2', "short", "p,q,r,s", "", 'a"b, 3 ,"4"', '" w ",,', '"two\nlines",5,6'];
    const rows = Array.from({ length: 4000 }, (_, row) =>
      row % 97 === 96 ? odd[((row / 97) % odd.length) | 0] : `word ${row % 700},${row % 101},${row / 8}`,
    );
    const text = `name,whole,part\n${rows.join("\n")}\nlast,n/a,9`;
    const { names, columns, rowCount, skippedBefore, problems } = readCsv(bytesOf(text));
    const plain = (given: typeof columns) =>
      given.map(({ values, dictionary }) => ({ values: Array.from(values), dictionary }));
    const wanted = referenceCsv(text, { delimiter: ",", decimal: "." });
    expect({ names, rowCount, skippedBefore, problems }).toEqual({
      names: wanted.names,
      rowCount: wanted.rowCount,
      skippedBefore: wanted.skippedBefore,
      problems: wanted.problems,
    });
    expect(plain(columns)).toEqual(plain(wanted.columns));
  });
});
