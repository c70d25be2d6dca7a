import { type Mark, readMark } from "./read-mark.ts";

/** The marks at the beginning of a text, “(a)(1)” being two, and what they mark. */
export function marksOf(text: string): { marks: readonly Mark[]; rest: string } {
  const marks: Mark[] = [];
  let rest = text;
  for (let mark = readMark(text); mark !== null; mark = readMark(rest)) {
    if (marks.length > 0 && !mark.style.startsWith("(")) break;
    marks.push(mark);
    rest = mark.rest;
    if (marks.length === 4) break;
  }
  return { marks, rest };
}

/** As the marks stand in a list within a clause. */
export const writtenMarks = (marks: readonly Mark[]): string =>
  marks.map(({ style, text }) => FORMS[style](text)).join("") + (marks.length > 0 ? " " : "");

const FORMS: Readonly<Record<Mark["style"], (text: string) => string>> = {
  section: (text) => text,
  dotted: (text) => `${text}.`,
  "(number)": (text) => `(${text})`,
  "number)": (text) => `${text})`,
  "(letter)": (text) => `(${text})`,
  "letter)": (text) => `${text})`,
  "(roman)": (text) => `(${text})`,
  "roman)": (text) => `${text})`,
  "(capital)": (text) => `(${text})`,
  "capital.": (text) => `${text}.`,
  bullet: (text) => text,
};

/** “Change fee: A fee that …” has its title before the colon; else the title is "". */
export function titleBefore(text: string): { title: string; wording: string } {
  const match = /^([\p{Lu}“"][^.:;!?\n]{2,60}):\s+(?=[\p{Lu}“"($£€\d])/u.exec(text);
  const [all = "", title = ""] = match ?? [];
  const isTitle = match !== null && title.split(/\s+/).length <= 7 && text.length - all.length >= 20;
  return isTitle ? { title, wording: text.slice(all.length) } : { title: "", wording: text };
}

/** Whether a list follows: “… where:”. */
export const leadsIn = (text: string): boolean => /[:—–]\s*$/.test(text);
