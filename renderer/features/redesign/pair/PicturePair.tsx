import type { Box } from "@shared/domain/blueprint/layout/types.ts";
import { useEffect } from "react";
import { useProjected } from "../../../platform/react/use-projected.ts";
import type { CompareMode } from "../compare-mode.ts";
import type { LinkedViews } from "./linked-views.ts";
import type { PictureSide } from "./MovedPicture.tsx";
import { PicturePane } from "./PicturePane.tsx";
import { SwipePane } from "./SwipePane.tsx";
import "./pair.css";

interface PicturePairProps {
  sides: readonly [PictureSide, PictureSide];
  /** What is revealed and framed on each side; null where it is not. */
  places: readonly [Box | null, Box | null];
  mode: CompareMode;
  linked: boolean;
  views: LinkedViews;
}

/** Whole maps one above the other are an overview; side by side they would be stamps, and over each other they are read. */
const SMALLEST_WHOLE = 0.25;
const READABLE = 0.5;
/** From the back row. */
const PROJECTED = 1;

/** Both blueprints, which move as one; a change that is chosen comes into view and is framed in both. */
export function PicturePair({ sides, places, mode, linked, views }: PicturePairProps) {
  const [before, after] = sides;
  const width = Math.max(before.picture.width, after.picture.width);
  const height = Math.max(before.picture.height, after.picture.height);
  const readable = useProjected() ? PROJECTED : READABLE;
  const least = mode === "above" ? SMALLEST_WHOLE : readable;
  useEffect(() => views.set({ map: { width, height }, least }), [views, width, height, least]);
  useEffect(() => views.link(linked || mode === "swipe"), [views, linked, mode]);
  const [first, second] = places;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the frames are other elements in another mode
  useEffect(() => views.reveal([first, second]), [views, first, second, mode]);
  return (
    <div className="picture-pair" data-mode={mode}>
      {mode === "swipe" ? (
        <SwipePane sides={sides} views={views} />
      ) : (
        <>
          <PicturePane of={before} views={views} side={0} />
          <PicturePane of={after} views={views} side={1} />
        </>
      )}
    </div>
  );
}
