import { memo, useLayoutEffect, useRef } from "react";

const SVG = "http://www.w3.org/2000/svg";

/**
 * A piece of a picture out of the domain, inside of an svg element. It is parsed as a document of its own, never as
 * markup of the page, and only when it has changed.
 */
export const SvgPart = memo(function SvgPart({ markup }: { markup: string }) {
  const group = useRef<SVGGElement>(null);
  useLayoutEffect(() => {
    const text = `<svg xmlns="${SVG}">${markup}</svg>`;
    const root = new DOMParser().parseFromString(text, "image/svg+xml").documentElement;
    const parts = root.localName === "svg" ? [...root.childNodes] : [];
    group.current?.replaceChildren(...parts.map((part) => document.importNode(part, true)));
  }, [markup]);
  return <g ref={group} />;
});
