import { Emitter } from "@shared/base/emitter.ts";

/** What somebody wants of the section: to read it, or to write in it. */
type Wish = "section" | "field";
const asked = new Emitter<void>();
let waiting: Wish | null = null;

/** Asks for the comments of the inspector, which may have to be loaded first. */
export function askFor(wish: Wish): void {
  waiting = wish;
  asked.emit();
}

/** Calls back when they are asked for, also when that was before they were there. */
export function onAsked(show: (wish: Wish) => void): () => void {
  const answer = () => {
    if (waiting === null) return;
    const wish = waiting;
    waiting = null;
    show(wish);
  };
  answer();
  return asked.on(answer);
}
