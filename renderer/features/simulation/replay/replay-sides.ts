import type { Id } from "@shared/base/ids.ts";
import { layoutBlueprint } from "@shared/domain/blueprint/layout/layout-blueprint.ts";
import { blueprintSvg } from "@shared/domain/blueprint/picture/blueprint-svg.ts";
import type { PictureThemeName } from "@shared/domain/blueprint/picture/palette.ts";
import type { ReadModel } from "@shared/domain/core/model.ts";
import { replayPlaces } from "@shared/domain/simulation/replay/places.ts";
import { ReplayScene } from "@shared/domain/simulation/replay/scene.ts";
import { replayTokens } from "@shared/domain/simulation/replay/tokens.ts";
import type { ExperimentFigures } from "@shared/simulation/experiment/figures.ts";

/** One version that is watched. */
export interface ReplaySide {
  readonly id: Id;
  readonly name: string;
  readonly scene: ReplayScene;
  readonly picture: { readonly svg: string; readonly width: number; readonly height: number };
}

/** Maps that are watched beside each other: the first version and the last of those that were run. */
const MOST = 2;

/** What can be watched of a run: versions that are still there, can be run, and had clients. */
export function replaySides(
  model: ReadModel,
  { variants }: ExperimentFigures,
  theme: PictureThemeName,
): ReplaySide[] {
  const watched = variants.length > MOST ? [variants[0], variants.at(-1)] : variants;
  return watched.flatMap((variant) => {
    const blueprint = variant && model.get("blueprint", variant.id);
    const places = blueprint && replayPlaces(model, blueprint.id);
    if (!variant || !blueprint || !places) return [];
    const scene = new ReplayScene(replayTokens(variant.trace, places), layoutBlueprint(model, blueprint.id));
    if (scene.tokens.length === 0) return [];
    const picture = blueprintSvg(model, blueprint.id, { theme });
    return [{ id: blueprint.id, name: blueprint.name, scene, picture }];
  });
}
