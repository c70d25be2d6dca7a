// biome-ignore-all lint/a11y/noNoninteractiveTabindex: a picture larger than its place is moved by keyboard
import { MoveHorizontal } from "lucide-react";
import { type KeyboardEvent, useEffect, useRef } from "react";
import { messages } from "../messages.ts";
import type { LinkedViews } from "./linked-views.ts";
import { MovedPicture, type PictureSide } from "./MovedPicture.tsx";
import { usePanZoom } from "./use-pan-zoom.ts";
import { useShownPicture } from "./use-shown-picture.ts";

/** Per cent of the width that a key moves the divider by. */
const STEP = 2;
const LEAP = 10;

interface SwipePaneProps {
  sides: readonly [PictureSide, PictureSide];
  views: LinkedViews;
}

/** Both maps over each other: left of a divider the as-is is seen, right of it the to-be. */
export function SwipePane({ sides: [asIs, toBe], views }: SwipePaneProps) {
  const first = useShownPicture(views, 0);
  const second = useShownPicture(views, 1);
  const { pane } = first;
  const moves = usePanZoom(pane, views, 0);
  const divider = useRef<HTMLDivElement>(null);
  const at = useRef(50);
  const place = (percent: number) => {
    at.current = Math.min(100, Math.max(0, percent));
    const text = `${at.current}%`;
    const [left, right] = [first.content.current?.parentElement, second.content.current?.parentElement];
    if (left) left.style.clipPath = `inset(0 calc(100% - ${text}) 0 0)`;
    if (right) right.style.clipPath = `inset(0 0 0 ${text})`;
    const handle = divider.current;
    if (!handle) return;
    handle.style.left = text;
    handle.setAttribute("aria-valuenow", String(Math.round(at.current)));
    handle.setAttribute("aria-valuetext", messages.swiped(Math.round(at.current)));
    // The tag of a side that is no longer seen goes with it.
    handle.toggleAttribute("data-left-gone", at.current < 8);
    handle.toggleAttribute("data-right-gone", at.current > 92);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once; the divider is moved by hand
  useEffect(() => place(at.current), []);
  const keys = (event: KeyboardEvent) => {
    const by = event.shiftKey ? LEAP : STEP;
    const to = {
      ArrowLeft: at.current - by,
      ArrowDown: at.current - by,
      ArrowRight: at.current + by,
      ArrowUp: at.current + by,
      PageDown: at.current - LEAP,
      PageUp: at.current + LEAP,
      Home: 0,
      End: 100,
    }[event.key];
    if (to === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    place(to);
  };
  const drags = useRef(false);
  return (
    <div className="picture-side">
      <div className="swipe-heads">
        <h3>{messages.left(asIs.label)}</h3>
        <h3>{messages.right(toBe.label)}</h3>
      </div>
      <section
        ref={pane}
        className="picture-pane"
        aria-label={messages.bothOver(asIs.label, toBe.label)}
        tabIndex={0}
        {...moves}
      >
        <section ref={second.pane} className="swipe-layer" aria-label={toBe.label}>
          <MovedPicture of={toBe} refs={second} />
        </section>
        <section className="swipe-layer" aria-label={asIs.label}>
          <MovedPicture of={asIs} refs={first} />
        </section>

        {/* On both sides of the divider: what is chosen may have moved. */}
        <div ref={first.frame} className="picture-frame" data-side="as-is" hidden />
        <div ref={second.frame} className="picture-frame" hidden />
        <div
          ref={divider}
          role="slider"
          tabIndex={0}
          className="swipe-divider"
          aria-label={messages.divider}
          aria-orientation="horizontal"
          aria-valuemin={0}
          aria-valuemax={100}
          aria-valuenow={50}
          onKeyDown={keys}
          onPointerDown={(event) => {
            event.stopPropagation();
            event.currentTarget.setPointerCapture(event.pointerId);
            drags.current = true;
          }}
          onPointerMove={(event) => {
            const room = pane.current?.getBoundingClientRect();
            if (!drags.current || !room) return;
            event.stopPropagation();
            place(((event.clientX - room.left) / room.width) * 100);
          }}
          onPointerUp={() => {
            drags.current = false;
          }}
          onPointerCancel={() => {
            drags.current = false;
          }}
          onDoubleClick={() => place(50)}
        >
          <span className="swipe-tag" data-side="left" aria-hidden>
            {messages.asIs}
          </span>
          <span className="swipe-grip" aria-hidden>
            <MoveHorizontal size={16} strokeWidth={1.75} />
          </span>
          <span className="swipe-tag" data-side="right" aria-hidden>
            {messages.toBe}
          </span>
        </div>
      </section>
    </div>
  );
}
