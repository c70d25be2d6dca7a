export interface DocumentColumn {
  readonly title: string;
  readonly isNumeric: boolean;
  readonly cells: readonly string[];
}

/** A piece of a written result: a heading, what is said below it, its table and its list; each may be empty. */
export interface DocumentPart {
  /** Of the heading: 1 for the whole. */
  readonly level: 1 | 2 | 3;
  readonly title: string;
  readonly sentences?: readonly string[];
  readonly columns?: readonly DocumentColumn[];
  readonly list?: readonly string[];
}
