import { readFileSync } from "node:fs";
import type { ClauseText } from "@shared/domain/policy/clause-text.ts";
import { readText } from "@shared/interchange/policy/read-text.ts";
import { splitClauses } from "@shared/interchange/policy/split-clauses.ts";
import { describe, expect, it } from "vitest";

const splitOf = (text: string) => splitClauses(readText(text).blocks);
const clausesOf = (text: string): readonly ClauseText[] => splitOf(text).clauses;
const short = (text: string) =>
  clausesOf(text).map(({ number, title, wording }) =>
    [number, title && `<${title}>`, wording].filter((part) => part !== "").join(" "),
  );

describe("numbers", () => {
  it("with points part the text, and are cited as they stand", () => {
    expect(
      short("1. Refunds are paid.\n\n1.1 They wait.\n\n1.2. Fees stay.\n\n2. Complaints are heard."),
    ).toEqual(["1 Refunds are paid.", "1.1 They wait.", "1.2 Fees stay.", "2 Complaints are heard."]);
  });

  it("below numbers are cited with them", () => {
    expect(
      short("4.2 The desk pays.\n(a) At once.\n(i) In cash.\n(ii) By card.\n(b) Later.\n4.3 Nobody pays."),
    ).toEqual([
      "4.2 The desk pays.",
      "4.2(a) At once.",
      "4.2(a)(i) In cash.",
      "4.2(a)(ii) By card.",
      "4.2(b) Later.",
      "4.3 Nobody pays.",
    ]);
  });

  it("(i) is a letter after (h), and else a roman one", () => {
    const letters = [..."abcdefghij"].map((letter) => `(${letter}) Item ${letter}.`).join("\n");
    expect(short(letters).at(-2)).toBe("(i) Item i.");
    expect(short("(a) One.\n(i) Two.")).toEqual(["(a) One.", "(a)(i) Two."]);
  });

  it("of sections, articles and paragraphs name what stands in them", () => {
    expect(
      short(
        "Article 5 Delay\n\n1. Passengers wait.\n\n2. They are told.\n\nArticle 6 Refund\n\n1. Money goes back.",
      ),
    ).toEqual([
      "Article 5(1) <Delay> Passengers wait.",
      "Article 5(2) <Delay> They are told.",
      "Article 6(1) <Refund> Money goes back.",
    ]);
    expect(short("§ 12 Fees.\nA fee is charged.\n\nAnother text of the section.")).toEqual([
      "§ 12 <Fees> A fee is charged.",
      "§ 12 Another text of the section.",
    ]);
  });

  it("that belong to the sentence part nothing", () => {
    expect(
      short("Section 4 of the Act applies.\n\n30 days are enough for that.\n\n2.5 per cent are kept."),
    ).toEqual(["Section 4 of the Act applies.", "30 days are enough for that.", "2.5 per cent are kept."]);
  });

  it("begin again under a heading", () => {
    expect(short("Refunds\n\n1. One.\n2. Two.\n\nComplaints\n\n1. Three.")).toEqual([
      "1 <Refunds> One.",
      "2 <Refunds> Two.",
      "1 <Complaints> Three.",
    ]);
  });
});

describe("a list", () => {
  it("stays with the words that lead it in while it is short", () => {
    expect(
      short("1.1 A refund is paid where:\n(a) the client asks;\n(b) the receipt is shown.\n1.2 Else not."),
    ).toEqual([
      "1.1 A refund is paid where:\n(a) the client asks;\n(b) the receipt is shown.",
      "1.2 Else not.",
    ]);
    expect(short("Bring:\n- the receipt\n- the card\n\nThen wait at the desk.")).toEqual([
      "Bring:\n• the receipt\n• the card",
      "Then wait at the desk.",
    ]);
  });

  it("whose items are whole rules is a clause for each of them", () => {
    expect(short("3. A refund needs:\n(a) The receipt. It is shown at the desk.\n(b) Time.")).toEqual([
      "3 A refund needs:",
      "3(a) The receipt. It is shown at the desk.",
      "3(b) Time.",
    ]);
  });

  it("that is long is a clause for each item", () => {
    const item = "the office informs the client of everything that has to be done next, ".repeat(12);
    const parts = short(`3. Where:\n(a) ${item}\n(b) ${item}`);
    expect(parts.map((part) => part.slice(0, 12))).toEqual(["3 Where:", "3(a) the off", "3(b) the off"]);
  });

  it("of bullets without a lead is a clause for each of them", () => {
    expect(short("Complaints\n\n• By post only\n• Our decision is final")).toEqual([
      "<Complaints> By post only",
      "Our decision is final",
    ]);
  });
});

