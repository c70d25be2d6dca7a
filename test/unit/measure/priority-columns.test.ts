import { type PriorityRow, priorityColumns } from "@renderer/features/measures/priority/columns.ts";
import { computePriority } from "@shared/domain/measure/priority.ts";
import { updateTouchPoint } from "@shared/domain/touchpoint/commands/update-touch-point.ts";
import { describe, expect, it } from "vitest";
import { surveyed } from "../../builders/survey-builder.ts";

/** Columns of the page of priorities, with these touch points passed by all clients. */
function columns(reached: readonly string[]): string[] {
  const { document, model, readColumn, idOf } = surveyed(
    ["Desk", "Web"].flatMap((about) => [
      { role: "expectation" as const, about, values: [7, 7, 6, 7, 7] },
      { role: "perception" as const, about, values: [1, 2, 3, 4, 6] },
    ]),
  );
  for (const name of reached) document.run(updateTouchPoint, { id: idOf(name), patch: { reach: 1 } });
  const report = computePriority(model, readColumn, { segments: [], wave: null });
  const rows = report.parts.flatMap((parts, at): PriorityRow[] => {
    const touchPoint = model.get("touchPoint", parts.touchPointId);
    const priority = report.priorities.ranked.find(({ id }) => id === parts.touchPointId) ?? null;
    return touchPoint ? [{ touchPoint, number: at + 1, parts, priority }] : [];
  });
  return priorityColumns(rows, report.importance === "equal").map(({ title }) => title);
}

describe("the table of priorities", () => {
  it("says beside the name what is missing, in place of ranks that nothing has yet", () => {
    expect(columns([]).slice(0, 3)).toEqual(["No.", "Touch point", "Missing"]);
    expect(columns(["Desk"]).slice(0, 5)).toEqual(["Rank", "Ranks", "No.", "Touch point", "Missing"]);
  });

  it("has no column for what is missing where nothing is, nor for an importance that is held equal", () => {
    const all = columns(["Desk", "Web"]);
    expect(all).not.toContain("Missing");
    expect(all).not.toContain("Importance");
    expect(all.at(-1)).toBe("Priority");
  });
});
