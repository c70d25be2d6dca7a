import { unbroken } from "@shared/base/unbroken.ts";
import { expect, it } from "vitest";

it("a figure stays on one line with its sign or currency, and other words part", () => {
  expect(unbroken("a sample of 5 % of 200 EUR")).toBe("a sample of 5\u00a0% of 200\u00a0EUR");
  expect(unbroken("90 % within 2 days")).toBe("90\u00a0% within 2 days");
  expect(unbroken("5 EUROPEANS at 10 percent")).toBe("5 EUROPEANS at 10 percent");
});
