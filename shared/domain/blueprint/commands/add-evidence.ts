import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField, lineField } from "../../core/fields.ts";
import { pictureField } from "../../engagement/picture.ts";
import { addPictures } from "./add-pictures.ts";
import { addStep } from "./add-step.ts";

/** A piece of evidence that is its picture: each picture is a step of its own, side by side. */
export const addEvidence = defineCommand({
  id: "blueprint.step.add-evidence",
  args: z.strictObject({
    laneId: idField,
    stageId: idField,
    column: z.int().min(0).max(499),
    pieces: z.array(z.strictObject({ title: lineField, picture: pictureField })).min(1),
  }),
  label: ({ pieces }) =>
    pieces.length === 1
      ? `Add the evidence “${pieces[0]?.title ?? ""}”`
      : `Add ${pieces.length} pieces of evidence`,
  run: (draft, { laneId, stageId, column, pieces }) =>
    pieces.map(({ title, picture }, index) => {
      const at = Math.min(499, column + index);
      const id = addStep.run(draft, { laneId, stageId, column: at, title, kind: "evidence" });
      addPictures.run(draft, { stepIds: [id], pictures: [picture] });
      return id;
    }),
});
