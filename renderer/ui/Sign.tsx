import { SIGN_SHAPES, type SignKind } from "./sign-shapes.ts";
import "./sign.css";

/** How bad something is, by form and colour; what it says stands beside it or in the name of its button. */
export function Sign({ kind, size = 16 }: { kind: SignKind; size?: number | undefined }) {
  const { outline, glyph } = SIGN_SHAPES[kind];
  return (
    <svg className="sign" data-kind={kind} viewBox="0 0 16 16" width={size} height={size} aria-hidden>
      <path className="sign-outline" d={outline} />
      <path className="sign-glyph" d={glyph} />
    </svg>
  );
}
