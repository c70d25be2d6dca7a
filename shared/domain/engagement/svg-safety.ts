import { pictureMessages } from "./messages.ts";
import { local, type ScannedSvg, scanSvg } from "./svg-scan.ts";
import { growsTooLarge } from "./svg-weight.ts";

/** Elements of one drawing, and how deep they may lie in each other. */
const MOST_ELEMENTS = 20_000;
const MOST_DEPTH = 100;

const words = pictureMessages.unsafe;
const SCRIPTS = /^script$/i;
const FOREIGN = /^(foreignObject|iframe|embed|object)$/i;
const OUTSIDE = /url\(\s*(?!["']?(#|data:))[^)]|@import/i;
const DRAWING_INSIDE = /data:image\/svg/i;

/**
 * What an SVG holds besides a drawing, or what would keep the program from ever drawing it; null when nothing. It is
 * shown as an image only, where no script runs.
 */
export function unsafeInSvg(text: string): string | null {
  const scanned = scanSvg(text, MOST_ELEMENTS);
  if (scanned === null) return words.unreadable;
  const { tags, styles, instructions } = scanned;
  if (instructions.some((one) => /<!ENTITY/i.test(one))) return words.entity;
  if (instructions.some((one) => /href\s*=/i.test(one))) return words.outside;
  if (styles.some((style) => OUTSIDE.test(style))) return words.outside;
  if (styles.some((style) => DRAWING_INSIDE.test(style))) return words.drawing;
  const unsafe = unsafeTag(scanned);
  if (unsafe !== null) return unsafe;
  if (tags.length > MOST_ELEMENTS) return words.elements(MOST_ELEMENTS);
  if (tags.some(({ depth }) => depth > MOST_DEPTH)) return words.depth(MOST_DEPTH);
  return growsTooLarge(tags) ? words.growth : null;
}

function unsafeTag({ tags }: ScannedSvg): string | null {
  for (const { name, attributes } of tags) {
    if (SCRIPTS.test(name)) return words.script;
    if (FOREIGN.test(name)) return words.foreign;
    for (const [attribute, value] of attributes) {
      const what = unsafeAttribute(attribute, value);
      if (what !== null) return what;
    }
  }
  return null;
}

function unsafeAttribute(name: string, value: string): string | null {
  if (/^on[a-z]+$/i.test(name)) return words.handler;
  const plain = value.slice(0, 200).replace(/[\s\p{Cc}]/gu, "");
  if (/^(href|src)$/i.test(local(name))) {
    if (/^javascript:/i.test(plain)) return words.script;
    if (DRAWING_INSIDE.test(plain)) return words.drawing;
    return plain === "" || /^(#|data:image\/)/i.test(plain) ? null : words.outside;
  }
  // A reference that is moved while the drawing runs cannot be followed.
  if (name === "attributeName" && /(^|:)href$/i.test(plain)) return words.moving;
  if (OUTSIDE.test(value)) return words.outside;
  return DRAWING_INSIDE.test(value) ? words.drawing : null;
}
