import { useEffect, useRef } from "react";

interface SvgPictureProps {
  /** A standalone SVG document; what is no SVG is not shown. */
  svg: string;
  className?: string | undefined;
  /** Share of its own size; absent = as wide as its place. */
  zoom?: number | undefined;
}

/** A picture out of the domain as real text and shapes: parsed as a document of its own, never as markup of the page. */
export function SvgPicture({ svg, className, zoom }: SvgPictureProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const root = new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
    box.current?.replaceChildren(...(root.localName === "svg" ? [document.importNode(root, true)] : []));
  }, [svg]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new picture comes in its own size
  useEffect(() => {
    const picture = box.current?.querySelector("svg");
    const view = picture?.viewBox.baseVal;
    if (!picture || !view || zoom === undefined) return;
    picture.setAttribute("width", String(view.width * zoom));
    picture.setAttribute("height", String(view.height * zoom));
  }, [svg, zoom]);
  return <div ref={box} className={className} />;
}
