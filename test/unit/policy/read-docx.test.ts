import { readPolicyFile } from "@shared/interchange/policy/read-policy-file.ts";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { docx, list, num, paragraph } from "../../builders/files/docx.ts";
import { MUTATIONS, mutate, seeded } from "../../builders/files/mutate.ts";

const LEGAL = list("7", ["decimal %1.", "decimal %1.%2", "lowerLetter (%3)", "lowerRoman (%4)"]);
const short = (bytes: Uint8Array) =>
  readPolicyFile(bytes).clauses.map(({ number, title, wording }) =>
    [number, title && `<${title}>`, wording].filter((part) => part !== "").join(" "),
  );

describe("the numbers that Word shows", () => {
  it("are counted level by level, and begin again below a new number", () => {
    const body = [
      paragraph("The fee is paid.", { list: "1 0" }),
      paragraph("It is paid in cash.", { list: "1 1" }),
      paragraph("In coins.", { list: "1 2" }),
      paragraph("In notes.", { list: "1 2" }),
      paragraph("Small ones.", { list: "1 3" }),
      paragraph("Or by card.", { list: "1 1" }),
      paragraph("Refunds wait.", { list: "1 0" }),
      paragraph("They wait three weeks.", { list: "1 1" }),
    ].join("");
    expect(short(docx({ body, numbering: LEGAL + num("1", "7") }))).toEqual([
      "1 The fee is paid.",
      "1.1 It is paid in cash.",
      "1.1(a) In coins.",
      "1.1(b) In notes.",
      "1.1(b)(i) Small ones.",
      "1.2 Or by card.",
      "2 Refunds wait.",
      "2.1 They wait three weeks.",
    ]);
  });

  it("go on over lists of one kind, and begin anew where a list says so", () => {
    const numbering =
      LEGAL +
      num("1", "7") +
      num("2", "7") +
      num("3", "7", '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>');
    const body = ["1 0", "2 0", "3 0", "3 0"].map((list) => paragraph("The desk pays.", { list })).join("");
    const numbers = readPolicyFile(docx({ body, numbering })).clauses.map(({ number }) => number);
    expect(numbers).toEqual(["1", "2", "5", "6"]);
  });

  it("come from the style of the paragraph too", () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Klausel"><w:name w:val="Clause"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Own"/><w:basedOn w:val="Klausel"/></w:style>';
    const body =
      paragraph("First.", { list: "1 0" }) +
      paragraph("Below.", { style: "Own" }) +
      paragraph("Not counted.", { style: "Own", list: "0 0" });
    expect(short(docx({ body, styles, numbering: LEGAL + num("1", "7") }))).toEqual([
      "1 First.",
      "1.1 Below.",
      "1.1 Not counted.",
    ]);
  });

  it("are letters, roman numbers and words around them", () => {
    const kinds = list("3", ["upperRoman Article\u00a0%1", "upperLetter %2.", "decimalZero %3)"]);
    const body =
      paragraph("Delay is told.", { list: "4 0" }) +
      paragraph("At the desk.", { list: "4 1" }) +
      paragraph("Twice a day.", { list: "4 2" });
    const numbers = readPolicyFile(docx({ body, numbering: kinds + num("4", "3") })).clauses.map(
      ({ number }) => number,
    );
    expect(numbers).toEqual(["Article I", "Article I(A)", "Article I(A)(01)"]);
  });
});

