import { monthsContent } from "@shared/domain/verbatim/picture/chart-contents.ts";
import { expect, it } from "vitest";

const month = (key: string, complaint: number) => ({ key, count: complaint + 1, kinds: { complaint } });

it("months with as many complaints as each other are named together", () => {
  const months = [month("2026-06", 3), month("2026-07", 7), month("2026-08", 7), month("2026-10", 7)];
  const title = monthsContent({ months } as never)?.title;
  expect(title).toBe("Most complaints came in Jul 2026, Aug 2026 and Oct 2026: 7 each");
  expect(monthsContent({ months: months.slice(0, 2) } as never)?.title).toBe(
    "Most complaints came in Jul 2026: 7",
  );
});
