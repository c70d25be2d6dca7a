import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

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

/** The entries of the contents, on page 2 as a rule, each with the number that is printed there. */
export function contentsOf(file: string, page = 2): [title: string, page: number][] {
  return run("pdftotext", "-f", String(page), "-l", String(page), "-layout", file, "-")
    .split("\n")
    .filter((line) => !/Page \d+ of \d+/.test(line))
    .flatMap((line) =>
      // Short contents stand in two columns, and a title that goes on in a second line has no number on its first.
      Array.from(
        line.matchAll(/(\S(?:(?! {3}).)*?)[.\s]{2,}(\d{1,3})(?=\s{2,}|\s*$)/g),
        ([, title = "", page]) => [title, Number(page)] as [string, number],
      ),
    );
}

const openPdf = async (file: string) => {
  const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  return getDocument({ data: new Uint8Array(readFileSync(file)) }).promise;
};

/** All text of a file, in the order in which it was written. */
export async function textOf(file: string): Promise<string> {
  const pdf = await openPdf(file);
  let text = "";
  for (let page = 1; page <= pdf.numPages; page++) {
    const { items } = await (await pdf.getPage(page)).getTextContent();
    for (const item of items) if ("str" in item) text += `${item.str}\n`;
  }
  await pdf.destroy();
  return text;
}

/** Depth, title and page of every bookmark, as a reader shows them. */
export async function bookmarksOf(file: string): Promise<[depth: number, title: string, page: number][]> {
  const pdf = await openPdf(file);
  const found: [number, string, number][] = [];
  type Items = Awaited<ReturnType<typeof pdf.getOutline>>;
  const walk = async (items: Items, depth: number): Promise<void> => {
    for (const { title, dest, items: inner } of items ?? []) {
      const target = Array.isArray(dest) ? dest : await pdf.getDestination(dest ?? "");
      found.push([depth, title, (await pdf.getPageIndex(target?.[0])) + 1]);
      await walk(inner, depth + 1);
    }
  };
  await walk(await pdf.getOutline(), 0);
  await pdf.destroy();
  return found;
}