describe("a Word document", () => {
  it("has its headings by style, outline or bold words, and sentences are clauses however they are set", () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="H2"><w:name w:val="Kopf"/><w:basedOn w:val="H1"/></w:style>';
    const body =
      paragraph("Refunds", { style: "H1" }) +
      paragraph("They wait.", {}) +
      paragraph("Complaints", { style: "H2" }) +
      paragraph("They are heard.", { style: "H2" }) +
      paragraph("Fees", { bold: true }) +
      paragraph("They are kept.");
    expect(short(docx({ body, styles }))).toEqual([
      "<Refunds> They wait.",
      "<Complaints> They are heard.",
      "<Fees> They are kept.",
    ]);
  });

  it("has its tables as text, and a table of one column as paragraphs", () => {
    const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`;
    const row = (...cells: string[]) => `<w:tr>${cells.map(cell).join("")}</w:tr>`;
    const body =
      `<w:tbl>${row("Fee", "Amount")}${row("Admin", "£25")}</w:tbl>` +
      `<w:tbl>${row("Framed words.")}${row("More words.")}</w:tbl>`;
    expect(short(docx({ body }))).toEqual(["Fee | Amount\nAdmin | £25", "Framed words.", "More words."]);
  });

  it("is read without deleted words, fields' codes and doubled text boxes, and with notes in their place", () => {
    const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
    const body = `<w:p>${run("Fees are ")}<w:del><w:r><w:delText>not </w:delText></w:r></w:del><w:ins>${run("kept")}</w:ins><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:footnoteReference w:id="2"/></w:r>${run(".")}<w:r><mc:AlternateContent xmlns:mc="m"><mc:Choice><w:txbxContent>${paragraph("In a box.")}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${paragraph("In a box.")}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
    const footnotes = `<w:footnote w:id="2">${paragraph(" Since 2019.")}</w:footnote>`;
    expect(short(docx({ body, footnotes }))).toEqual(["In a box.", "Fees are kept (note: Since 2019.)."]);
  });

  it("is read as it is set now, not as it was before a tracked change of its format", () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>';
    const was = '<w:pPr><w:pPrChange w:id="1"><w:pPr><w:pStyle w:val="H1"/></w:pPr></w:pPrChange></w:pPr>';
    const bold = '<w:rPr><w:rPrChange w:id="2"><w:rPr><w:b/></w:rPr></w:rPrChange></w:rPr>';
    const body = `<w:p>${was}<w:r><w:t>Fees are kept</w:t></w:r></w:p><w:p><w:r>${bold}<w:t>They are never paid back</w:t></w:r></w:p>`;
    expect(short(docx({ body, styles }))).toEqual(["Fees are kept", "They are never paid back"]);
  });

  it("tells pages where Word has set them, and paragraphs else", () => {
    const turned = "<w:p><w:r><w:lastRenderedPageBreak/><w:t>Two.</w:t></w:r></w:p>";
    const places = (body: string) => readPolicyFile(docx({ body })).clauses.map(({ place }) => place);
    expect(places(paragraph("One.") + paragraph("Two."))).toEqual(["paragraph 1", "paragraph 2"]);
    expect(places(paragraph("One.") + turned)).toEqual(["page 1, paragraph 1", "page 2, paragraph 1"]);
  });

  it("leaves its contents out and says so", () => {
    const styles = '<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>';
    const body = paragraph("Refunds 3", { style: "TOC1" }) + paragraph("They wait.");
    expect(readPolicyFile(docx({ body, styles })).leftOut).toEqual([
      { text: "Refunds 3", place: "paragraph 1", why: "contents" },
    ]);
  });
});

describe("a file that cannot be brought in", () => {
  const zip = (name: string) => zipSync({ [name]: strToU8("<x/>") });
  it.each([
    ["a PDF", strToU8("%PDF-1.7 …"), "This is a PDF."],
    ["rich text", strToU8("{\\rtf1 …}"), "Save it as DOCX"],
    ["an old document", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0]), "old Word document"],
    ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0xff, 0xfe, 9, 0]), "This is no text."],
    ["a workbook", zip("xl/workbook.xml"), "This is an Excel workbook."],
    ["another archive", zip("a.txt"), "This is no Word document"],
    ["an empty document", docx({ body: "<w:p/>" }), "There is no text"],
    ["headings only", strToU8("# Terms\n\n## Fees\n"), "headings only"],
  ])("%s is told by what it is", (_, bytes, message) => {
    expect(() => readPolicyFile(bytes)).toThrow(message);
  });

  it("that is broken is told with the part and the line", () => {
    const bytes = zipSync({ "word/document.xml": strToU8("<w:document>\n<w:body></w:document>") });
    expect(() => readPolicyFile(bytes)).toThrow(
      expect.objectContaining({ place: expect.stringContaining("word/document.xml") }),
    );
  });

  it("that declares entities, or unpacks to far more than it is, is refused", () => {
    const bomb = '<!DOCTYPE x [<!ENTITY a "aaaa">]><w:document><w:body/></w:document>';
    expect(() => readPolicyFile(zipSync({ "word/document.xml": strToU8(bomb) }))).toThrow("document type");
    const huge = docx({
      body: paragraph("Words."),
      more: { "word/media/x.bin": new Uint8Array(20_000_000) },
    });
    expect(() => readPolicyFile(huge)).toThrow("zip bomb");
  });

  it("that was spoilt is read or refused in words, whatever is wrong with it", () => {
    const sound = docx({
      body: paragraph("Refunds wait.", { list: "1 0" }) + paragraph("Words."),
      numbering: LEGAL + num("1", "7"),
    });
    for (let seed = 0; seed < MUTATIONS; seed++) {
      try {
        readPolicyFile(mutate(sound, seeded(seed)));
      } catch (error) {
        expect(error, `seed ${seed}`).toHaveProperty("name", "UserError");
      }
    }
  });
});
