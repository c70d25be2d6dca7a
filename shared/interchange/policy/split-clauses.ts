import { UserError } from "@shared/base/result.ts";
import type { ClauseText } from "@shared/domain/policy/clause-text.ts";
import { Outline } from "./outline.ts";
import type { Mark } from "./read-mark.ts";
import type { LeftOutText, SourceBlock } from "./source-block.ts";
import { leadsIn, marksOf, titleBefore, writtenMarks } from "./text-lead.ts";
import { isVersionLine } from "./version-line.ts";

const LIMITS = {
  /** Clauses of one policy. */
  clauses: 5000,
  /** Signs of one clause. */
  wording: 100_000,
  /** Signs up to which a list stays together with the words that lead it in, and pieces that are looked at for it. */
  list: 1500,
  pieces: 100,
  /** Pieces among which its version is looked for. */
  first: 5,
} as const;

/** The end of a sentence and the beginning of another. */
const SENTENCES = /[.!?]["”)]?\s+\p{Lu}/u;

/**
 * Proposes the clauses of a policy: a numbered text is one, and so is a paragraph without a number. A list stays with
 * the words that lead it in (“… where:”), and bullets with the numbered text above them, while it is short and each item
 * is one sentence at most; else each item is a clause, cited below them. A heading is the title of all numbered clauses
 * below it and of the first one without a number; it is named in the place of the others. With a number and nothing
 * below, it is a clause of its own, and without a number it is left out and told, as are the title of the whole and its
 * version. Throws a UserError with the place where there are too many clauses, or one is too long.
 */
export function splitClauses(blocks: readonly SourceBlock[]): SplitText {
  const splitter = new Splitter(blocks);
  for (let index = 0; index < blocks.length; index++) splitter.take(index);
  return splitter.done();
}

interface SplitText {
  readonly clauses: readonly ClauseText[];
  readonly leftOut: readonly LeftOutText[];
}

/** A heading with nothing below it so far. */
interface Headed {
  readonly mark: Mark | undefined;
  readonly number: string;
  readonly text: string;
  /** With its number, as it stands. */
  readonly whole: string;
  readonly place: string;
  /** The heading that held before it. */
  readonly under: string;
  /** The numbered heading right above it, of which no clause has the title yet. */
  readonly above: Headed | null;
}

/** A text that waits for its list. */
interface Open extends ClauseText {
  readonly lines: string[];
  /** Set where only bullets may follow: no words led a list in. */
  readonly isBeforeBullets?: boolean;
}

class Splitter {
  readonly #blocks: readonly SourceBlock[];
  readonly #clauses: ClauseText[] = [];
  readonly #outline = new Outline();
  #heading = "";
  /** The number of the heading; null where it has none. */
  #headingNumber: string | null = null;
  /** The heading while no clause has it for its title. */
  #title = "";
  #headed: Headed | null = null;
  readonly #leftOut: LeftOutText[] = [];
  #open: Open | null = null;

  constructor(blocks: readonly SourceBlock[]) {
    this.#blocks = blocks;
  }

  take(index: number): void {
    const block = this.#blocks[index];
    if (!block) return;
    if (this.#open) {
      if (this.#belongs(block)) {
        this.#open.lines.push(lineOf(block));
        return;
      }
      this.#close();
    }
    const why = this.#aboutWhole(block, index);
    if (why !== null) this.#leftOut.push({ text: fullText(block), place: block.place, why });
    else if (block.kind === "heading") this.#takeHeading(block);
    else if (block.kind === "table") this.#open = this.#begin(block, this.#outline.section, block.text);
    else this.#takeParagraph(block, index);
    if (block.kind === "table") this.#close();
  }

  done(): SplitText {
    this.#close();
    this.#leaveOut(this.#passHeading());
    return { clauses: this.#clauses, leftOut: this.#leftOut };
  }

  /** Whether it tells of the whole text: its title above all sections, or which version it is. */
  #aboutWhole(block: SourceBlock, index: number): "title" | "version" | null {
    if (index < LIMITS.first && block.kind !== "table" && isVersionLine(fullText(block))) return "version";
    if (index > 0 || !isBareHeading(block)) return null;
    const rest = this.#blocks.slice(1);
    return rest.some(hasNumber) && !rest.some(isBareHeading) ? "title" : null;
  }

  #takeHeading(block: SourceBlock): void {
    const whole = fullText(block);
    const { marks, rest } = marksOf(whole);
    const above = this.#passHeading(marks[0]);
    if (marks.length === 0) this.#outline.restart();
    const number = marks.map((mark) => this.#outline.place(mark)).at(-1) ?? "";
    const { place } = block;
    this.#headed = {
      mark: marks.at(-1),
      number,
      text: rest.trim(),
      whole,
      place,
      under: this.#heading,
      above,
    };
    this.#heading = headingOf(rest);
    this.#headingNumber = marks.length === 0 ? null : number;
    this.#title = this.#heading;
  }

  /** Before another heading or the end: what is right above the next one and still waits for a clause. */
  #passHeading(next?: Mark): Headed | null {
    const held = this.#headed;
    if (held === null || this.#keep(next)) return null;
    this.#leaveOut(held.above);
    this.#headed = null;
    if (held.mark !== undefined && next !== undefined) return held;
    this.#leaveOut({ ...held, above: null });
    return null;
  }

  /** A numbered heading is a clause where what comes next is not below it. */
  #keep(next: Mark | undefined): boolean {
    const held = this.#headed;
    if (held?.mark === undefined || held.text === "") return false;
    if (next !== undefined && this.#outline.isBelow(next, held.mark)) return false;
    const { number, text, above, under } = held;
    const isDeep = held.mark.depth > 1;
    const title = above === null ? (isDeep ? under : "") : headingOf(above.text);
    this.#push({ number, title, wording: "", place: held.place, lines: [text] });
    this.#headed = null;
    this.#heading = isDeep ? under : "";
    this.#title = "";
    return true;
  }

  #leaveOut(heading: Headed | null): void {
    if (heading === null) return;
    this.#leaveOut(heading.above);
    this.#leftOut.push({ text: heading.whole, place: heading.place, why: "heading" });
  }

  #takeParagraph(block: SourceBlock, index: number): void {
    const { marks, rest } = marksOf(fullText(block));
    if (marks.length > 0) this.#keep(marks[0]);
    const labels = marks.map((mark) => this.#outline.place(mark));
    const begun = this.#begin(block, labels.at(-1) ?? this.#outline.section, rest, labels.at(-1));
    const isBeforeBullets = !leadsIn(rest);
    this.#open = { ...begun, isBeforeBullets };
    if ((isBeforeBullets && labels.length === 0) || !this.#isShortList(index + 1)) this.#close();
  }

  #begin(block: SourceBlock, number: string, text: string, label = ""): Open {
    const own = this.#title === "" ? titleBefore(text) : { title: this.#title, wording: text };
    const title = own.title === "" && this.#heads(label) ? this.#heading : own.title;
    const { wording } = own;
    const inPlace = this.#heading !== "" && title !== this.#heading ? ` (${this.#heading})` : "";
    this.#title = "";
    this.#leaveOut(this.#headed?.above ?? null);
    this.#headed = null;
    return { number, title, wording: "", place: `${block.place}${inPlace}`, lines: [wording] };
  }

  /** Whether a text with this number stands below the heading that holds: “3.2” and “3(a)” below “3”. */
  #heads(label: string): boolean {
    const number = this.#headingNumber;
    if (label === "") return false;
    return number === null || (label.startsWith(number) && !/^\d/.test(label.slice(number.length)));
  }

  /** Whether a piece is part of the list that was led in. */
  #belongs(block: SourceBlock): boolean {
    if (block.kind === "heading") return false;
    if (this.#open?.isBeforeBullets) {
      const [mark] = marksOf(fullText(block)).marks;
      return block.kind === "paragraph" && mark?.style === "bullet" && !this.#outline.goesOn(mark);
    }
    if (block.kind === "table") return true;
    const { marks, rest } = marksOf(fullText(block));
    const [first] = marks;
    return first === undefined ? /^\p{Ll}/u.test(rest) : !this.#outline.goesOn(first);
  }

  /** Whether the list from here on is short, and none of its items says more than one sentence. */
  #isShortList(from: number): boolean {
    let length = 0;
    for (let index = from; index < from + LIMITS.pieces; index++) {
      const block = this.#blocks[index];
      if (!block || !this.#belongs(block)) break;
      length += block.text.length;
      if (length > LIMITS.list || (block.kind === "paragraph" && SENTENCES.test(block.text))) return false;
    }
    return true;
  }

  #close(): void {
    if (this.#open) this.#push(this.#open);
    this.#open = null;
  }

  #push({ number, title, place, lines }: Open): void {
    const wording = lines.join("\n").trim();
    if (wording === "") return;
    if (wording.length > LIMITS.wording) {
      throw new UserError("A clause is longer than 100,000 signs. Part it with empty lines.", place);
    }
    if (this.#clauses.length === LIMITS.clauses) {
      throw new UserError("The text has more than 5,000 clauses. Bring it in in parts.", place);
    }
    this.#clauses.push({ number: line(number), title: line(title), wording, place: line(place) });
  }
}

const isBareHeading = (block: SourceBlock): boolean =>
  block.kind === "heading" && marksOf(fullText(block)).marks.length === 0;

const hasNumber = (block: SourceBlock): boolean => {
  const [mark] = marksOf(fullText(block)).marks;
  return mark?.style === "section" || mark?.style === "dotted";
};

const headingOf = (text: string): string => text.replace(/[.:\s]+$/, "");

/** A bare number that the source sets apart is one, whatever follows. */
const fullText = ({ mark, text }: SourceBlock): string =>
  mark === "" ? text : `${/\d$/.test(mark) ? `${mark}.` : mark} ${text}`;

function lineOf(block: SourceBlock): string {
  if (block.kind === "table") return block.text;
  const { marks, rest } = marksOf(fullText(block));
  return `${writtenMarks(marks)}${rest}`;
}

/** As long as a line of a record may be. */
const line = (text: string): string => (text.length <= 500 ? text : `${text.slice(0, 499)}…`);
