import { type KeyboardEvent, useRef } from "react";

const STAY = { row: 0, column: 0 };

/**
 * Enter goes down, Tab right, both keep the text; Escape throws it away. An edit ends once: what takes the focus from it
 * ends it as well.
 */
export function useFinish(
  text: string,
  onFinish: (text: string | null, move: { row: number; column: number }) => void,
) {
  const done = useRef(false);
  const finish = (result: string | null, move: { row: number; column: number }) => {
    if (done.current) return;
    done.current = true;
    onFinish(result, move);
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key === "Enter") finish(text, { row: event.shiftKey ? -1 : 1, column: 0 });
    else if (event.key === "Tab") finish(text, { row: 0, column: event.shiftKey ? -1 : 1 });
    else if (event.key === "Escape") finish(null, STAY);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return { finish, keys };
}
