// biome-ignore-all lint/a11y/noNoninteractiveTabindex: a picture larger than its place is moved by keyboard
import type { LinkedViews, Side } from "./linked-views.ts";
import { MovedPicture, type PictureSide } from "./MovedPicture.tsx";
import { usePanZoom } from "./use-pan-zoom.ts";
import { useShownPicture } from "./use-shown-picture.ts";

/** One blueprint of the two under its name. */
export function PicturePane({ of, views, side }: { of: PictureSide; views: LinkedViews; side: Side }) {
  const refs = useShownPicture(views, side);
  const { pane } = refs;
  const moves = usePanZoom(pane, views, side);
  return (
    <div className="picture-side">
      <h3>{of.label}</h3>
      <section ref={pane} className="picture-pane" aria-label={of.label} tabIndex={0} {...moves}>
        <MovedPicture of={of} refs={refs} />
        <div ref={refs.frame} className="picture-frame" hidden />
      </section>
    </div>
  );
}
