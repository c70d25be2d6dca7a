import { execFileSync } from "node:child_process";

/** Runs a tool of the machine (poppler, qpdf) and gives what it wrote; a failure throws. */
export const run = (tool: string, ...args: string[]): string =>
  execFileSync(tool, args, { encoding: "utf8", maxBuffer: 64e6 });

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly words: readonly {
    readonly word: string;
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  }[];
}

/** Words of each page with their boxes, in points. */
export function pagesOf(file: string): PdfPage[] {
  const text = run("pdftotext", "-bbox", file, "-");
  return text
    .split("<page ")
    .slice(1)
    .map((page) => {
      const number = (name: string, from: string) =>
        Number(new RegExp(`${name}="([-\\d.]+)"`).exec(from)?.[1]);
      const words = [...page.matchAll(/<word ([^>]*)>([^<]*)<\/word>/g)].map(([, box = "", word = ""]) => ({
        word,
        left: number("xMin", box),
        top: number("yMin", box),
        right: number("xMax", box),
        bottom: number("yMax", box),
      }));
      return { width: number("width", page), height: number("height", page), words };
    });
}

/** What is set larger than any running text, in points of its box. */
const LARGE = 13;
export const headingsOf = (page: PdfPage | undefined): string =>
  (page?.words ?? [])
    .filter(({ top, bottom }) => bottom - top > LARGE)
    .map(({ word }) => word)
    .join(" ");

/** The entries of the contents on page 2, each with the number that is printed there. */
export function contentsOf(file: string): [title: string, page: number][] {
  return run("pdftotext", "-f", "2", "-l", "2", "-layout", file, "-")
    .split("\n")
    .filter((line) => !/Page \d+ of \d+/.test(line))
    .flatMap((line) => {
      const [, title, page] = /^\s*(\S.*?)\s*[.\s]*\s(\d{1,3})\s*$/.exec(line) ?? [];
      return title === undefined ? [] : [[title, Number(page)] as [string, number]];
    });
}
