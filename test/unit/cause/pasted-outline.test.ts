import { describe, expect, it } from "vitest";
import { linesOf } from "../../../renderer/features/root-causes/pasted-outline.ts";

const read = (text: string) => linesOf(text).map(({ depth, text }) => `${depth} ${text}`);

describe("a pasted outline", () => {
  it("goes one deeper for each step in, by blanks or tabs, and back", () => {
    expect(read("Late\n  Signed\n    Paid twice\n\tTravels\nAlone")).toEqual([
      "0 Late",
      "1 Signed",
      "2 Paid twice",
      "2 Travels",
      "0 Alone",
    ]);
  });

  it("leaves out marks, numbers and empty lines", () => {
    expect(read("• Late\r\n\r\n  1.1 Signed\n  - Travels\n2) Alone")).toEqual([
      "0 Late",
      "1 Signed",
      "1 Travels",
      "0 Alone",
    ]);
  });

  it("is one cause where it is one line", () => {
    expect(read("  The desk   is alone ")).toEqual(["0 The desk is alone"]);
    expect(read(" \n ")).toEqual([]);
  });
});
