import { ChevronLeft, ChevronRight } from "lucide-react";
import { useState } from "react";
import { Button, IconButton } from "../../ui/Button.tsx";
import { DialogButtons } from "../../ui/Dialog.tsx";
import type { Services } from "../services/services.ts";
import { messages } from "./messages.ts";
import { usePictureUrl } from "./use-picture.ts";
import { useModel } from "./use-services.ts";
import "./pictures.css";

/** Shows pictures large, one after the other: arrows walk, Escape closes. */
export const openPictures = (services: Services, ids: readonly string[], index = 0): Promise<void> =>
  services.dialogs.open({
    title: messages.pictures,
    width: 1040,
    render: (close) => <Viewer ids={ids} start={index} onClose={close} />,
  });

function Viewer({ ids, start, onClose }: { ids: readonly string[]; start: number; onClose(): void }) {
  const [index, setIndex] = useState(start);
  const id = ids[index];
  const name = useModel((model) => model.get("asset", id)?.name ?? "");
  const url = usePictureUrl(id, "original");
  const go = (by: number) => setIndex(Math.max(0, Math.min(ids.length - 1, index + by)));
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the buttons do the same; the keys work wherever the focus is
    <div
      className="picture-viewer"
      onKeyDown={(event) => {
        if (event.key === "ArrowLeft") go(-1);
        else if (event.key === "ArrowRight") go(1);
      }}
    >
      <div className="picture-stage">
        {url === "failed" && <p>{messages.pictureFailed}</p>}
        {url !== null && url !== "failed" && <img src={url} alt={name} />}
      </div>
      <DialogButtons>
        <span className="picture-caption">{name}</span>
        {ids.length > 1 && (
          <>
            <IconButton
              icon={ChevronLeft}
              label={messages.previousPicture}
              disabled={index === 0}
              onClick={() => go(-1)}
            />
            <span className="muted">{messages.pictureOf(index + 1, ids.length)}</span>
            <IconButton
              icon={ChevronRight}
              label={messages.nextPicture}
              disabled={index === ids.length - 1}
              onClick={() => go(1)}
            />
          </>
        )}
        <Button autoFocus onClick={onClose}>
          {messages.close}
        </Button>
      </DialogButtons>
    </div>
  );
}
