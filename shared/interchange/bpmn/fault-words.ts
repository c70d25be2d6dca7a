/** What the reader of BPMN says, inside out: the cause it nests says most. */
const KNOWN: readonly (readonly [RegExp, (found: string) => string])[] = [
  [
    /duplicate ID <([^>]*)>/i,
    (id) => `Two elements have the ID “${id}”, where each needs one of its own: the second is left out.`,
  ],
  [/illegal ID <([^>]*)>/i, (id) => `“${id}” cannot be the ID of an element, which is left out.`],
  [/unresolved reference <([^>]*)>/i, (id) => `Something refers to “${id}”, which the file does not have.`],
  [/unparsable content <([^>]*)>/i, (name) => `The element <${name}> cannot be understood and is left out.`],
  [/unknown attribute <([^>]*)>/i, (name) => `The attribute “${name}” is not known.`],
];

export interface BpmnFault {
  readonly text: string;
  /** Counted from 1. */
  readonly place: string | undefined;
}

/** A fault of the file in the words of this program; what is not known is told as the reader tells it. */
export function bpmnFault(reason: string): BpmnFault {
  const [, line, column] = /line:\s*(\d+)\s*column:\s*(\d+)/.exec(reason) ?? [];
  const place = line === undefined ? undefined : `line ${Number(line) + 1}, column ${Number(column) + 1}`;
  for (const [pattern, words] of KNOWN) {
    const found = pattern.exec(reason)?.[1];
    if (found !== undefined) return { text: words(found), place };
  }
  return { text: reason, place };
}
