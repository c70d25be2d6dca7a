/** A piece of markup that is safe to place: made by `html`, never from a bare string. */
export class Markup {
  readonly #text: string;
  constructor(text: string) {
    this.#text = text;
  }
  toString(): string {
    return this.#text;
  }
}

export type Interpolation = Markup | string | number | null | undefined | false | readonly Interpolation[];

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text for content and for quoted attributes; control letters that XML forbids are dropped. */
export const escapeText = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is to be removed
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, "")
    .replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? "");

/** Markup out of a template: everything put in is escaped but other markup. Attributes must be quoted. */
export function html(strings: TemplateStringsArray, ...values: readonly Interpolation[]): Markup {
  let text = strings[0] ?? "";
  values.forEach((value, index) => {
    text += flatten(value) + (strings[index + 1] ?? "");
  });
  return new Markup(text);
}

/** For text that this program wrote itself (style sheets, its own SVG): not escaped. */
export const trusted = (text: string): Markup => new Markup(text);

function flatten(value: Interpolation): string {
  if (value === null || value === undefined || value === false) return "";
  if (value instanceof Markup) return value.toString();
  if (typeof value === "object") return value.map(flatten).join("");
  return escapeText(String(value));
}
