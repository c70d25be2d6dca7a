// biome-ignore-all lint/a11y/noNoninteractiveTabindex: a picture larger than its place is scrolled by keyboard
import type { Box } from "@shared/domain/blueprint/layout/types.ts";
import { useEffect, useRef } from "react";
import { SvgPicture } from "../../ui/SvgPicture.tsx";
import { scrollTo } from "./places.ts";

interface Side {
  readonly label: string;
  readonly picture: { readonly svg: string; readonly width: number; readonly height: number };
}
interface PicturePairProps {
  sides: readonly [Side, Side];
  /** What is revealed and framed on each side; null where it is not. */
  places: readonly [Box | null, Box | null];
  zoom: number;
  stacked: boolean;
  /** The room of one picture, whenever it changes; scroll bars do not change it. */
  onRoom(room: { width: number; height: number }): void;
}

/** Both blueprints in panes that scroll together; a change that is chosen comes into view and is framed in both. */
export function PicturePair({ sides, places, zoom, stacked, onRoom }: PicturePairProps) {
  const panes = useRef<(HTMLElement | null)[]>([null, null]);
  const leader = useRef<number | null>(null);
  const [first, second] = places;
  useEffect(() => {
    const pane = panes.current[0];
    if (!pane) return;
    const observer = new ResizeObserver(() => onRoom({ width: pane.offsetWidth, height: pane.offsetHeight }));
    observer.observe(pane, { box: "border-box" });
    return () => observer.disconnect();
  }, [onRoom]);
  useEffect(() => {
    const wanted = [first ?? second, second ?? first];
    leader.current = -1;
    panes.current.forEach((pane, index) => {
      const place = wanted[index];
      if (!pane || !place) return;
      pane.scrollTo(scrollTo(place, zoom, { width: pane.clientWidth, height: pane.clientHeight }));
    });
  }, [first, second, zoom]);
  const follow = (index: number) => {
    const [pane, other] = [panes.current[index], panes.current[1 - index]];
    if (!pane || !other || leader.current !== index) return;
    other.scrollTo(pane.scrollLeft, pane.scrollTop);
  };
  return (
    <div className="picture-pair" data-stacked={stacked || undefined}>
      {sides.map((side, index) => {
        const place = places[index];
        return (
          <div key={side.label} className="picture-side">
            <h3>{side.label}</h3>
            <section
              ref={(element) => {
                panes.current[index] = element;
              }}
              className="picture-pane"
              aria-label={side.label}
              tabIndex={0}
              onPointerEnter={() => {
                leader.current = index;
              }}
              onFocus={() => {
                leader.current = index;
              }}
              onWheel={() => {
                leader.current = index;
              }}
              onScroll={() => follow(index)}
            >
              <SvgPicture svg={side.picture.svg} zoom={zoom} />
              {place && (
                <div
                  className="picture-frame"
                  style={{
                    left: place.x * zoom - 6,
                    top: place.y * zoom - 6,
                    width: place.width * zoom + 12,
                    height: place.height * zoom + 12,
                  }}
                />
              )}
            </section>
          </div>
        );
      })}
    </div>
  );
}
