import { curveMessages } from "@renderer/features/measures/curve/curve-messages.ts";
import { curveChoicesOf, feelingChartContent } from "@shared/domain/chart/charts/curve.ts";
import { drawnHere } from "@shared/domain/chart/charts.ts";
import { Model } from "@shared/domain/core/model.ts";
import { computeCurve } from "@shared/domain/measure/curve.ts";
import { touchPointNumbers } from "@shared/domain/register/register.ts";
import { areaNewspaperSample } from "@shared/domain/samples/area-newspaper/area-newspaper.ts";
import { updateTouchPoint } from "@shared/domain/touchpoint/commands/update-touch-point.ts";
import { describe, expect, it } from "vitest";
import { surveyed } from "../../builders/survey-builder.ts";

const asked = (about: string, gap: number) => [
  { role: "expectation" as const, about, values: [4, 4] },
  { role: "perception" as const, about, values: [4 + gap, 4 + gap] },
];

describe("the curve of gaps", () => {
  const { document, model, readColumn, idOf } = surveyed([
    ...asked("Book", 1),
    ...asked("Fly", -3),
    ...asked("Miles", -1),
  ]);
  const curve = () => computeCurve(model, readColumn, { blueprintId: null, personas: [], groups: [[]] });

  it("tells peak, end, peak–end, mean and worst moment", () => {
    expect(curve().gaps[0]).toMatchObject({
      values: [1, -3, -1],
      summary: { peak: -3, end: -1, value: -2, worst: -3, mean: -1 },
      peakAt: 1,
      endAt: 2,
      worstAt: 1,
    });
  });
  it("has no moment of truth while nothing is critical, then the critical ones that are first, peak or end", () => {
    expect(curve().moments).toEqual([]);
    for (const name of ["Book", "Fly", "Miles"])
      document.run(updateTouchPoint, { id: idOf(name), patch: { class: "critical" } });
    expect(curve().moments).toEqual([
      { at: 0, reasons: ["first"] },
      { at: 1, reasons: ["peak"] },
      { at: 2, reasons: ["end"] },
    ]);
  });
  it("is not known where nobody was asked", () => {
    const lone = surveyed([{ role: "perception", about: "Book", values: [4] }]);
    const { gaps } = computeCurve(lone.model, lone.readColumn, {
      blueprintId: null,
      personas: [],
      groups: [[]],
    });
    expect(gaps[0]).toMatchObject({
      values: [null],
      summary: null,
      peakAt: null,
      endAt: null,
      worstAt: null,
    });
  });
});

describe("the curve of feelings of the sample", () => {
  const { records, columns } = areaNewspaperSample();
  const model = new Model(records);
  const blueprint = model.all("blueprint").find(({ kind }) => kind === "as-is");
  const personas = [null, ...model.all("segment").map(({ id }) => id)];
  const report = computeCurve(model, (dataset, column) => columns.get(dataset)?.[column] ?? null, {
    blueprintId: blueprint?.id ?? null,
    personas,
    groups: [],
  });

  it("goes through the client's steps in the order of stages and columns", () => {
    const order = model
      .by("stage", "blueprintId", blueprint?.id ?? "")
      .sort((a, b) => (a.order < b.order ? -1 : 1))
      .map(({ name }) => name);
    const stages = [...new Set(report.places.map(({ stage }) => stage))];
    expect(stages).toEqual(order.filter((name) => stages.includes(name)));
    expect(report.places.length).toBeGreaterThan(4);
  });
  it("numbers its places as the register does, and none that is no touch point", () => {
    const numbers = touchPointNumbers(model);
    const chart = feelingChartContent(report, () => "All clients");
    const shown = chart?.table.rows.map(([number]) => number);
    expect(shown).toEqual(
      report.places.map(({ touchPointId }) =>
        touchPointId === null ? "–" : String(numbers.get(touchPointId)),
      ),
    );
    // The register is not in the order of the journey.
    expect(shown).not.toEqual(report.places.map((_, index) => String(index + 1)));
    const { svg } = chart?.draw({ width: 960 }) ?? { svg: "" };
    for (const number of shown ?? []) expect(svg).toContain(`>${number}</text>`);
    expect(chart?.subtitle).toContain("numbers as in the register");
  });
  it("says whose answers it shows only where it shows answers: feelings are the map's", () => {
    const scope = { segments: [{ column: "segment", value: "Agency" }], wave: "April 2026" };
    const { subtitle } = feelingChartContent(report, () => "All clients") ?? {};
    const drawn = (line: "feeling" | "gap") =>
      drawnHere(model, (dataset, column) => columns.get(dataset)?.[column] ?? null, {
        chart: "measure.curve",
        choices: curveChoicesOf({
          ...{ line, scope, personas: personas.slice(0, 5), by: null },
          blueprintId: blueprint?.id ?? null,
        }),
      })?.subtitle;
    expect(drawn("feeling")).toBe(subtitle);
    expect(drawn("gap")).toContain("Agency");
  });
  it("names its moments under the numbers: in lines where there is room, slanted where there is not", () => {
    const content = feelingChartContent(report, () => "All clients");
    for (const width of [960, 480]) {
      const { svg } = content?.draw({ width }) ?? { svg: "" };
      const words = [...svg.matchAll(/<text x="([\d.]+)"[^>]*>([^<]+)<\/text>/g)].map(([, , said]) => said);
      for (const { name } of report.places)
        expect(words.join(" ")).toContain(width === 960 ? (name.split(" ")[0] ?? "") : name.slice(0, 8));
      expect(svg.includes("rotate(-60")).toBe(width === 480);
    }
    expect(curveMessages.method).not.toContain("under the curve");
  });
  it("has a line for all clients and one for each persona, which differ", () => {
    expect(report.feelings.map(({ personaId }) => personaId)).toEqual(personas.slice(0, 5));
    expect(new Set(report.feelings.map(({ values }) => JSON.stringify(values))).size).toBeGreaterThan(1);
  });
  it("names as peak the moment farthest from neutral", () => {
    for (const { values, summary } of report.feelings) {
      const distances = values.flatMap((value) => (value === null ? [] : [Math.abs(value)]));
      expect(Math.abs(summary?.peak ?? 0)).toBe(Math.max(...distances));
    }
  });
});
