import type { Hit } from "@shared/domain/search/find-text.ts";
import "./search.css";

/** Letters of the text that are shown before and after what was found. */
const BEFORE = 28;
const AFTER = 80;

interface HitTextProps {
  hit: Hit;
  /** What takes its place; null when nothing is replaced, "" as long as nothing is typed for it. */
  replacement: string | null;
}

/** What was found, with the words around it; with a replacement typed, both are seen before it is done. */
export function HitText({ hit, replacement }: HitTextProps) {
  const { text, start, end } = hit;
  const from = start > BEFORE ? start - BEFORE : 0;
  return (
    <span className="hit-text">
      {from > 0 && "…"}
      {text.slice(from, start)}
      {replacement === null || replacement === "" ? (
        <mark>{text.slice(start, end)}</mark>
      ) : (
        <>
          <del>{text.slice(start, end)}</del>
          <ins>{replacement}</ins>
        </>
      )}
      {text.slice(end, end + AFTER)}
    </span>
  );
}
