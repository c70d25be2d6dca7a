/** The template that was saved or imported last and has not been offered since. */
let last: string | null = null;

export function rememberKept(id: string): void {
  last = id;
}

/** Which template the next choice begins with, once. */
export function takeKept(): string | null {
  const id = last;
  last = null;
  return id;
}
