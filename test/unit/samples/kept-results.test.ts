import { join } from "node:path";
import { Model } from "@shared/domain/core/model.ts";
import { areaNewspaperSample } from "@shared/domain/samples/area-newspaper/area-newspaper.ts";
import { experimentInput } from "@shared/domain/simulation/experiment-input.ts";
import { keepFigures } from "@shared/domain/simulation/kept/keep-figures.ts";
import { isOutOfDate, keptOf } from "@shared/domain/simulation/kept/kept-of.ts";
import { simulateJourney } from "@shared/domain/simulation/simulate-journey.ts";
import { expect, it } from "vitest";

const model = new Model(areaNewspaperSample().records);
const TAKEN = "2026-11-27T16:20:00.000Z";
const FILE = "../../../shared/domain/samples/area-newspaper/kept-figures.ts";
const LINE = 600;

function keptNow(journeyId: string): object {
  const { versions, figures } = simulateJourney(model, journeyId);
  const input = experimentInput(versions);
  if (!input || !figures) throw new Error("cannot be run");
  const { assumptions: _, ...kept } = keepFigures(model, input, versions, figures, TAKEN);
  return kept;
}

/** In the quotes that the formatter would choose. */
const quoted = (line: string): string =>
  line.includes('"') ? `'${line.replaceAll("'", "\\u0027")}'` : `"${line}"`;

/** Without the sheet, which the sample makes itself; in lines, as nobody reads it. */
function source(kept: readonly object[]): string {
  const chunks = (text: string) =>
    Array.from({ length: Math.ceil(text.length / LINE) }, (_, index) =>
      text.slice(index * LINE, (index + 1) * LINE),
    );
  const parts = kept.map((one) => {
    const lines = chunks(JSON.stringify(one)).map((line) => `    ${quoted(line)},\n`);
    return `  [\n${lines.join("")}  ].join(""),\n`;
  });
  return `/** What a run of the booking and the refund journey gives. Written by the test that compares it (vitest -u). */\nexport const KEPT_FIGURES: readonly string[] = [\n${parts.join("")}];\n`;
}

it("the sample's kept results are what its journeys give when they are run", async () => {
  const journeys = ["journey.booking", "journey.refund"].map((id) => keptNow(id));
  await expect(source(journeys)).toMatchFileSnapshot(join(import.meta.dirname, FILE));
}, 120_000);

it.each(["journey.booking", "journey.refund"])(
  "the kept result of %s is up to date, with its sheet",
  (id) => {
    const kept = keptOf(model, id);
    expect(kept && isOutOfDate(model, kept)).toBe(false);
    expect(kept?.assumptions.length).toBeGreaterThan(40);
  },
);
