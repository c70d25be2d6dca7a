/** Media of a deck: a picture that is on two slides is in the file once by its name. */
export interface Media {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface Relation {
  readonly id: string;
  readonly type: string;
  /** From the folder of slides. */
  readonly target: string;
}

/** A slide while it is filled: gives each shape a number of its own, keeps relations and what is said in the notes. */
export class Slide {
  readonly shapes: string[] = [];
  readonly relations: Relation[] = [];
  readonly notes: string[] = [];
  readonly title: string;
  /** What stands small above the title: the chapter of a section. */
  readonly above: string;
  readonly layout: "title" | "content";
  #last = 1;

  constructor(title: string, above = "", layout: "title" | "content" = "content") {
    this.title = title;
    this.above = above;
    this.layout = layout;
    // The layout, and the notes, come first.
    this.relate("slideLayout", `../slideLayouts/slideLayout${layout === "title" ? 1 : 2}.xml`);
  }

  /** Adds what is made with a number that nothing else on the slide has; the number. */
  add(make: (id: number) => string): number {
    const id = ++this.#last;
    this.shapes.push(make(id));
    return id;
  }

  /** A number that is given out before its shape is drawn, so that a line can be glued to it. */
  reserve(): number {
    return ++this.#last;
  }

  relate(type: string, target: string): string {
    const held = this.relations.find((one) => one.type === type && one.target === target);
    if (held) return held.id;
    const id = `rId${this.relations.length + 1}`;
    this.relations.push({ id, type, target });
    return id;
  }

  note(text: string): void {
    if (text.trim() !== "" && !this.notes.includes(text)) this.notes.push(text);
  }
}
