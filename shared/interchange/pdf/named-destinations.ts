import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFRef,
  PDFString,
} from "@cantoo/pdf-lib";

/** Page numbers (from 1) by the id of the linked element: the engine writes one destination for each. */
export function namedDestinations(pdf: PDFDocument): Map<string, number> {
  const pageOf = new Map<string, number>();
  for (const [index, page] of pdf.getPages().entries()) pageOf.set(page.ref.toString(), index + 1);
  const found = new Map<string, number>();
  const note = (name: string, destination: PDFObject | undefined) => {
    const target = destination instanceof PDFDict ? destination.lookup(PDFName.of("D")) : destination;
    const page = target instanceof PDFArray ? target.get(0) : undefined;
    const number = page instanceof PDFRef ? pageOf.get(page.toString()) : undefined;
    if (number !== undefined) found.set(name, number);
  };

  const dictionary = pdf.catalog.lookup(PDFName.of("Dests"));
  if (dictionary instanceof PDFDict) {
    for (const [name, value] of dictionary.entries()) note(name.decodeText(), pdf.context.lookup(value));
  }
  const names = pdf.catalog.lookup(PDFName.of("Names"));
  const tree = names instanceof PDFDict ? names.lookup(PDFName.of("Dests")) : undefined;
  if (tree instanceof PDFDict) walkNameTree(pdf, tree, note, 0);
  return found;
}

const DEEPEST = 32;

function walkNameTree(
  pdf: PDFDocument,
  node: PDFDict,
  note: (name: string, value: PDFObject | undefined) => void,
  depth: number,
): void {
  if (depth > DEEPEST) throw new Error("the tree of destinations is too deep");
  const names = node.lookup(PDFName.of("Names"));
  if (names instanceof PDFArray) {
    for (let index = 0; index + 1 < names.size(); index += 2) {
      const name = names.lookup(index);
      if (name instanceof PDFString || name instanceof PDFHexString) {
        note(name.decodeText(), pdf.context.lookup(names.get(index + 1)));
      }
    }
  }
  const kids = node.lookup(PDFName.of("Kids"));
  if (!(kids instanceof PDFArray)) return;
  for (let index = 0; index < kids.size(); index++) {
    const kid = kids.lookup(index);
    if (kid instanceof PDFDict) walkNameTree(pdf, kid, note, depth + 1);
  }
}
