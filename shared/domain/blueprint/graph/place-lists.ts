/** Adds to one of the lists, which have nothing of their own as long as they are empty. */
export function put<T>(lists: T[][], at: number, value: T, none: T[]): void {
  const held = lists[at];
  if (held === undefined || held === none) lists[at] = [value];
  else held.push(value);
}

export function take<T>(list: T[] | undefined, value: T): void {
  const index = list?.indexOf(value) ?? -1;
  if (index >= 0) list?.splice(index, 1);
}

export function rename(places: number[] | undefined, from: number, to: number): void {
  const index = places?.indexOf(from) ?? -1;
  if (places && index >= 0) places[index] = to;
}
