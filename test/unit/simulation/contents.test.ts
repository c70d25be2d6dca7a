import { expect, test } from "vitest";
import { groupRead } from "../../../renderer/features/simulation/contents.ts";

const TOPS = [
  { group: "answer", top: 80 },
  { group: "people", top: 900 },
  { group: "rests", top: 2000 },
] as const;

test("the group that is read is the last one that has come up to the bar", () => {
  expect(groupRead(TOPS, 80, false)).toBe("answer");
  expect(groupRead(TOPS, 880, false)).toBe("answer");
  expect(groupRead(TOPS, 900, false)).toBe("people");
});

test("before the first has come up it is the first, at the end of the screen the last, and of none it is none", () => {
  expect(groupRead(TOPS, 0, false)).toBe("answer");
  expect(groupRead(TOPS, 1300, true)).toBe("rests");
  expect(groupRead([], 0, false)).toBeNull();
});
