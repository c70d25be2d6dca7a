import { BEHAVIORS } from "@shared/domain/behaviors.ts";
import { removeMap } from "@shared/domain/blueprint/commands/remove-map.ts";
import { EngagementDocument } from "@shared/domain/core/document.ts";
import { reportFormat } from "@shared/domain/report/format.ts";
import { leadPairWithQueues, leadWithQueues } from "@shared/domain/report/lead-with-queues.ts";
import { areaNewspaperSample } from "@shared/domain/samples/area-newspaper/area-newspaper.ts";
import { updatePool } from "@shared/domain/simulation/commands/update-pool.ts";
import { describe, expect, it } from "vitest";

const format = reportFormat("en", "EUR");
const sample = () => new EngagementDocument(areaNewspaperSample().records, BEHAVIORS);
const plain = (text: string | undefined) => text?.replaceAll("\u00A0", " ");
const refund = ({ model }: EngagementDocument) => leadPairWithQueues(model, format, "refund", "refund-to-be");

describe("lead time with queues, beside the closed form", () => {
  it("is the mean of the kept simulation with its interval, and the paired one of the difference", () => {
    const document = sample();
    const pair = refund(document);
    const [asIs, toBe] = pair?.result.versions ?? [];
    expect(pair && [pair.before, pair.after, pair.unit]).toEqual(["22.6", "1.1", "days"]);
    expect((asIs?.lead.mean?.mean ?? 0) / 1440).toBeCloseTo(22.6, 1);
    expect(plain(pair?.differenceInterval)).toMatch(/^−21\.\d+ … −21\.\d+ days$/);
    const [low, high] = [toBe?.lead.mean?.low ?? 0, toBe?.lead.mean?.high ?? 0];
    expect(plain(pair?.afterInterval)).toBe(`${(low / 1440).toFixed(2)} … ${(high / 1440).toFixed(2)} days`);
    expect(plain(leadWithQueues(document.model, format, "refund")?.value)).toBe("22.6 days");
  });

  it("says when something that it was run with has changed since", () => {
    const document = sample();
    expect(refund(document)?.about).not.toContain("changed since");
    const editor = document.model.all("resourcePool").find(({ name }) => name === "Editor");
    document.run(updatePool, { id: editor?.id ?? "", patch: { heads: 3 } });
    expect(refund(document)?.about).toContain("Something that it was run with has changed since.");
  });

  it("is not there for a version that was not run, and gone with the blueprint", () => {
    const document = sample();
    expect(leadPairWithQueues(document.model, format, "refund-to-be", "booking")).toBeNull();
    document.run(removeMap, { id: "refund" });
    expect(refund(document)).toBeNull();
  });
});

it("bounds are in one unit with the digits that tell them apart", () => {
  const between = (...bounds: [number, number, boolean?]) => plain(format.minutesBetween(...bounds));
  expect(between(1440, 2880)).toBe("1.0 … 2.0 days");
  expect(between(1540, 1550)).toBe("1.07 … 1.08 days");
  expect(between(30, 45.26)).toBe("30.0 … 45.3 min");
  expect(between(-2880, -1440, true)).toBe("−2.0 … −1.0 days");
  expect(between(-60, 120, true)).toBe("−1.0 … +2.0 h");
});
