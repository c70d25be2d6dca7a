import { updateSteps } from "@shared/domain/blueprint/commands/update-step.ts";
import { renamePicture } from "@shared/domain/engagement/commands/rename-picture.ts";
import { ArrowUp, ImagePlus, X } from "lucide-react";
import { openPictures } from "../../../platform/react/PictureViewer.tsx";
import { Thumbnail } from "../../../platform/react/Thumbnail.tsx";
import { useModel, useServices } from "../../../platform/react/use-services.ts";
import { Button, IconButton } from "../../../ui/Button.tsx";
import { TextField } from "../../../ui/TextField.tsx";
import { messages } from "../messages.ts";
import type { StepSectionProps } from "./step-section.ts";

/** The pictures of a step, in their order: the first one stands on the card. */
export function PictureSection({ session, steps }: StepSectionProps) {
  const services = useServices();
  const [step, ...others] = steps;
  const { pictureIds } = step;
  const assets = useModel(session, (model) => pictureIds.flatMap((id) => model.get("asset", id) ?? []));
  const reorder = (ids: string[]) =>
    session.run(updateSteps, { stepIds: [step.id], patch: { pictureIds: ids } });
  const add = () => void services.commands.run("blueprint.picture.add");
  return (
    <section className="inspector-section">
      <div className="head">
        <h2>{messages.pictures}</h2>
        {!session.readOnly && (
          <Button kind="quiet" icon={ImagePlus} onClick={add}>
            {messages.addPicture}
          </Button>
        )}
      </div>
      {others.length === 0 && assets.length === 0 && <p className="muted small">{messages.noPictures}</p>}
      {others.length === 0 && assets.length > 0 && (
        <ul className="picture-list">
          {assets.map((asset, index) => (
            <li key={asset.id}>
              <button
                type="button"
                className="picture-open"
                aria-label={messages.openPicture(asset.name)}
                onClick={() => openPictures(services, pictureIds, index)}
              >
                <Thumbnail assetId={asset.id} size={48} alt="" />
              </button>
              <TextField
                label={messages.pictureName}
                hideLabel
                value={asset.name}
                disabled={session.readOnly}
                maximumLength={500}
                onCommit={(name) => session.run(renamePicture, { id: asset.id, name })}
              />
              <IconButton
                icon={ArrowUp}
                label={messages.pictureEarlier(asset.name)}
                disabled={index === 0 || session.readOnly}
                onClick={() =>
                  reorder(pictureIds.with(index, pictureIds[index - 1] ?? "").with(index - 1, asset.id))
                }
              />
              <IconButton
                icon={X}
                label={messages.removePicture(asset.name)}
                disabled={session.readOnly}
                onClick={() => reorder(pictureIds.filter((id) => id !== asset.id))}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
