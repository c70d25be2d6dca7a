// biome-ignore-all lint/a11y/noNoninteractiveTabindex: a map larger than its place is scrolled by keyboard
import type { ReplayScene } from "@shared/domain/simulation/replay/scene.ts";
import { type MouseEvent, useEffect, useLayoutEffect, useRef, useState } from "react";
import { SvgPicture } from "../../../ui/SvgPicture.tsx";
import { replayMessages as messages } from "./replay-messages.ts";
import { TokenLayer } from "./token-layer.ts";

/** Draws the moment, and says who is inside. */
export type DrawMoment = (moment: number, travel: number) => void;

interface ReplayPaneProps {
  name: string;
  picture: { readonly svg: string; readonly width: number; readonly height: number };
  scene: ReplayScene;
  followed: number | null;
  onFollow(client: number): void;
  /** Where the clock finds it; null when it goes. */
  onReady(draw: DrawMoment | null): void;
}

/** Below this a map is a pattern without words: it scrolls instead. */
const LEAST_ZOOM = 0.3;

/** One version's map with the clients on it. */
export function ReplayPane({ name, picture, scene, followed, onFollow, onReady }: ReplayPaneProps) {
  const box = useRef<HTMLElement>(null);
  const overlay = useRef<SVGSVGElement>(null);
  const said = useRef<HTMLSpanElement>(null);
  const layer = useRef<TokenLayer | null>(null);
  const [room, setRoom] = useState({ width: 0, height: 0 });
  useEffect(() => {
    const pane = box.current;
    if (!pane) return;
    const observer = new ResizeObserver(() =>
      setRoom({ width: pane.offsetWidth, height: pane.offsetHeight }),
    );
    observer.observe(pane);
    return () => observer.disconnect();
  }, []);
  useLayoutEffect(() => {
    if (!overlay.current) return;
    const drawn = new TokenLayer(overlay.current, scene);
    layer.current = drawn;
    onReady((moment, travel) => {
      const { inside, through } = drawn.draw(moment, travel);
      if (said.current) said.current.textContent = messages.inside(inside, through);
    });
    return () => onReady(null);
  }, [scene, onReady]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new scene has new tokens
  useEffect(() => layer.current?.follow(followed), [followed, scene]);
  const fit = Math.min(room.width / picture.width, room.height / picture.height);
  const zoom = Math.max(LEAST_ZOOM, Math.min(1, fit || LEAST_ZOOM));
  const press = ({ target }: MouseEvent) => {
    const client = (target as SVGElement).dataset.client;
    if (client !== undefined) onFollow(Number(client));
  };
  return (
    <div className="replay-side">
      <h3>
        {name} <span ref={said} className="muted" role="status" />
      </h3>
      <section ref={box} className="replay-map" aria-label={messages.picture(name)} tabIndex={0}>
        <div className="replay-sheet" style={{ width: picture.width * zoom, height: picture.height * zoom }}>
          <SvgPicture svg={picture.svg} zoom={zoom} />
          <svg
            ref={overlay}
            className="replay-tokens"
            viewBox={`0 0 ${picture.width} ${picture.height}`}
            aria-hidden
            onClick={press}
          />
        </div>
      </section>
    </div>
  );
}