describe("short lines without a stop", () => {
  it("are clauses of their own where they are numbered and nothing is below them", () => {
    expect(
      short(
        "## 1. Fees\n1.1 An administration fee of £10 applies\n1.2 Fees are non-refundable\n## 2. Complaints\n2.1 Our decision is final",
      ),
    ).toEqual([
      "1.1 <Fees> An administration fee of £10 applies",
      "1.2 <Fees> Fees are non-refundable",
      "2.1 <Complaints> Our decision is final",
    ]);
    expect(
      short(
        "1. Deposits are non-refundable\n2. Complaints must be made in writing within 7 days\n3. An administration fee applies",
      ),
    ).toEqual([
      "1 Deposits are non-refundable",
      "2 Complaints must be made in writing within 7 days",
      "3 An administration fee applies",
    ]);
  });

  it("are clauses at the end of a text and before a heading without a number, too", () => {
    expect(short("## 1. Fees are kept\n\n## 2. Deposits are kept\n\n## Complaints\n\nBy post.")).toEqual([
      "1 Fees are kept",
      "2 Deposits are kept",
      "<Complaints> By post.",
    ]);
    expect(short("One.\n\n## 3. Our decision is final")).toEqual(["One.", "3 Our decision is final"]);
  });

  it("have the heading of the section that they stand in", () => {
    const text = "## 1. Fees\n\n### 1.1 Fees are kept\n\n### 1.2 Deposits are kept\n\n### 1.3 So are gifts\n";
    expect(clausesOf(text).map(({ title, place }) => `${title}, ${place}`)).toEqual([
      "Fees, line 3",
      "Fees, line 5",
      "Fees, line 7",
    ]);
  });

  it("head the articles below them where they are parts and chapters", () => {
    const { clauses, leftOut } = splitOf("Chapter I Delay\n\nArticle 1 Scope\n\nPassengers wait.");
    expect(clauses).toMatchObject([{ number: "Article 1", title: "Scope" }]);
    expect(leftOut.map(({ text }) => text)).toEqual(["Chapter I Delay"]);
  });

  it("are told as left out where they have neither a number nor anything below", () => {
    const { clauses, leftOut } = splitOf(
      "Refunds\n\nThey wait.\n\nNo refunds after 30 days\n\nComplaints\n\nBy post.\n\n# Notes\n",
    );
    expect(clauses.map(({ title }) => title)).toEqual(["Refunds", "Complaints"]);
    expect(leftOut).toEqual([
      { text: "No refunds after 30 days", place: "line 5", why: "heading" },
      { text: "Notes", place: "line 11", why: "heading" },
    ]);
  });
});

describe("bullets below a numbered text without a lead", () => {
  it("stay with it while each is one sentence", () => {
    expect(short("3.2 We reply. It is final.\n- By post only.\n- Staff say nothing.\n3.3 So be it.")).toEqual(
      ["3.2 We reply. It is final.\n• By post only.\n• Staff say nothing.", "3.3 So be it."],
    );
  });

  it("are cited one by one where they are whole rules", () => {
    expect(short("3.2 We reply.\n- By post. Not by telephone.\n- Staff say nothing.")).toEqual([
      "3.2 We reply.",
      "3.2(i) By post. Not by telephone.",
      "3.2(ii) Staff say nothing.",
    ]);
  });

  it("take no text into the clause that is no bullet", () => {
    expect(short("(a) We reply.\n- By post.\n(b) Nobody else does.\n\nanother text")).toEqual([
      "(a) We reply.\n• By post.",
      "(b) Nobody else does.",
      "another text",
    ]);
  });
});

