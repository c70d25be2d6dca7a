import type { Id } from "@shared/base/ids.ts";
import { removeCause } from "@shared/domain/cause/commands/remove-cause.ts";
import { updateCause } from "@shared/domain/cause/commands/update-cause.ts";
import { drawFishbone } from "@shared/domain/cause/fishbone/draw.ts";
import { layOutFishbone, type PlacedTwig } from "@shared/domain/cause/fishbone/layout.ts";
import { causeMessages } from "@shared/domain/cause/messages.ts";
import type { CauseRow } from "@shared/domain/cause/outline.ts";
import { SCREEN_PALETTE } from "@shared/drawing/palette.ts";
import { type CSSProperties, type KeyboardEvent, useMemo, useRef, useState } from "react";
import { useDrawnWidth } from "../../platform/charts/use-drawn-width.ts";
import { useRevision } from "../../platform/react/use-revision.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { InPlaceText } from "../../ui/InPlaceText.tsx";
import { SvgPicture } from "../../ui/SvgPicture.tsx";
import { messages } from "./messages.ts";

const FIRST_WIDTH = 800;
/** Room around it. */
const EDGE = 16;
/** On a projector, against the half of the place that a chart is drawn in there: letters of 23 px. */
const ENLARGED = 1.75;
const HALVED = 2;
const MOST_GROWTH = 1.3;

interface PictureProps {
  session: EngagementSession;
  opportunityId: Id;
  rows: readonly CauseRow[];
  selectedId: Id | null;
  onSelect(id: Id): void;
}

/** The fishbone, drawn from the outline: a cause is chosen, edited and deleted where it is shown. */
export function FishbonePicture({ session, opportunityId, rows, selectedId, onSelect }: PictureProps) {
  const box = useRef<HTMLDivElement>(null);
  const { drawn, projected } = useDrawnWidth(box, FIRST_WIDTH);
  const [editedId, setEdited] = useState<Id | null>(null);
  const revision = useRevision(session);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision stands for the model
  const { fish, svg, scale } = useMemo(() => {
    const effect = session.model.get("opportunity", opportunityId)?.title ?? "";
    const ideasOf = (id: Id) => session.model.countBy("idea", "causeIds", id);
    const place = (projected ? drawn * HALVED : drawn) - EDGE;
    const least = projected ? ENLARGED : 1;
    const fish = layOutFishbone(effect, rows, ideasOf, place / least);
    // A small fish grows into a large place.
    const scale = Math.max(least, Math.min(place / fish.width, least * MOST_GROWTH));
    const title = causeMessages.title(effect);
    const { svg } = drawFishbone(fish, {
      title,
      width: fish.width,
      palette: SCREEN_PALETTE,
      font: "var(--font)",
    });
    return { fish, svg, scale };
  }, [session, opportunityId, rows, drawn, projected, revision]);
  const twigs = fish.bones.flatMap((bone) => bone.twigs);
  const edit = (id: Id) => !session.readOnly && setEdited(id);
  const to = (at: number) => {
    const twig = twigs[at];
    if (!twig) return;
    onSelect(twig.row.cause.id);
    box.current?.querySelectorAll<HTMLElement>(".fishbone-twig")[at]?.focus();
  };
  const keys = (event: KeyboardEvent, at: number, id: Id) => {
    if (event.altKey) return;
    if (event.key === "ArrowDown" || event.key === "ArrowRight") to(at + 1);
    else if (event.key === "ArrowUp" || event.key === "ArrowLeft") to(at - 1);
    else if (event.key === "F2") edit(id);
    else if (event.key === "Delete" && !session.readOnly) session.run(removeCause, { id });
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const stop = twigs.some(({ row }) => row.cause.id === selectedId)
    ? selectedId
    : (twigs[0]?.row.cause.id ?? null);
  return (
    <div ref={box} className="fishbone">
      <div className="fishbone-sheet" style={{ width: fish.width * scale, height: fish.height * scale }}>
        <SvgPicture svg={svg} zoom={scale} />
        {twigs.map((twig, at) => {
          const { cause } = twig.row;
          const { id, text } = cause;
          if (id === editedId)
            return (
              <InPlaceText
                key={id}
                className="input-whole fishbone-input"
                style={placeOf(twig, scale)}
                label={messages.edit(text)}
                text={text}
                onKeep={(words) => {
                  setEdited(null);
                  if (words !== "" && words !== text)
                    session.run(updateCause, { id, patch: { text: words } });
                }}
                onCancel={() => setEdited(null)}
              />
            );
          return (
            <button
              key={id}
              type="button"
              className="fishbone-twig"
              aria-label={`${twig.row.number} ${text}, ${causeMessages.kinds[cause.kind]}`}
              aria-pressed={id === selectedId}
              tabIndex={id === stop ? 0 : -1}
              style={placeOf(twig, scale)}
              onClick={() => onSelect(id)}
              onDoubleClick={() => edit(id)}
              onKeyDown={(event) => keys(event, at, id)}
            />
          );
        })}
      </div>
    </div>
  );
}

const AROUND = 3;
const placeOf = ({ x, y, width, height }: PlacedTwig, scale: number): CSSProperties => ({
  left: (x - AROUND) * scale,
  top: y * scale,
  width: (width + 2 * AROUND) * scale,
  minHeight: height * scale,
});
