interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** Whether the key takes back what was done to the proposed clauses; a field that is typed in has it for itself. */
export const isUndoInList = (
  { key, ctrlKey, metaKey, shiftKey, altKey }: Press,
  target: Pick<Element, "closest">,
): boolean =>
  (ctrlKey || metaKey) &&
  !shiftKey &&
  !altKey &&
  key.toLowerCase() === "z" &&
  target.closest("input, textarea, [contenteditable]") === null;
