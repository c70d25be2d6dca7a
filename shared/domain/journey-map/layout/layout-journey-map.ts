import type { Id } from "@shared/base/ids.ts";
import type { JourneyRow } from "../../blueprint/records.ts";
import type { ReadModel } from "../../core/model.ts";
import { isWordRow } from "../experience.ts";
import { placeColumns } from "./columns.ts";
import { curveName, curvePoints, MOST_CURVES, nameCurves, pairedSteps } from "./curves.ts";
import type { VoiceFigures } from "./figure-boxes.ts";
import { MapRows } from "./map-rows.ts";
import { SCREEN_SIZES } from "./sizes.ts";
import type {
  CardBox,
  EmotionBox,
  FigureBox,
  JourneyLayout,
  JourneySizes,
  JourneyVoice,
  ThumbBox,
} from "./types.ts";
import { voicesOf } from "./voices.ts";
import { placeWays, planWays } from "./ways.ts";

export interface JourneyLayoutOptions {
  /** The blueprint whose curves are laid beside: the to-be of an as-is, or the other way round. */
  readonly besideId?: Id | null;
  /** By the key of a voice, then by touch point. */
  readonly figures?: ReadonlyMap<string, VoiceFigures>;
  readonly sizes?: JourneySizes;
}

const NO_FIGURES: ReadonlyMap<string, VoiceFigures> = new Map();
/**
 * The client's side of a blueprint as boxes and curves; pure. Stages and steps from left to right, rows from top to
 * bottom; a row is as high as its longest text, so that nothing is ever cut.
 */
export function layoutJourneyMap(
  model: ReadModel,
  blueprintId: Id,
  segmentIds: readonly Id[],
  rows: readonly JourneyRow[],
  options: JourneyLayoutOptions = {},
): JourneyLayout {
  const sizes = options.sizes ?? SCREEN_SIZES;
  const voices = voicesOf(model, segmentIds);
  const chosen = voices.flatMap((voice) => voice.segmentId ?? []);
  const { columns, stages } = placeColumns(model, blueprintId, chosen, sizes);
  const right = sizes.rowHead + columns.length * sizes.column;
  const map = new MapRows(model, columns, voices, sizes, stages[0]?.height ?? sizes.stageHead);
  const ways = planWays(model, columns, sizes);
  let emotion: EmotionBox | null = null;
  const figures: FigureBox[] = [];
  const thumbs: ThumbBox[] = [];
  let cards: CardBox[] = [];
  for (const row of rows) {
    if (row === "steps") cards = map.steps(ways.above, ways.below);
    else if (row === "emotion") emotion = map.emotion();
    else if (row === "figures") figures.push(...map.figures(options.figures ?? NO_FIGURES));
    else if (row === "pictures") thumbs.push(...map.pictures());
    else if (isWordRow(row)) map.words(row);
    else map.plain(row);
  }
  const paired = options.besideId ? pairedSteps(model, columns, options.besideId) : null;
  const kindBeside = model.get("blueprint", options.besideId)?.kind ?? null;
  const kindOwn = paired ? (model.get("blueprint", blueprintId)?.kind ?? null) : null;
  const curves = emotion
    ? [
        ...voices.map((voice) => own(voice, curvePoints(model, columns, voice, emotion, null))),
        ...(paired
          ? voices.map((voice) => beside(voice, curvePoints(model, columns, voice, emotion, paired.pairs)))
          : []),
      ].slice(0, MOST_CURVES)
    : [];
  function own(voice: JourneyVoice, points: ReturnType<typeof curvePoints>) {
    return { key: voice.key, voice, beside: false, name: curveName(voice, kindOwn), points };
  }
  function beside(voice: JourneyVoice, points: ReturnType<typeof curvePoints>) {
    return { key: `beside:${voice.key}`, voice, beside: true, name: curveName(voice, kindBeside), points };
  }
  return {
    sizes,
    width: right + (emotion ? sizes.names : 0),
    height: map.y,
    voices,
    stages,
    columns,
    rows: map.rows,
    cells: map.cells,
    cards,
    ways: placeWays(ways, new Map(cards.map((card) => [card.step.id, card])), sizes),
    emotion,
    curves: emotion ? nameCurves(curves, emotion, right, sizes) : [],
    figures,
    thumbs,
    unpaired: paired?.unpaired ?? [],
  };
}
