import { areRunsShort } from "../../../simulation/output/short-runs.ts";
import { changeWords } from "../../simulation/change-words.ts";
import { isOutOfDate } from "../../simulation/kept/kept-of.ts";
import type { SimulationResult } from "../../simulation/kept/kept-record.ts";
import { readKept } from "../../simulation/kept/read-kept.ts";
import { beforeAfterContent } from "../../simulation/picture/before-after.ts";
import { leadCurvesContent } from "../../simulation/picture/lead-time-curves.ts";
import { timePartsContent } from "../../simulation/picture/time-parts.ts";
import { chartBlock, paragraphs } from "../parts.ts";
import type { ChapterInputs } from "../report-inputs.ts";
import type { Block, Chapter, Section } from "../report-model.ts";
import { type SimulatedOfReport, simulatedJourneys } from "../simulated-journeys.ts";
import { leftOutBlock } from "./simulation-sheet.ts";
import { figuresTable, peopleTable, targetsTable, touchPointsTable } from "./simulation-tables.ts";

/** Fewer clients who are not through, or gave up, are no reason to doubt the times of the others. */
const MANY_UNFINISHED = 0.001;

/** Before and after as clients will feel it, from the results that were kept; null where nobody means to simulate. */
export function simulationChapter(inputs: ChapterInputs): Chapter | null {
  const { simulated: words } = inputs.words;
  const told = simulatedJourneys(inputs.model, inputs.report, inputs.related);
  if (told.length === 0) return null;
  return {
    id: "simulation",
    title: words.title,
    blocks: [{ kind: "paragraph", text: words.intro, style: "note" }],
    sections: told.flatMap((one, index) => journeySections(inputs, one, index)),
  };
}

function journeySections(
  inputs: ChapterInputs,
  { journey, kept }: SimulatedOfReport,
  index: number,
): Section[] {
  const { simulated: words } = inputs.words;
  const id = `simulation-${index + 1}`;
  const head = { id, title: words.beforeAndAfter(journey.name), page: "text" } as const;
  if (!kept)
    return [
      { ...head, blocks: [{ kind: "paragraph", text: words.missing(journey.name), style: "missing" }] },
    ];
  const isOld = isOutOfDate(inputs.model, kept);
  const blocks: Block[] = [
    ...paragraphs(answers(inputs, kept), "lead"),
    ...(isOld ? [{ kind: "paragraph", text: words.outOfDate, style: "missing" } as const] : []),
    ...charts(kept, inputs),
    ...paragraphs(runWords(inputs, kept), "note"),
    ...figuresTable(inputs, kept),
    ...touchPointsTable(inputs, kept, journey.name),
    ...peopleTable(inputs, kept, journey.name),
    ...targetsTable(inputs, kept, journey.name),
    ...leftOutBlock(inputs, kept),
  ];
  return [{ ...head, blocks }];
}

/** In two sentences for each version, as on the screen. */
function answers({ format, words: { results } }: ChapterInputs, kept: SimulationResult): string {
  const { differences } = readKept(kept);
  const text = (figure: { mean: number } | null) => (figure ? format.minutes(figure.mean) : results.none);
  return kept.versions
    .map(({ name, lead }, index) => {
      const change = changeWords(differences[index - 1]?.p90?.difference, format, results);
      return `${results.answer(name, text(lead.p50), text(lead.p90))} ${change}`.trim();
    })
    .join("\n\n");
}

function charts(
  kept: SimulationResult,
  { format, words: { results, resultCharts } }: ChapterInputs,
): Block[] {
  const { versions, replications, weeks } = kept;
  const through = versions.flatMap(({ name, lead }) =>
    lead.p50 && lead.p90 ? [{ name, half: lead.p50.mean, nine: lead.p90.mean }] : [],
  );
  const curves = versions.flatMap(({ name, percentiles, lead }) =>
    percentiles.length > 0 && lead.p90 ? [{ name, percentiles, p90: lead.p90.mean }] : [],
  );
  if (through.length === 0 || curves.length === 0) return [];
  const spent = versions.map(({ name, parts }) => ({
    name,
    minutes: Object.fromEntries(
      Object.entries(parts).map(([part, figure]) => [part, figure?.mean ?? 0]),
    ) as Record<keyof typeof parts, number>,
  }));
  return [
    chartBlock(beforeAfterContent(through, kept.promised, resultCharts)),
    chartBlock(
      leadCurvesContent(
        {
          curves,
          limit: kept.promised,
          replications,
          weeks: results.weeks(format.number(weeks), weeks === 1),
        },
        resultCharts,
      ),
    ),
    chartBlock(timePartsContent(spent, resultCharts)),
  ];
}

function runWords(
  { format, words: { results, simulated: words } }: ChapterInputs,
  kept: SimulationResult,
): string {
  const { variants } = readKept(kept);
  const { takenAt, replications, weeks, seed, reached, isPrecise, warmUpWeeks, settled, versions } = kept;
  const share = reached === null ? results.none : format.percent(reached, 1);
  return [
    words.run(
      format.date(takenAt.slice(0, 10)),
      format.number(replications),
      results.weeks(format.number(weeks), weeks === 1),
      format.number(versions[0]?.cases ?? 0),
      String(seed),
    ),
    isPrecise ? words.precise(share) : words.wide(share),
    results.intervals,
    results.warmUp(Math.round(warmUpWeeks)),
    ...(settled ? [] : [results.unsettled]),
    ...versions.flatMap(({ name, unfinished }) =>
      unfinished && unfinished.mean > MANY_UNFINISHED
        ? [results.unfinished(name, format.percent(unfinished.mean, 1))]
        : [],
    ),
    ...versions.flatMap(({ name, gaveUp }) =>
      gaveUp && gaveUp.mean > MANY_UNFINISHED ? [results.gaveUp(name, format.percent(gaveUp.mean, 1))] : [],
    ),
    ...variants.flatMap(({ lead: { p90 }, pooledP90 = Number.NaN }, index) =>
      p90 && areRunsShort(p90, pooledP90)
        ? [
            results.shortRuns(
              versions[index]?.name ?? "",
              format.minutes(pooledP90),
              format.minutes(p90.mean),
            ),
          ]
        : [],
    ),
  ].join(" ");
}
