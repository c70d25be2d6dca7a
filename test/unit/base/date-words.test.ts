import {
  dayInShort,
  dayInWords,
  dayNumberInShort,
  momentInShort,
  monthInShort,
} from "@shared/base/date-words.ts";
import { describe, expect, it } from "vitest";

describe("a date in words", () => {
  it("names its month, so that the first of November is not the eleventh of January", () => {
    expect(dayInWords("2027-01-11")).toBe("11 January 2027");
    expect(dayInWords("2027-11-01")).toBe("1 November 2027");
    expect(dayInShort("2027-01-11")).toBe("11 Jan 2027");
  });

  it("is nothing where there is no date, or none yet", () => {
    for (const text of ["", "2027", "2027-01", "2027-13-45", "soon"]) expect(dayInWords(text)).toBe("");
  });

  it("is the same day wherever the reader is, and a moment is told by the reader's clock", () => {
    expect(dayNumberInShort(Date.UTC(2011, 2, 30) / 86_400_000)).toBe("30 Mar 2011");
    expect(monthInShort(Date.UTC(2011, 2, 1))).toBe("Mar 2011");
    const moment = new Date(2026, 10, 27, 5, 35, 9);
    expect(momentInShort(moment)).toBe("27 Nov 2026, 05:35");
    expect(momentInShort(moment, true)).toBe("27 Nov 2026, 05:35:09");
  });
});
