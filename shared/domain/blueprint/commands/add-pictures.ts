import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField } from "../../core/fields.ts";
import { keepPicture, pictureField } from "../../engagement/picture.ts";

/** As many as a step can hold. */
export const MOST_PICTURES = 12;

/** Pictures on steps, after those that are there. What a step has already is not added again. */
export const addPictures = defineCommand({
  id: "blueprint.step.picture.add",
  args: z.strictObject({
    stepIds: z.array(idField).min(1),
    pictures: z.array(pictureField).min(1),
  }),
  label: ({ stepIds, pictures }, model) => {
    const what = pictures.length === 1 ? "a picture" : `${pictures.length} pictures`;
    const where = stepIds.length === 1 ? `“${model.get("step", stepIds[0])?.title ?? ""}”` : "steps";
    return `Add ${what} to ${where}`;
  },
  canRun: (model, { stepIds, pictures }) => {
    const sums = new Set(pictures.map(({ sha256 }) => sha256));
    const held = new Map(
      model.all("asset").flatMap(({ id, sha256 }) => (sums.has(sha256) ? [[sha256, id] as const] : [])),
    );
    const ids = [...sums].map((sum) => held.get(sum) ?? sum);
    const full = stepIds
      .map((id) => model.get("step", id))
      .find((step) => step && new Set([...step.pictureIds, ...ids]).size > MOST_PICTURES);
    return full && `“${full.title}” would have more than ${MOST_PICTURES} pictures.`;
  },
  run: (draft, { stepIds, pictures }) => {
    const ids = pictures.map((picture) => keepPicture(draft, picture));
    for (const stepId of stepIds) {
      const { pictureIds } = draft.need("step", stepId);
      draft.update("step", stepId, { pictureIds: [...new Set([...pictureIds, ...ids])] });
    }
    return ids;
  },
});
