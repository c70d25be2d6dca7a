import { describe, expect, it } from "vitest";
import { readSegment, readYes } from "../../../renderer/features/rollout/read-cell.ts";

describe("a tick that is typed or pasted", () => {
  it("is yes or no by the words that tables use for it", () => {
    for (const yes of ["yes", "Y", " true ", "1", "x", "Done", "ja"]) expect(readYes(yes), yes).toBe(true);
    for (const no of ["no", "N", "false", "0", "", " ", "nein"]) expect(readYes(no), no).toBe(false);
  });

  it("is refused in words where it is neither", () => {
    for (const other of ["ready", "partly", "-"])
      expect(() => readYes(other)).toThrow(`“${other}” is neither yes nor no.`);
  });
});

describe("the segment of a wave", () => {
  const segments = [
    { id: "a", name: "Agency" },
    { id: "r", name: "Regular" },
  ];

  it("is found by its id or its name, and none is all clients", () => {
    expect(readSegment("r", segments)).toBe("r");
    expect(readSegment(" agency ", segments)).toBe("a");
    expect(readSegment("", segments)).toBeNull();
    expect(readSegment("all clients", segments)).toBeNull();
  });

  it("is refused in words where nobody knows it", () => {
    expect(() => readSegment("Agencies", segments)).toThrow("No segment is called “Agencies”.");
  });
});
