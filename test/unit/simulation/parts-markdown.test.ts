import { partsMarkdown } from "@shared/interchange/simulation/parts-markdown.ts";
import { expect, it } from "vitest";

it("parts become headings, paragraphs, tables and lists; what Markdown would obey is escaped", () => {
  expect(
    partsMarkdown([
      { level: 1, title: "Simulation: A*B*" },
      {
        level: 3,
        title: "Times",
        sentences: ["Half are through.", "Nine of ten, too."],
        columns: [
          { title: "Figure", isNumeric: false, cells: ["Half | all\nof them", "Mean"] },
          { title: "As is", isNumeric: true, cells: ["1 h"] },
        ],
        list: ["# one", "two"],
      },
    ]),
  ).toBe(`# Simulation: A\\*B\\*

### Times

Half are through.

Nine of ten, too.

| Figure | As is |
| --- | ---: |
| Half \\| all of them | 1 h |
| Mean |  |

- \\# one
- two
`);
});
