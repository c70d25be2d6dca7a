import type { Id } from "@shared/base/ids.ts";
import { byOrder } from "@shared/base/order.ts";
import { topBlueprints } from "../../blueprint/levels.ts";
import type { Blueprint } from "../../blueprint/records.ts";
import { gapHeat } from "../../measure/heat/answer-heat.ts";
import { changeMarks, type Difference } from "../../redesign/difference.ts";
import { onSeven } from "../../scoring/heat.ts";
import { plural } from "../parts.ts";
import type { ChapterInputs } from "../report-inputs.ts";
import type { Block, Chapter, JourneyColumn, Section } from "../report-model.ts";
import { stepToday, touchPointRows } from "../touch-point-rows.ts";

/** Today's journey from left to right; null while nothing is drawn on it. */
export function journeyChapter(inputs: ChapterInputs): Chapter | null {
  const { journey: words } = inputs.words;
  const blueprint = drawnToday(inputs);
  const columns = blueprint ? journeyColumns(inputs, blueprint.id) : [];
  if (!blueprint || columns.length === 0) return null;
  const caption = [words.caption, ...elsewhere(inputs, columns)].join(" ");
  return today(inputs, blueprint, [
    {
      id: "journey",
      title: words.title,
      page: "wide",
      blocks: [{ kind: "journey", columns, caption }],
    },
  ]);
}

/** Today's blueprint, and those of the other journeys that are told; null while nothing is drawn on it. */
export function blueprintChapter(inputs: ChapterInputs): Chapter | null {
  const blueprint = drawnToday(inputs);
  if (!blueprint) return null;
  return today(inputs, blueprint, [
    blueprintSection(inputs, blueprint, "blueprint-today"),
    ...othersToday(inputs, blueprint).map((other, index) =>
      blueprintSection(inputs, other, `blueprint-today-${index + 2}`),
    ),
  ]);
}

/** Those that the ideas change too; where nothing is proposed, all other journeys as they are. */
function othersToday({ model, report, related }: ChapterInputs, shown: Blueprint): Blueprint[] {
  if (report.toBeId !== null) return related.map(({ asIs }) => asIs);
  return topBlueprints(model).filter(
    ({ id, kind, journeyId }) =>
      kind === "as-is" && journeyId !== shown.journeyId && model.by("step", "blueprintId", id).length > 0,
  );
}

function drawnToday({ model, report }: ChapterInputs): Blueprint | null {
  const blueprint = model.get("blueprint", report.asIsId);
  return blueprint && model.by("step", "blueprintId", blueprint.id).length > 0 ? blueprint : null;
}

function today({ model, words }: ChapterInputs, blueprint: Blueprint, sections: readonly Section[]): Chapter {
  const journey = model.get("journey", blueprint.journeyId);
  const description: Block[] = journey?.description
    ? [{ kind: "paragraph", text: journey.description, style: "lead" }]
    : [];
  return { id: "today", title: words.blueprint.today, blocks: description, sections };
}

/** Touch points that the client meets on another journey than this one: the scorecard has them all the same. */
function elsewhere(inputs: ChapterInputs, columns: readonly JourneyColumn[]): string[] {
  const { journey: words } = inputs.words;
  const { model, report, format } = inputs;
  const here = new Set(columns.map(({ touchPoint }) => touchPoint));
  const missing = touchPointRows(inputs)
    .filter(({ number }) => !here.has(number))
    .map(({ number, touchPoint }) => {
      const step = stepToday(model, touchPoint.id, report.asIsId);
      const journey = journeyName(model, model.get("blueprint", step?.blueprintId));
      return words.touchPoint(format.number(number), touchPoint.name, journey);
    });
  return missing.length > 0 ? [words.elsewhere(missing.join(", "))] : [];
}

export const journeyName = (model: ChapterInputs["model"], blueprint: Blueprint | undefined): string =>
  model.get("journey", blueprint?.journeyId ?? null)?.name ?? blueprint?.name ?? "";

/** With a difference: the to-be, with its changes marked; used by the chapter that lists them. */
export function blueprintSection(
  inputs: ChapterInputs,
  blueprint: Blueprint,
  id: string,
  difference: Difference | null = null,
): Section {
  const { blueprint: words } = inputs.words;
  const title =
    inputs.related.length > 0 || inputs.report.toBeId === null
      ? words.titleOf(journeyName(inputs.model, blueprint), lowerFirst(blueprint.name))
      : words.title(blueprint.name);
  const steps = inputs.model.by("step", "blueprintId", blueprint.id);
  if (steps.length === 0) {
    return {
      id,
      title,
      page: "text",
      blocks: [{ kind: "paragraph", text: words.missing, style: "missing" }],
    };
  }
  return {
    id,
    title,
    page: "wide",
    blocks: [
      {
        kind: "map",
        ...mapOf(inputs, blueprint, difference),
        caption: difference ? `${words.changesCaption} ${words.proposedCaption}` : words.caption,
      },
    ],
  };
}

/** A name within a title. */
const lowerFirst = (name: string): string => name.slice(0, 1).toLocaleLowerCase() + name.slice(1);

function mapOf(inputs: ChapterInputs, blueprint: Blueprint, difference: Difference | null) {
  const { blueprint: words } = inputs.words;
  const { model, picture, format, scorecard } = inputs;
  const { marks, key } = gapHeat(scorecard, inputs.words.heat);
  const stages = model.by("stage", "blueprintId", blueprint.id);
  const steps = model.by("step", "blueprintId", blueprint.id);
  return {
    drawing: picture(model, blueprint.id, {
      figures: marks,
      ...(key && { heatKey: key }),
      theme: "light",
      words: inputs.words.map,
      ...(difference ? { changes: changeMarks(difference, "to-be") } : {}),
    }),
    label: words.label(
      blueprint.name,
      plural(format, steps.length, "step"),
      plural(format, stages.length, "stage"),
    ),
  };
}

/** The client's steps from left to right. */
function journeyColumns(inputs: ChapterInputs, blueprintId: Id): JourneyColumn[] {
  const { model } = inputs;
  const rows = new Map(touchPointRows(inputs).map((row) => [row.touchPoint.id, row]));
  const client = new Set(
    model
      .by("lane", "blueprintId", blueprintId)
      .filter((lane) => lane.band === "client")
      .map((lane) => lane.id),
  );
  const stages = model.by("stage", "blueprintId", blueprintId).sort(byOrder);
  const steps = model.by("step", "blueprintId", blueprintId).filter((step) => client.has(step.laneId));
  return stages.flatMap((stage) =>
    steps
      .filter((step) => step.stageId === stage.id)
      .sort((a, b) => a.column - b.column || byOrder(a, b))
      .map((step) => {
        const row = step.touchPointId === null ? undefined : rows.get(step.touchPointId);
        return {
          stage: stage.name,
          title: step.title,
          touchPoint: row?.number ?? null,
          gap: row?.figures?.gap?.mean ?? null,
          heat: row?.figures?.gap ? onSeven(row.figures.gap.mean, row.figures) : null,
          channel: step.channel,
          thoughts: step.thoughts,
          feeling: step.feeling,
          quote: step.quote,
          pain: step.pain,
          gain: step.gain,
          momentOfTruth: step.momentOfTruth,
        };
      }),
  );
}
