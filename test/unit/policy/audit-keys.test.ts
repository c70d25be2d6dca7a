import { describe, expect, test } from "vitest";
import { readAuditKey } from "../../../renderer/features/policies/audit/audit-keys.ts";

const press = (
  key: string,
  more: Partial<Parameters<typeof readAuditKey>[0]> & { inClauses?: boolean } = {},
) => {
  const { inClauses = false, ...keys } = more;
  const plain = { key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...keys };
  return readAuditKey(plain, inClauses);
};

describe("keys of the audit", () => {
  test("1 to 4 are a finding of that severity, 0 takes it back, P passes and Shift+P passes the rest", () => {
    expect(["1", "2", "3", "4"].map((key) => press(key))).toEqual(
      [1, 2, 3, 4].map((value) => ({ act: "severity", value })),
    );
    expect(press("5")).toBeNull();
    expect(press("0")).toEqual({ act: "not-asked" });
    expect(press("p")).toEqual({ act: "pass" });
    expect(press("P", { shiftKey: true })).toEqual({ act: "pass-rest" });
  });
  test("arrows walk through what has the focus: the tests, or the clauses", () => {
    expect(press("ArrowDown")).toEqual({ act: "test", by: 1 });
    expect(press("ArrowUp", { inClauses: true })).toEqual({ act: "clause", by: -1 });
    expect(press("n")).toEqual({ act: "clause", by: 1 });
  });
  test("with Alt the arrows move a clause, and mean nothing among the tests", () => {
    expect(press("ArrowUp", { altKey: true, inClauses: true })).toEqual({ act: "move", by: -1 });
    expect(press("ArrowUp", { altKey: true })).toBeNull();
  });
  test("Delete means a clause only where the clauses have the focus", () => {
    expect(press("Delete")).toBeNull();
    expect(press("Delete", { inClauses: true })).toEqual({ act: "delete" });
  });
  test("a letter with Ctrl, Alt or Shift is none of the audit's, nor is a name that every object has", () => {
    expect(press("k", { ctrlKey: true })).toBeNull();
    expect(press("1", { altKey: true })).toBeNull();
    expect(press("M", { shiftKey: true })).toBeNull();
    expect(press("constructor")).toBeNull();
  });
});
