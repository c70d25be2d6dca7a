import { measuresContribution } from "@renderer/features/measures/contribution.ts";
import { pageOf } from "@renderer/features/measures/open-page.ts";
import { describe, expect, it, vi } from "vitest";

describe("the pages of what was measured", () => {
  const session = {} as never;
  const open = vi.fn();
  const services = { session: () => session, editors: { open } } as never;
  it.each([
    ["scorecard", "scorecard"],
    ["drivers", "drivers"],
    ["priority", "priority"],
    ["over time", "waves"],
    ["compare", "compare"],
  ])("%s is found by its name among the commands, and shown", (name, page) => {
    const found = measuresContribution.commands?.find(({ title }) =>
      title.toLowerCase().includes(`: ${name}`),
    );
    found?.run(services, undefined as never);
    expect(pageOf(session)).toBe(page);
    expect(open).toHaveBeenLastCalledWith({ editor: "measures" });
  });
});
