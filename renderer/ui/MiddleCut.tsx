/** Letters at the end that are always shown: what tells “… [what I EXPECT]” from “… [what I GOT]”. */
const TAIL = 16;

/** A text that is cut in the middle where it is too long, since many begin alike; read out as one. */
export function MiddleCut({ text }: { text: string }) {
  const letters = [...text];
  const head = letters.slice(0, -TAIL).join("");
  if (head === "") return <span className="grid-text">{text}</span>;
  return (
    <span className="middle-cut" title={text}>
      <span className="middle-head">{head}</span>
      <span className="middle-tail">{letters.slice(-TAIL).join("")}</span>
    </span>
  );
}
