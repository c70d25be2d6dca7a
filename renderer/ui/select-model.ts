export interface Choice<T extends string = string> {
  readonly value: T;
  readonly label: string;
  /** What stands in the closed field, where the list says more. */
  readonly short?: string;
  /** It tells something and cannot be chosen. */
  readonly disabled?: boolean;
}

/** Of a box on the screen, in pixels of the window. */
export interface Edges {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface ListPlace {
  readonly left: number;
  readonly top: number;
  readonly maxHeight: number;
}

/** Between the list and the field, and between the list and the edge of the window. */
const GAP = 4;
const EDGE = 8;
const PAGE = 10;

/** Below its field; above, where there is more room and below too little. Never over an edge of the window. */
export function placeOfList(field: Edges, list: Size, screen: Size): ListPlace {
  const below = screen.height - field.bottom - GAP - EDGE;
  const above = field.top - GAP - EDGE;
  const isAbove = list.height > below && above > below;
  const maxHeight = Math.max(0, isAbove ? above : below);
  return {
    left: Math.max(EDGE, Math.min(field.left, screen.width - list.width - EDGE)),
    top: isAbove ? field.top - GAP - Math.min(list.height, maxHeight) : field.bottom + GAP,
    maxHeight,
  };
}

/** Where a key leads in a list of so many; null = it is no key of a list. */
export function placeOfKey(key: string, at: number, count: number): number | null {
  const to = {
    ArrowDown: at + 1,
    ArrowUp: at < 0 ? count - 1 : at - 1,
    PageDown: at + PAGE,
    PageUp: at - PAGE,
    Home: 0,
    End: count - 1,
  }[key];
  return to === undefined || count === 0 ? null : Math.max(0, Math.min(count - 1, to));
}

/** The next that begins with what was typed; a letter again and again walks through all that begin with it. -1 = none. */
export function placeOfTyped(typed: string, labels: readonly string[], at: number): number {
  const letters = [...typed.toLocaleLowerCase()];
  const [first = ""] = letters;
  const walks = letters.every((letter) => letter === first);
  const wanted = walks ? first : letters.join("");
  const from = walks ? at + 1 : Math.max(0, at);
  for (let step = 0; step < labels.length; step++) {
    const index = (from + step) % labels.length;
    if (labels[index]?.toLocaleLowerCase().startsWith(wanted)) return index;
  }
  return -1;
}