describe("the title of the whole", () => {
  it.each([
    "Complaints procedure\n1. General\n1.1 We listen.\n1.2 We reply.",
    "Complaints procedure\nVersion 3, June 2025\n\n1. General\n1.1 We listen.\n1.2 We reply.",
    "COMPLAINTS PROCEDURE\n\nEffective from 1 June 2025\n\n1. General\n\n1.1 We listen.\n\n1.2 We reply.\n\nPage 1 of 2",
  ])("is no clause and heads none, nor do its version and page: %j", (text) => {
    expect(short(text)).toEqual(["1.1 <General> We listen.", "1.2 <General> We reply."]);
  });

  it("is told with the version and the page, each by what it is", () => {
    const { blocks, leftOut } = readText(
      "Terms\nVersion 3, June 2025\n1. Fees wait.\n2. So do we.\nPage 1 of 2",
    );
    expect(splitClauses(blocks).leftOut.map(({ text, why }) => `${why}: ${text}`)).toEqual([
      "title: Terms",
      "version: Version 3, June 2025",
    ]);
    expect(leftOut).toEqual([{ text: "Page 1 of 2", place: "line 5", why: "page-number" }]);
  });

  it("is a heading like others where there are others without a number", () => {
    expect(short("Refunds\n\n1. One.\n\nComplaints\n\n1. Two.")).toEqual([
      "1 <Refunds> One.",
      "1 <Complaints> Two.",
    ]);
  });
});

describe("a heading", () => {
  it("heads no clause that stands beside it", () => {
    expect(short("## 1. Fees\n\n1.1 They are kept.\n\n1.2 All.\n\n2. Nobody is told. Ever.")).toEqual([
      "1.1 <Fees> They are kept.",
      "1.2 <Fees> All.",
      "2 Nobody is told. Ever.",
    ]);
  });

  it("leaves a sentence that names a version alone", () => {
    expect(short("1. Fees wait.\n\nVersion 2 of the form is used.")).toEqual([
      "1 Fees wait.",
      "1 Version 2 of the form is used.",
    ]);
  });
});

describe("Markdown", () => {
  it("has headings, bold words, links and tables", () => {
    const text =
      "# Terms\n\n## Fees\n\nFees are **non-refundable**, see [the list](https://example.org/a).\n\nOther\n-----\n\nText.\n\n| Fee | Amount |\n|---|---|\n| Admin | £25 |\n";
    expect(short(text)).toEqual([
      "<Fees> Fees are non-refundable, see the list.",
      "<Other> Text.",
      "Fee | Amount\nAdmin | £25",
    ]);
  });
});

describe("a title before a colon", () => {
  it("is the title of its clause", () => {
    expect(short("Change fee: A fee that may apply if you change your booking.")).toEqual([
      "<Change fee> A fee that may apply if you change your booking.",
    ]);
  });
});

describe("places", () => {
  it("are lines where there are no pages, and name the heading above", () => {
    expect(clausesOf("Refunds\n\nOne.\n\nTwo.").map(({ place }) => place)).toEqual([
      "line 3",
      "line 5 (Refunds)",
    ]);
  });

  it("are pages and paragraphs where there are", () => {
    expect(clausesOf("One.\n\nTwo.\fThree.").map(({ place }) => place)).toEqual([
      "page 1, paragraph 1",
      "page 1, paragraph 2",
      "page 2, paragraph 1",
    ]);
  });
});

describe("a text out of a PDF", () => {
  const page = (number: number, body: string) =>
    `Refunds policy\n\n${body}\n\nPage ${number} of 3   Published for staff\n`;
  const text = [
    page(
      1,
      "Contents\nRefunds ............. 2\n\n1. The fee is paid when the appli-\ncation is made and it is non-\nrefundable in all cases. The office keeps",
    ),
    page(2, "it for the time being."),
    page(3, "2. Complaints are heard."),
  ].join("\f");

  it("is read without page numbers, running heads and contents", () => {
    const { leftOut } = readText(text);
    expect(leftOut.map(({ why }) => why).filter((why) => why === "page-number")).toHaveLength(3);
    expect(leftOut.filter(({ why }) => why === "repeated").map(({ text: line }) => line)).toEqual([
      "Refunds policy",
      "Refunds policy",
      "Refunds policy",
    ]);
    expect(leftOut.find(({ why }) => why === "contents")).toMatchObject({ place: "page 1, line 3" });
  });

  it("joins words that a line parted, and sentences that a page parted", () => {
    const [first] = clausesOf(text).filter(({ number }) => number === "1");
    expect(first?.wording).toBe(
      "The fee is paid when the application is made and it is non-refundable in all cases. The office keeps it for the time being.",
    );
  });

  it("has its pages also where only the feet tell them", () => {
    const flat = text.replaceAll("\f", "\n");
    expect(clausesOf(flat).at(-1)).toMatchObject({ number: "2", place: "page 3, paragraph 1" });
  });
});

