// biome-ignore-all lint/a11y/noNoninteractiveTabindex: a picture larger than its place is moved by keyboard
import { SvgPicture } from "../../../ui/SvgPicture.tsx";
import type { LinkedViews, Side } from "./linked-views.ts";
import { usePanZoom } from "./use-pan-zoom.ts";
import { useShownPicture } from "./use-shown-picture.ts";

export interface PictureSide {
  readonly label: string;
  readonly picture: { readonly svg: string; readonly width: number; readonly height: number };
}

/** One blueprint of the two under its name. */
export function PicturePane({ of, views, side }: { of: PictureSide; views: LinkedViews; side: Side }) {
  const { pane, content, frame } = useShownPicture(views, side);
  const moves = usePanZoom(pane, views, side);
  return (
    <div className="picture-side">
      <h3>{of.label}</h3>
      <section ref={pane} className="picture-pane" aria-label={of.label} tabIndex={0} {...moves}>
        <div ref={content} className="picture-content">
          <SvgPicture svg={of.picture.svg} zoom={1} />
        </div>
        <div ref={frame} className="picture-frame" hidden />
      </section>
    </div>
  );
}
