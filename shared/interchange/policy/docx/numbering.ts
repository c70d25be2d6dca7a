import { parsePart } from "../../xml/parse-part.ts";

/** How the numbers of one level of a list are written (ECMA-376 part 1, 17.9). */
export interface ListLevel {
  /** “decimal”, “lowerLetter” … */
  readonly format: string;
  /** “%1.%2” stands for the numbers of the first and the second level. */
  readonly text: string;
  readonly start: number;
  /** Whether it goes on counting when a higher level moved on. */
  readonly goesOn: boolean;
  /** Whether all numbers in it are written in figures. */
  readonly inFigures: boolean;
}
const PLAIN: ListLevel = { format: "decimal", text: "", start: 1, goesOn: false, inFigures: false };

/** A list that paragraphs name. Lists of the same kind count on together. */
export interface List {
  readonly kind: string;
  readonly levels: ReadonlyMap<number, ListLevel>;
  /** Levels that this list begins anew, and where. */
  readonly restarts: ReadonlyMap<number, number>;
}

/** The lists of a document by their id, and the level that a paragraph style has in its list. */
export interface Numbering {
  readonly lists: ReadonlyMap<string, List>;
  readonly levelOfStyle: ReadonlyMap<string, number>;
}
export const NO_NUMBERING: Numbering = { lists: new Map(), levelOfStyle: new Map() };

interface Kind {
  readonly levels: Map<number, ListLevel>;
  /** The style that defines it, or that it takes its levels from. */
  defines: string;
  takes: string;
}

/** Reads word/numbering.xml. Throws a UserError for broken XML. */
export function readNumbering(xml: string): Numbering {
  const reader = new NumberingReader();
  parsePart(xml, "word/numbering.xml", {
    open(name, attribute) {
      reader.open(name, (key) => attribute(`w:${key}`) ?? attribute(key) ?? "");
      return undefined;
    },
    close(name) {
      reader.close(name);
      return undefined;
    },
  });
  return reader.done();
}

type Attribute = (name: string) => string;

class NumberingReader {
  readonly #kinds = new Map<string, Kind>();
  readonly #lists = new Map<
    string,
    { kind: string; levels: Map<number, ListLevel>; restarts: Map<number, number> }
  >();
  readonly #levelOfStyle = new Map<string, number>();
  #kind = "";
  #list = "";
  #level = -1;
  #override = -1;

  open(name: string, attribute: Attribute): void {
    const value = attribute("val");
    if (name === "abstractNum") {
      this.#kind = attribute("abstractNumId");
      this.#kinds.set(this.#kind, { levels: new Map(), defines: "", takes: "" });
    } else if (name === "num") {
      this.#list = attribute("numId");
      this.#lists.set(this.#list, { kind: "", levels: new Map(), restarts: new Map() });
    } else if (name === "lvlOverride") this.#override = Number(attribute("ilvl"));
    else if (name === "lvl") {
      this.#level = Number(attribute("ilvl"));
      this.#change({});
    } else if (name === "startOverride") {
      this.#lists.get(this.#list)?.restarts.set(this.#override, Number(value) || 0);
    } else if (name === "abstractNumId") {
      const list = this.#lists.get(this.#list);
      if (list) list.kind = value;
    } else this.#openDetail(name, value);
  }

  close(name: string): void {
    if (name === "num") this.#list = "";
    else if (name === "lvl") this.#level = -1;
  }

  done(): Numbering {
    const lists = [...this.#lists].map(([id, { kind, levels, restarts }]): [string, List] => [
      id,
      { kind, levels: new Map([...this.#levelsOf(kind), ...levels]), restarts },
    ]);
    return { lists: new Map(lists), levelOfStyle: this.#levelOfStyle };
  }

  #openDetail(name: string, value: string): void {
    const kind = this.#kinds.get(this.#kind);
    if (name === "styleLink" && kind) kind.defines = value;
    else if (name === "numStyleLink" && kind) kind.takes = value;
    else if (name === "numFmt") this.#change({ format: value });
    else if (name === "lvlText") this.#change({ text: value });
    else if (name === "start") this.#change({ start: Number(value) || 0 });
    else if (name === "lvlRestart") this.#change({ goesOn: value === "0" });
    else if (name === "isLgl") this.#change({ inFigures: value !== "0" && value !== "false" });
    else if (name === "pStyle" && this.#level >= 0) this.#levelOfStyle.set(value, this.#level);
  }

  #change(patch: Partial<ListLevel>): void {
    const levels =
      this.#list === "" ? this.#kinds.get(this.#kind)?.levels : this.#lists.get(this.#list)?.levels;
    if (this.#level >= 0) levels?.set(this.#level, { ...PLAIN, ...levels.get(this.#level), ...patch });
  }

  #levelsOf(kindId: string): ReadonlyMap<number, ListLevel> {
    const kind = this.#kinds.get(kindId);
    if (!kind || kind.takes === "") return kind?.levels ?? new Map();
    return [...this.#kinds.values()].find(({ defines }) => defines === kind.takes)?.levels ?? kind.levels;
  }
}