describe("lines that only look like those of a page", () => {
  it("stay where they are numbered sections at the top of every page", () => {
    const rules = ["Refunds wait.", "Fees are kept.", "Nobody is told."];
    const text = rules.map((rule, index) => `Section ${index + 1}\n\n${rule}`).join("\f");
    expect(clausesOf(text).map(({ number }) => number)).toEqual(["Section 1", "Section 2", "Section 3"]);
    expect(readText(text).leftOut).toEqual([]);
  });

  it("stay where a sentence names the page of a form", () => {
    const text =
      "One.\n\nComplete page 2 of 4 of the claim form in ink.\n\nPage 3 of 4 of the form is signed.";
    expect(clausesOf(text).map(({ place }) => place)).toEqual(["line 1", "line 3", "line 5"]);
    expect(clausesOf(`${text}\fTwo.`).length).toBe(4);
  });

  it("stay in the middle of a page", () => {
    const body = (number: number) =>
      `One ${"abc"[number]}.\n\nTwo.\n\nThree.\n\nSee Page 2 of 4\n\nFour.\n\nFive.\n\nSix ${"abc"[number]}.`;
    const { leftOut } = readText([0, 1, 2].map(body).join("\f"));
    expect(leftOut.filter(({ why }) => why === "page-number")).toEqual([]);
  });
});

describe("what cannot be brought in", () => {
  it("is told with what to do", () => {
    expect(() => readText(" \n\n ")).toThrow("There is no text to bring in.");
    expect(() => readText("x".repeat(5_000_001))).toThrow("more than five million signs");
    expect(() => clausesOf("Word.\n\n".repeat(5001))).toThrow("more than 5,000 clauses");
    expect(() => clausesOf("word ".repeat(20_001))).toThrow("longer than 100,000 signs");
  });

  it.each([
    ["brackets", "[".repeat(90_000)],
    ["stars", "**a".repeat(30_000)],
    ["points", "..... ".repeat(15_000)],
    ["letters", "a".repeat(90_000)],
    ["hyphens", "a-".repeat(45_000)],
    ["bars", `${"|".repeat(90_000)}\n${"|".repeat(90_000)}`],
    ["numbers", "1.".repeat(45_000)],
    ["marks", "(a)".repeat(30_000)],
    ["lines", "a\n".repeat(2_000)],
  ])("takes no more than a moment over %s without end", (_, text) => {
    const before = performance.now();
    clausesOf(text);
    expect(performance.now() - before).toBeLessThan(10_000);
  });
});

describe("passport fees, a real text", () => {
  const clauses = clausesOf(
    readFileSync(new URL("../../fixtures/policy/passport-fees.txt", import.meta.url), "utf8"),
  );

  it("is split into its paragraphs, a short list whole", () => {
    expect(clauses.map(({ number }) => number)).toEqual([
      "§ 51.52(a)",
      "§ 51.52(b)",
      "§ 51.52(b)(1)",
      "§ 51.52(b)(2)",
      "§ 51.52(b)(3)",
      "§ 51.52(b)(4)",
      "§ 51.52(b)(5)",
      "§ 51.54",
      "§ 51.56(a)",
      "§ 51.56(b)",
      "§ 51.56(c)",
      "§ 51.56(d)",
    ]);
    expect(new Set(clauses.map(({ number, title }) => `${number.slice(0, 7)} ${title}`))).toEqual(
      new Set([
        "§ 51.52 Exemption from payment of passport fees",
        "§ 51.54 Replacement passports without payment of applicable fees",
        "§ 51.56 Expedited passport processing",
      ]),
    );
  });

  it("loses no word", () => {
    const words = (text: string) => text.match(/[A-Za-z]{2,}/g) ?? [];
    const source = readFileSync(new URL("../../fixtures/policy/passport-fees.txt", import.meta.url), "utf8");
    const heads = clauses.map(({ title }, index) => (title === clauses[index - 1]?.title ? "" : title));
    expect(clauses.flatMap(({ wording }, index) => words(`${heads[index]} ${wording}`))).toEqual(
      words(source),
    );
  });
});
