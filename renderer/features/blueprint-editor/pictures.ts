import type { Id } from "@shared/base/ids.ts";
import { UserError } from "@shared/base/result.ts";
import { addEvidence } from "@shared/domain/blueprint/commands/add-evidence.ts";
import { addPictures } from "@shared/domain/blueprint/commands/add-pictures.ts";
import type { Picture } from "@shared/domain/engagement/picture.ts";
import type { Place } from "../../canvas/geometry.ts";
import type { Services } from "../../platform/services/services.ts";
import type { BlueprintHandle } from "./handle.ts";
import { messages } from "./messages.ts";

/** Where pictures go: on steps, or to a place of the evidence lane as evidence of their own. */
export type PictureTarget = { readonly stepIds: readonly Id[] } | { readonly place: Place };

export interface PutPictures {
  readonly files: readonly File[];
  readonly target: PictureTarget;
}

/** “rate-card_2024.png” is evidence called “rate card 2024”. */
export const titleOf = (fileName: string): string =>
  fileName
    .replace(/\.[a-z0-9]{1,5}$/i, "")
    .replace(/[_-]+/g, " ")
    .trim();

/** Takes the files in, and only then changes the map: what cannot be taken changes nothing. */
export async function putPictures(
  editor: BlueprintHandle,
  { pictures, notices }: Services,
  { files, target }: PutPictures,
): Promise<void> {
  const { session } = editor;
  if ("place" in target && target.place.lane.lane.band !== "evidence") {
    throw new UserError(messages.dropElsewhere);
  }
  const fits = (found: readonly Picture[]) => {
    if (!("stepIds" in target) || found.length === 0) return;
    const args = { stepIds: [...target.stepIds], pictures: [...found] };
    const why = addPictures.canRun?.(session.model, args);
    if (why !== undefined) throw new UserError(why);
  };
  const taken = await notices.progress(messages.takingPictures, () => pictures.addFiles(files, fits));
  if (taken.length === 0) return;
  if ("stepIds" in target) {
    session.run(addPictures, { stepIds: [...target.stepIds], pictures: taken });
    editor.select(target.stepIds);
    return;
  }
  const { lane, stage, column } = target.place;
  const pieces = taken.map((picture) => ({ title: titleOf(picture.name), picture }));
  const at = { laneId: lane.lane.id, stageId: stage.stage.id, column };
  editor.select(session.run(addEvidence, { ...at, pieces }));
}
