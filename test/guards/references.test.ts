import { LOOSE_FIELDS, REFERENCE_FIELDS } from "@shared/domain/core/references.ts";
import { describe, expect, it } from "vitest";
import { oneOfEach } from "../builders/one-of-each.ts";

/** Names of fields, at any depth, that by their name hold ids. */
function idFields(value: unknown, found: Set<string>): Set<string> {
  if (Array.isArray(value)) for (const entry of value) idFields(entry, found);
  else if (typeof value === "object" && value !== null) {
    for (const [field, inner] of Object.entries(value)) {
      if (/[a-z]Ids?$/.test(field)) found.add(field);
      idFields(inner, found);
    }
  }
  return found;
}

describe("a field that by its name holds the id of a record", () => {
  const fields = idFields(oneOfEach().records, new Set());

  it("says of which type, or is named among those that may outlive it", () => {
    const told = [...fields].filter((field) => !(field in REFERENCE_FIELDS) && !LOOSE_FIELDS.has(field));
    expect(fields.size).toBeGreaterThan(15);
    expect(told).toEqual([]);
  });

  it("is in use where it is named", () => {
    const named = [...Object.keys(REFERENCE_FIELDS), ...LOOSE_FIELDS];
    expect(named.filter((field) => !fields.has(field))).toEqual([]);
  });
});
