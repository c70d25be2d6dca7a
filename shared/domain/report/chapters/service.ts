import type { Id } from "@shared/base/ids.ts";
import { byOrder } from "@shared/base/order.ts";
import type { MarkFigure } from "../../blueprint/picture/palette.ts";
import type { Blueprint, Stage } from "../../blueprint/records.ts";
import { changeMarks, type Difference } from "../../redesign/difference.ts";
import { onSeven } from "../../scoring/heat.ts";
import type { Scorecard } from "../../scoring/scorecard.ts";
import { reportMessages } from "../messages.ts";
import { plural } from "../parts.ts";
import type { BlueprintPictureOptions, ChapterInputs } from "../report-inputs.ts";
import type { Block, Chapter, JourneyColumn, Picture, Section } from "../report-model.ts";
import { touchPointRows } from "../touch-point-rows.ts";

/** Pixels of a blueprint that stay readable on an A3 page; wider ones are cut between stages. */
const READABLE_WIDTH = 1950;

/** Today's journey and blueprint. */
export function todayChapter(inputs: ChapterInputs): Chapter | null {
  const blueprint = inputs.model.get("blueprint", inputs.report.asIsId);
  if (!blueprint) return null;
  const sections: Section[] = [];
  const columns = journeyColumns(inputs, blueprint.id);
  if (columns.length > 0) {
    sections.push({
      id: "journey",
      title: reportMessages.journey.title,
      page: "wide",
      blocks: [{ kind: "journey", columns, caption: reportMessages.journey.caption }],
    });
  }
  sections.push(blueprintSection(inputs, blueprint, "blueprint-today"));
  inputs.related.forEach(({ asIs }, index) => {
    sections.push(blueprintSection(inputs, asIs, `blueprint-today-${index + 2}`));
  });
  const journey = inputs.model.get("journey", blueprint.journeyId);
  const description: Block[] = journey?.description
    ? [{ kind: "paragraph", text: journey.description, style: "lead" }]
    : [];
  return { id: "today", title: reportMessages.blueprint.today, blocks: description, sections };
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
  const words = reportMessages.blueprint;
  const title =
    inputs.related.length > 0
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
        kind: "pictures",
        pictures: pictures(inputs, blueprint, difference),
        caption: difference ? `${words.changesCaption} ${words.proposedCaption}` : words.caption,
      },
    ],
  };
}

/** What clients answered, for the marks of a picture. */
export const pictureFigures = (scorecard: Scorecard | null): ReadonlyMap<Id, MarkFigure> =>
  new Map(
    scorecard?.touchPoints.map((entry) => [
      entry.touchPointId,
      {
        gap: entry.gap?.mean ?? null,
        heat: entry.gap && onSeven(entry.gap.mean, entry),
        n: entry.gap?.n ?? 0,
      },
    ]),
  );

/** A name within a title. */
const lowerFirst = (name: string): string => name.slice(0, 1).toLocaleLowerCase() + name.slice(1);

function pictures(inputs: ChapterInputs, blueprint: Blueprint, difference: Difference | null): Picture[] {
  const { model, picture, format, scorecard } = inputs;
  const stages = model.by("stage", "blueprintId", blueprint.id).sort(byOrder);
  const steps = model.by("step", "blueprintId", blueprint.id);
  const figures = pictureFigures(scorecard);
  const options: BlueprintPictureOptions = {
    figures,
    theme: "light",
    ...(difference ? { changes: changeMarks(difference, "to-be") } : {}),
  };
  const draw = (stageIds?: readonly Id[]) =>
    picture(model, blueprint.id, stageIds ? { ...options, stageIds } : options);
  const label = reportMessages.blueprint.label(
    blueprint.name,
    plural(format, steps.length, "step"),
    plural(format, stages.length, "stage"),
  );
  const whole = draw();
  if (whole.width <= READABLE_WIDTH || stages.length < 2) return [{ ...whole, label }];
  const groups = stageGroups(stages, (ids) => draw(ids).width);
  return groups.map((group, index) => ({
    ...draw(group.map((stage) => stage.id)),
    label: `${label}, ${reportMessages.blueprint.part(index + 1, groups.length)}`,
  }));
}

/** As many stages on a page as can be read; of even size, so that the last page is no remnant. */
function stageGroups(stages: readonly Stage[], widthOf: (ids: readonly Id[]) => number): Stage[][] {
  const cut = (limit: number): Stage[][] => {
    const groups: Stage[][] = [];
    let group: Stage[] = [];
    for (const stage of stages) {
      const wider = [...group, stage];
      if (group.length > 0 && widthOf(wider.map(({ id }) => id)) > limit) {
        groups.push(group);
        group = [stage];
      } else group = wider;
    }
    return group.length > 0 ? [...groups, group] : groups;
  };
  const fewest = cut(READABLE_WIDTH).length;
  for (let limit = READABLE_WIDTH * 0.5; limit < READABLE_WIDTH; limit += READABLE_WIDTH * 0.05) {
    const even = cut(limit);
    if (even.length === fewest) return even;
  }
  return cut(READABLE_WIDTH);
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
