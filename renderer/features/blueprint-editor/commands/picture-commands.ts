import { PICTURE_BYTES } from "@shared/domain/engagement/picture-bytes.ts";
import { ImagePlus } from "lucide-react";
import { selectedSteps } from "../handle.ts";
import { messages as words } from "../messages.ts";
import { type PutPictures, putPictures } from "../pictures.ts";
import { type CanvasCommand, STEPS } from "./canvas-command.ts";
import { messages } from "./messages.ts";

const KINDS = [{ description: words.pictures, extensions: ["png", "jpg", "jpeg", "webp", "svg"] }];

export const pictureCommands: readonly CanvasCommand[] = [
  {
    id: "blueprint.picture.add",
    title: messages.addPicture,
    icon: ImagePlus,
    when: STEPS,
    menus: [
      ["step", "2-edit", 7],
      ["edit", "3-steps", 4],
    ],
    run: async (editor, _, services) => {
      const stepIds = selectedSteps(editor).map((box) => box.step.id);
      const file = await services.host.files.open(KINDS, PICTURE_BYTES);
      if (!file) return;
      const files = [new File([file.bytes as Uint8Array<ArrayBuffer>], file.name)];
      await putPictures(editor, services, { files, target: { stepIds } });
    },
  },
  {
    id: "blueprint.picture.put",
    title: messages.putPictures,
    when: "!readOnly",
    hidden: true,
    run: (editor, args, services) => putPictures(editor, services, args as PutPictures),
  },
];
