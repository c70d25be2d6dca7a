/** Something that was not taken over as it stands in the file: where or what it is, its name, what became of it. */
export interface AccountLine {
  readonly element: string;
  readonly name: string;
  readonly note: string;
}
