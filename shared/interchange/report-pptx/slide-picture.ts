import { vectorPicture } from "../report/vector-picture.ts";
import type { DeckRoom } from "./deck-room.ts";
import { BODY } from "./measures.ts";
import { pictureXml } from "./shapes.ts";
import type { Item } from "./slide-flow.ts";

export interface SlidePicture {
  readonly svg: string;
  /** In the SVG's own pixels. */
  readonly width: number;
  readonly height: number;
  readonly label: string;
}

/** A little larger than on paper: a slide is seen from farther away. */
const LARGEST = 1.1;

/** A picture in the middle of the body, as large as its room (points) lets it be. */
export async function pictureItem(
  { svg, width, height, label }: SlidePicture,
  room: { readonly width: number; readonly height: number },
  { media, rasterise }: Pick<DeckRoom, "media" | "rasterise">,
): Promise<Item> {
  const files = await vectorPicture({ svg, width, height }, rasterise);
  const dots = media.add(files.png, "png");
  const vectors = media.add(files.svg, "svg");
  const scale = Math.min(LARGEST, room.width / width, room.height / height);
  const size = { width: width * scale, height: height * scale };
  return {
    height: size.height,
    notes: [label],
    draw: (slide, y) => {
      const frame = { ...size, x: BODY.x + (BODY.width - size.width) / 2, y };
      const [behind, before] = [slide.relate("image", dots), slide.relate("image", vectors)];
      slide.add((id) => pictureXml(id, { frame, label, dots: behind, vectors: before }));
    },
  };
}
