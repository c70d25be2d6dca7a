import { parsePart } from "../../xml/parse-part.ts";

interface Style {
  readonly name: string;
  readonly basedOn: string;
  readonly outline: number | null;
  readonly list: string | null;
  readonly level: number | null;
  readonly isDefault: boolean;
}

/** What a paragraph style says of its paragraphs, with what it takes from the style that it is based on. */
export interface ParagraphStyle {
  readonly isHeading: boolean;
  readonly isContents: boolean;
  /** The list that its paragraphs belong to; null for none. */
  readonly list: string | null;
  readonly level: number | null;
}

/** By the id of the style; undefined for one that is not there. Reads word/styles.xml. */
export function readStyles(xml: string): (id: string) => ParagraphStyle {
  const styles = new Map<string, Style>();
  let id = "";
  const change = (patch: Partial<Style>) => {
    const held = styles.get(id);
    if (held) styles.set(id, { ...held, ...patch });
  };
  parsePart(xml, "word/styles.xml", {
    open(name, attribute) {
      const value = attribute("w:val") ?? attribute("val") ?? "";
      if (name === "style") {
        id = attribute("w:styleId") ?? attribute("styleId") ?? "";
        const isDefault =
          /^(?:1|true)$/.test(attribute("w:default") ?? "") && attribute("w:type") === "paragraph";
        styles.set(id, { name: "", basedOn: "", outline: null, list: null, level: null, isDefault });
      } else if (name === "name") change({ name: value });
      else if (name === "basedOn") change({ basedOn: value });
      else if (name === "outlineLvl") change({ outline: Number(value) });
      else if (name === "numId") change({ list: value });
      else if (name === "ilvl") change({ level: Number(value) });
      return undefined;
    },
    close(name) {
      if (name === "style") id = "";
      return undefined;
    },
  });
  return (wanted) => resolved(styles, wanted === "" ? defaultOf(styles) : wanted);
}

const defaultOf = (styles: ReadonlyMap<string, Style>): string =>
  [...styles].find(([, { isDefault }]) => isDefault)?.[0] ?? "";

/** The deepest that styles are based on each other. */
const DEPTH = 20;

function resolved(styles: ReadonlyMap<string, Style>, id: string): ParagraphStyle {
  const chain: Style[] = [];
  for (let style = styles.get(id); style && chain.length < DEPTH; style = styles.get(style.basedOn)) {
    chain.push(style);
  }
  const first = <T>(of: (style: Style) => T | null): T | null =>
    chain.map(of).find((value) => value !== null) ?? null;
  const outline = first((style) => style.outline);
  const isNamed = chain.some(({ name }) => /^(?:heading \d|title)$/i.test(name));
  return {
    isHeading: outline === null ? isNamed : outline < 9,
    isContents: chain.some(({ name }) => /^toc(?: heading| \d)$/i.test(name)),
    list: first((style) => style.list),
    level: first((style) => style.level),
  };
}
