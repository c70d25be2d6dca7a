import { Emitter } from "@shared/base/emitter.ts";

const asked = new Emitter<void>();
let waiting = false;

/** Asks for the field of the inspector to be written in, which may have to be loaded first. */
export function askForField(): void {
  waiting = true;
  asked.emit();
}

/** Calls back when the field is asked for, also when that was before there was one. */
export function onFieldAsked(focus: () => void): () => void {
  const answer = () => {
    if (!waiting) return;
    waiting = false;
    focus();
  };
  answer();
  return asked.on(answer);
}
