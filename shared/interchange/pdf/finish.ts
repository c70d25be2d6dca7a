import { PDFArray, PDFDict, type PDFDocument, PDFHexString, PDFName, PDFString } from "@cantoo/pdf-lib";
import { escapeText } from "../report-html/html.ts";

export interface PdfFacts {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  /** BCP 47. */
  readonly language: string;
  readonly made: Date;
}

const PROGRAM = "Frontstage";

/** Title, author, language, XMP; the window shows the title and not the file name. */
export function writeFacts(pdf: PDFDocument, facts: PdfFacts): void {
  pdf.setTitle(facts.title, { showInWindowTitleBar: true });
  pdf.setSubject(facts.subject);
  pdf.setAuthor(facts.author);
  pdf.setCreator(PROGRAM);
  pdf.setProducer(PROGRAM);
  pdf.setCreationDate(facts.made);
  pdf.setModificationDate(facts.made);
  pdf.setLanguage(facts.language);
  const at = facts.made.toISOString();
  const text = `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeText(facts.title)}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>${escapeText(facts.author)}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${escapeText(facts.subject)}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>${escapeText(facts.language)}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>${at}</xmp:CreateDate><xmp:ModifyDate>${at}</xmp:ModifyDate><xmp:CreatorTool>${PROGRAM}</xmp:CreatorTool>
<pdf:Producer>${PROGRAM}</pdf:Producer></rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`;
  const stream = pdf.context.stream(new TextEncoder().encode(text), { Type: "Metadata", Subtype: "XML" });
  pdf.catalog.set(PDFName.of("Metadata"), pdf.context.register(stream));
}

/** Says where each link of the contents goes: the engine leaves links without a description. */
export function describeLinks(pdf: PDFDocument, titles: ReadonlyMap<string, string>): void {
  for (const page of pdf.getPages()) {
    const annotations = page.node.Annots();
    if (!(annotations instanceof PDFArray)) continue;
    for (let index = 0; index < annotations.size(); index++) {
      const annotation = annotations.lookup(index);
      if (!(annotation instanceof PDFDict) || annotation.has(PDFName.of("Contents"))) continue;
      const title = titles.get(targetOf(annotation) ?? "");
      if (title !== undefined) annotation.set(PDFName.of("Contents"), PDFHexString.fromText(title));
    }
  }
}

function targetOf(annotation: PDFDict): string | undefined {
  const action = annotation.lookup(PDFName.of("A"));
  const target =
    annotation.lookup(PDFName.of("Dest")) ??
    (action instanceof PDFDict ? action.lookup(PDFName.of("D")) : undefined);
  if (target instanceof PDFName || target instanceof PDFString || target instanceof PDFHexString)
    return target.decodeText();
  return undefined;
}
