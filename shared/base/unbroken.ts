/** A number and the sign or unit behind it stay on one line: “5 %” has a space that is not broken. */
export const unbroken = (text: string): string =>
  text.replaceAll(/(?<=\d) (?=(?:%|‰|€|£|\$|EUR|USD|GBP|CHF)(?![\p{L}\d]))/gu, "\u00a0");
