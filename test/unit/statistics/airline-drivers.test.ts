import { analyseDrivers } from "@shared/statistics/drivers.ts";
import { describe, expect, it } from "vitest";
import { airlineBytes } from "../../builders/airline-data.ts";

describe("drivers of overall satisfaction with the airline", () => {
  const [head = [], ...rows] = new TextDecoder()
    .decode(airlineBytes())
    .trimEnd()
    .split(/\r?\n/)
    .map((line) => line.split(",").map((cell) => cell.replaceAll('"', "")));
  const column = (name: string) => {
    const at = head.indexOf(name);
    return Float64Array.from(rows, (row) => Number.parseFloat(row[at] ?? ""));
  };
  const predictors = Array.from({ length: 23 }, (_, index) => column(`s${index + 1}`));
  const { analysis } = analyseDrivers({ outcome: column("overall_sat"), predictors });
  const drivers = analysis?.predictors.filter((driver) => driver.status === "used") ?? [];

  // R: lm(scale(overall_sat) ~ scale(s1 … s23)) and relative weights by eigen(), of the complete rows.
  it("are of the 793 respondents who answered all of them", () => {
    expect(analysis).toMatchObject({ n: 793, leftOut: 272 });
    expect(analysis?.predictors.map((driver) => driver.answered).slice(0, 3)).toEqual([1038, 1040, 954]);
  });

  it("explain what R says they explain", () => {
    expect(analysis?.rSquared.value).toBeCloseTo(0.1872339315, 10);
    expect(analysis?.adjustedRSquared).toBeCloseTo(0.162924933, 9);
    expect(Math.max(...drivers.map((driver) => driver.coefficient.vif))).toBeCloseTo(5.40151801, 8);
  });

  it("have R's coefficients and relative weights, the last one far before the others", () => {
    expect(drivers[1]?.coefficient.value).toBeCloseTo(-0.066060222, 9);
    expect(drivers[1]?.coefficient.standardError).toBeCloseTo(0.063017491, 9);
    expect(drivers[1]?.coefficient.p).toBeCloseTo(0.29483718, 8);
    expect(drivers.map((driver) => driver.share?.value.toFixed(6))).toEqual(
      [
        0.034365, 0.018316, 0.040003, 0.041606, 0.021111, 0.045083, 0.021065, 0.030082, 0.011453, 0.013465,
        0.019939, 0.015502, 0.011392, 0.038358, 0.035337, 0.092048, 0.022912, 0.020871, 0.028745, 0.025366,
        0.018973, 0.022627, 0.371378,
      ].map((share) => share.toFixed(6)),
    );
    const others = drivers.slice(0, 22).map((driver) => driver.share?.high ?? 1);
    expect(drivers[22]?.share?.low).toBeGreaterThan(Math.max(...others));
  });
});
