/** Letters at the end that are always shown: what tells “… [what I EXPECT]” from “… [what I GOT]”. */
const TAIL = 16;

/** A text that is cut in the middle where it is too long, since many begin alike. */
export function MiddleCut({ text }: { text: string }) {
  const letters = [...text];
  return (
    <span className="middle-cut" title={text}>
      <span>{letters.slice(0, -TAIL).join("")}</span>
      <span>{letters.slice(-TAIL).join("")}</span>
    </span>
  );
}
