import { describe, expect, it } from "vitest";
import { keptWhenLeft, suggested } from "../../../renderer/ui/suggestions.ts";

const NAMES = ["The bill", "Sits in the chair", "Paying the bill"];
const of = (text: string) => suggested(text, NAMES, (name) => `New “${name}”`);
const labels = (text: string) => of(text).entries.map(({ label }) => label);

describe("names that are offered as one types", () => {
  it("are all, and none is taken, before anything is typed", () => {
    expect(labels("")).toEqual(NAMES);
    expect(of("").marked).toBe(-1);
  });
  it("hold every word that is typed; one that begins with it is taken before another, and a new one comes last", () => {
    expect(labels("sits")).toEqual(["Sits in the chair", "New “sits”"]);
    expect(labels("bill")).toEqual(["The bill", "Paying the bill", "New “bill”"]);
    expect(labels("pay")[0]).toBe("Paying the bill");
    expect(of("pay").marked).toBe(0);
  });
  it("make no new one of a name that is there, whatever its case", () => {
    expect(labels("the BILL")).toEqual(["The bill", "Paying the bill"]);
  });
  it("are kept by who leaves the cell only where nothing else was meant", () => {
    const left = (text: string) => keptWhenLeft(text, of(text));
    expect(["the bill", "Parking", "Sits", ""].map(left)).toEqual(["The bill", "Parking", null, ""]);
  });
  it("are as many as can be read, and the rest is told", () => {
    const many = suggested(
      "desk",
      Array.from({ length: 20 }, (_, at) => `Desk ${at}`),
      String,
    );
    expect([many.entries.length, many.more]).toEqual([9, 12]);
  });
});
