import type { ReadModel } from "@shared/domain/core/model.ts";
import type { ReportFormat } from "@shared/domain/report/format.ts";
import { ASSUMPTION_TOPICS } from "@shared/domain/simulation/assumption-topics.ts";
import { jointAssumptions } from "@shared/domain/simulation/joint-assumptions.ts";
import type { SimulatedJourney } from "@shared/domain/simulation/simulate-journey.ts";
import type { ExperimentFigures } from "@shared/simulation/experiment/figures.ts";
import { areRunsShort } from "@shared/simulation/output/short-runs.ts";
import type { DocumentPart } from "./document-part.ts";
import { figureText, leadColumns } from "./lead-columns.ts";
import { messages } from "./messages.ts";
import { poolsPart, spentPart, targetsPart, touchPointsPart } from "./version-parts.ts";

const WEEK = 10_080;
/** Fewer clients who are not through are no reason to doubt the times of the others. */
const MANY_UNFINISHED = 0.001;

/** All that is said of a simulated journey: what stands in the way, the figures, and what they rest on. */
export function journeyParts(
  model: ReadModel,
  simulated: SimulatedJourney,
  format: ReportFormat,
): DocumentPart[] {
  const { journey, versions, figures } = simulated;
  const names = namesOf(model, figures);
  const head: DocumentPart = {
    level: 2,
    title: journey.name,
    sentences: figures ? runSentences(simulated, figures, names, format) : [],
  };
  const warnings = warningTexts(versions);
  return [
    head,
    ...versions.flatMap(({ blueprint, service }): DocumentPart[] =>
      service.ok
        ? []
        : [
            {
              level: 3,
              title: messages.cannotRun(blueprint.name),
              list: service.problems.map(({ message }) => message),
            },
          ],
    ),
    ...(warnings.length > 0 ? [{ level: 3, title: messages.warnings, list: warnings } as const] : []),
    ...(figures
      ? [
          leadPart(figures, names, format),
          spentPart(figures, names, format),
          ...poolsPart(model, figures, names, format),
          ...touchPointsPart(model, figures, names, format),
          targetsPart(model, versions, figures, names, format),
          assumptionsPart(versions),
        ]
      : []),
  ];
}

/** What is true of some versions only is told with their names. */
function warningTexts(versions: SimulatedJourney["versions"]): string[] {
  const told = new Map<string, string[]>();
  for (const { blueprint, service } of versions)
    for (const { message } of service.ok ? service.warnings : [])
      told.set(message, [...(told.get(message) ?? []), blueprint.name]);
  return [...told].map(([message, names]) =>
    names.length < versions.length ? messages.of(message, names.join(", ")) : message,
  );
}

const namesOf = (model: ReadModel, figures: ExperimentFigures | null): string[] =>
  (figures?.variants ?? []).map(({ id }) => model.get("blueprint", id)?.name ?? "");

function runSentences(
  { weeks }: SimulatedJourney,
  { replications, progress, warmUp, settled, variants }: ExperimentFigures,
  names: readonly string[],
  format: ReportFormat,
): string[] {
  const runs = format.number(replications);
  const share = progress.reached === null ? messages.none : format.percent(progress.reached, 1);
  const length = messages.weeks(format.number(weeks), weeks === 1);
  const clients = format.number(variants[0]?.cases ?? 0);
  return [
    progress.state === "most"
      ? messages.wide(runs, length, clients, share)
      : messages.over(runs, length, clients, share),
    messages.intervals,
    messages.warmUp(Math.round(warmUp / WEEK)),
    ...(settled ? [] : [messages.unsettled]),
    ...variants.flatMap(({ unfinished }, index) =>
      unfinished && unfinished.mean > MANY_UNFINISHED
        ? [messages.unfinished(names[index] ?? "", format.percent(unfinished.mean, 1))]
        : [],
    ),
    ...variants.flatMap(({ gaveUp }, index) =>
      gaveUp && gaveUp.mean > MANY_UNFINISHED
        ? [messages.gaveUp(names[index] ?? "", format.percent(gaveUp.mean, 1))]
        : [],
    ),
    ...variants.flatMap(({ lead, pooledP90 = Number.NaN }, index) =>
      areRunsShort(lead.p90, pooledP90)
        ? [
            messages.shortRuns(
              names[index] ?? "",
              format.minutes(pooledP90),
              figureText(lead.p90, format.minutes),
            ),
          ]
        : [],
    ),
  ];
}

function leadPart(figures: ExperimentFigures, names: readonly string[], format: ReportFormat): DocumentPart {
  const { variants } = figures;
  return {
    level: 3,
    title: messages.lead,
    sentences: [
      ...variants.map(({ lead }, index) =>
        messages.answer(
          names[index] ?? "",
          figureText(lead.p50, format.minutes),
          figureText(lead.p90, format.minutes),
        ),
      ),
      ...(variants.length > 1 ? [messages.sameClients(names[0] ?? "")] : []),
    ],
    columns: leadColumns(figures, names, format),
  };
}

/** By topic; with where each number comes from, and the versions that it holds for where those are not all. */
function assumptionsPart(versions: SimulatedJourney["versions"]): DocumentPart {
  const entries = jointAssumptions(versions);
  return {
    level: 3,
    title: messages.rests,
    list: ASSUMPTION_TOPICS.flatMap((topic) =>
      entries
        .filter(({ assumption }) => assumption.topic === topic)
        .map(({ assumption: { text, source }, only }) => {
          const tail = [...(source === null ? [] : [messages.sources[source]]), ...only].join("; ");
          return messages.assumption(messages.topics[topic], text, tail);
        }),
    ),
  };
}
