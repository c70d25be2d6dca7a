import { setSegmentPicture } from "@shared/domain/engagement/commands/set-segment-picture.ts";
import { PICTURE_BYTES } from "@shared/domain/engagement/picture-bytes.ts";
import type { Segment } from "@shared/domain/engagement/records.ts";
import { ImagePlus, Trash2, UserRound } from "lucide-react";
import { type DragEvent, useRef, useState } from "react";
import { usePictureUrl } from "../../platform/react/use-picture.ts";
import { useServices } from "../../platform/react/use-services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { Button, IconButton } from "../../ui/Button.tsx";
import { useClipboard } from "../../ui/use-clipboard.ts";
import { messages } from "./messages.ts";

/** Pixels of the square that the face fills. */
const SIDE = 200;
const KINDS = [{ description: messages.picture, extensions: ["png", "jpg", "jpeg", "webp", "svg"] }];

interface PictureProps {
  session: EngagementSession;
  segment: Segment;
}

/** The face of a persona: chosen, dropped or pasted. */
export function PersonaPicture({ session, segment }: PictureProps) {
  const { host, notices, pictures } = useServices();
  const box = useRef<HTMLDivElement>(null);
  const [over, setOver] = useState(false);
  const url = usePictureUrl(segment.pictureId ?? undefined, SIDE);
  const keep = async (name: string, bytes: Uint8Array) => {
    try {
      const picture = await notices.progress(messages.taking, () => pictures.add(name, bytes));
      session.run(setSegmentPicture, { segmentId: segment.id, picture });
    } catch (error) {
      notices.show({ kind: "error", text: error instanceof Error ? error.message : String(error) });
    }
  };
  const keepFile = async (file: File | undefined) => {
    if (file && !session.readOnly)
      await keep(file.name || messages.picture, new Uint8Array(await file.arrayBuffer()));
  };
  const choose = async () => {
    const file = await host.files.open(KINDS, PICTURE_BYTES);
    if (file) await keep(file.name, file.bytes);
  };
  useClipboard(box, {
    paste: (event) => {
      const file = [...(event.clipboardData?.files ?? [])].find(({ type }) => type.startsWith("image/"));
      if (!file) return;
      event.preventDefault();
      void keepFile(file);
    },
  });
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void keepFile(event.dataTransfer.files[0]);
  };
  const shown = url !== null && url !== "failed";
  return (
    <div className="persona-picture">
      {/* biome-ignore lint/a11y/useSemanticElements: a place to drop and paste a picture, not a group of fields */}
      <div
        ref={box}
        className="persona-face"
        data-over={over || undefined}
        tabIndex={session.readOnly ? undefined : 0}
        role="group"
        aria-label={messages.pictureOf(segment.name)}
        onDragOver={(event) => {
          if (!event.dataTransfer.types.includes("Files")) return;
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        {shown ? (
          <img src={url} alt={messages.pictureOf(segment.name)} draggable={false} />
        ) : (
          <>
            <UserRound size={48} strokeWidth={1} aria-hidden />
            <span>{url === "failed" ? messages.gone : session.readOnly ? "" : messages.dropHere}</span>
          </>
        )}
      </div>
      <div className="persona-buttons">
        <Button icon={ImagePlus} disabled={session.readOnly} onClick={() => void choose()}>
          {segment.pictureId === null ? messages.choose : messages.change}
        </Button>
        {segment.pictureId !== null && (
          <IconButton
            icon={Trash2}
            label={messages.remove}
            disabled={session.readOnly}
            onClick={() => session.run(setSegmentPicture, { segmentId: segment.id, picture: null })}
          />
        )}
      </div>
    </div>
  );
}
