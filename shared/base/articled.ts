/** “A step”, “An event log”: a noun at the beginning of a sentence, by the letter that it begins with. */
export const articled = (noun: string): string => `${/^[aeiou]/i.test(noun) ? "An" : "A"} ${noun}`;
