import type { Ref } from "react";
import { SvgPicture } from "../../../ui/SvgPicture.tsx";
import type { ShownRefs } from "./use-shown-picture.ts";

export interface PictureSide {
  readonly label: string;
  readonly picture: { readonly svg: string; readonly width: number; readonly height: number };
  /** The names of stages and lanes by themselves. */
  readonly heads: { readonly top: string; readonly left: string; readonly corner: string };
}

/** A picture that its views move, with its heads at the edges. */
export function MovedPicture({ of, refs }: { of: PictureSide; refs: ShownRefs }) {
  const head = (part: "left" | "top" | "corner", ref: Ref<HTMLDivElement>) => (
    <div ref={ref} className="picture-head" aria-hidden>
      <SvgPicture svg={of.heads[part]} zoom={1} />
    </div>
  );
  return (
    <>
      <div ref={refs.content} className="picture-content">
        <SvgPicture svg={of.picture.svg} zoom={1} />
      </div>
      {head("left", refs.left)}
      {head("top", refs.top)}
      {head("corner", refs.corner)}
    </>
  );
}
