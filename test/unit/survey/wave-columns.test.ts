import { NO_WAVE } from "@shared/domain/scoring/wave-fields.ts";
import { SourceDesk } from "@shared/interchange/sources/source-desk.ts";
import { readTable } from "@shared/interchange/table/read-table.ts";
import { describe, expect, it } from "vitest";
import { plansOf } from "../../builders/plans-of.ts";

describe("columns of waves", () => {
  it("are called so, or each of their words says another time; one that holds days is a date", () => {
    const plans = plansOf({
      Rating: ["1", "2", "7"],
      Round: ["Spring 2026", "Autumn 2026"],
      Channel: ["Mail", "Desk"],
      Day: ["2026-03-15", "2026-09-20"],
    });
    expect(plans.map(({ role }) => role)).toEqual(["ignore", "wave", "segment", "date"]);
    expect(plansOf({ Welle: ["A", "B"], "Q1 satisfaction": ["1", "7"] })[0]?.role).toBe("wave");
    expect(plansOf({ wave: ["2025", "2026"], "Q1 satisfaction": ["1", "7"] })[0]?.role).toBe("wave");
  });

  it("are one: a second is a segment", () => {
    const plans = plansOf({ Wave: ["Spring 2026", "Autumn 2026"], Season: ["Spring 2026", "Autumn 2026"] });
    expect(plans.map(({ role }) => role)).toEqual(["wave", "segment"]);
  });

  it("say their waves with n before the import, in time order", () => {
    const desk = new SourceDesk(
      readTable(new TextEncoder().encode("wave,s\nAutumn 2026,1\nSpring 2026,2\nAutumn 2026,3\n,4"), "s.csv"),
    );
    const plans = reusedAs(desk, "wave");
    expect(desk.waves({ plans, wave: NO_WAVE })).toEqual({
      waves: [
        { name: "Spring 2026", date: "2026-03-01", respondents: 1 },
        { name: "Autumn 2026", date: "2026-09-01", respondents: 2 },
      ],
      outside: 1,
    });
  });
});

const reusedAs = (desk: SourceDesk, column: string) =>
  desk
    .guess({ touchPoints: [] })
    .plans.map((plan) => (plan.column === column ? { ...plan, role: "wave" as const } : plan));
