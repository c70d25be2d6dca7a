import { TEXT_PAGE, WIDE_PAGE } from "./page-sizes.ts";
import { READING } from "./reading-style.ts";

export interface StyleInputs {
  readonly coverColour: string;
  readonly coverText: string;
  readonly accent: string;
  /** What the document is read on, besides being printed: sheets of paper, or a screen of whatever width; paper when left out. */
  readonly readOn?: "paper" | "screen";
  /** Pages of pictures, by name. */
  readonly posters: readonly { readonly name: string; readonly width: number; readonly height: number }[];
}

/**
 * One sheet for paper and for the preview. On paper every wide thing has a named page in millimetres; `overflow: clip`
 * keeps one long word from shrinking the whole document. No filters: they would turn text into pictures.
 */
export function stylesheet({
  coverColour,
  coverText,
  accent,
  posters,
  readOn = "paper",
}: StyleInputs): string {
  return `
:root{--accent:${accent};--text:#1B1F24;--muted:#57606A;--line:#D9DDE2;--good:#1A7F4B;--bad:#C62B3A;--warn:#9A6700}
*{box-sizing:border-box}
html{-webkit-print-color-adjust:exact;print-color-adjust:exact}
body{margin:0;color:var(--text);font:400 10pt/15pt Inter,sans-serif;font-feature-settings:"cv05"}
section,article,nav{overflow:clip;overflow-wrap:break-word}
h1,h2,h3,p,figure,table,ol{margin:0;padding:0}
h1{font-size:22pt;line-height:28pt;font-weight:600;letter-spacing:-.01em;margin-bottom:8mm;text-wrap:balance}
h2{font-size:14pt;line-height:20pt;font-weight:600;margin:10mm 0 3mm;break-after:avoid;text-wrap:balance}
h3{font-size:11pt;line-height:16pt;font-weight:600;margin:7mm 0 2mm;break-after:avoid}
h1+h2,h1+section>h2:first-child,.chapter-body>section:first-child>h2:first-child,.chapter-body>section:first-child>.keep>h2:first-child{margin-top:0}
p{margin-bottom:3mm;max-width:150mm;orphans:3;widows:3;white-space:pre-line}
.leads,.keep:has(>.leads:last-child){break-after:avoid}
.closes{break-before:avoid;break-inside:avoid}
.lead{font-size:11pt;line-height:17pt}
.note{color:var(--muted);font-size:8pt;line-height:11pt}
.rich ul,.rich ol{margin:0 0 3mm;padding-left:6mm;max-width:150mm}
.rich li{margin-bottom:1mm}
.rich b{font-weight:600}
.rich .unknown{color:var(--bad);border-bottom:.8pt solid var(--bad)}
.missing{color:var(--muted);border-left:2pt solid var(--line);padding-left:4mm}
.cover{page:cover;width:210mm;height:297mm;background:${coverColour};color:${coverText};padding:24mm 22mm 22mm;
  display:flex;flex-direction:column;justify-content:space-between;break-after:page}
.cover p{margin:0;max-width:none}
.cover .brand{font-size:13pt;line-height:17pt;font-weight:600;letter-spacing:.01em}
.cover .logo{align-self:flex-start;background:#fff;padding:4mm 5mm;border-radius:1.5mm;line-height:0}
.cover .logo img{max-width:60mm;max-height:22mm}
.cover .title{font-size:30pt;line-height:39pt;font-weight:600;letter-spacing:-.015em;text-wrap:balance}
.cover .subtitle{font-size:12pt;line-height:18pt;margin-top:3mm}
.cover .foot{display:flex;justify-content:space-between;gap:10mm;font-size:9pt;line-height:13pt}
.cover .foot p:last-child{text-align:right}
.head{margin-bottom:5mm}
.head>div{display:flex;justify-content:space-between;align-items:flex-start;gap:10mm;border-bottom:.8pt solid var(--text);padding-bottom:3mm}
.head p{margin:0;max-width:none}
.head .brand{font-size:9pt;line-height:12pt;font-weight:600;color:var(--accent)}
.head .title{font-size:20pt;line-height:26pt;font-weight:600;letter-spacing:-.01em;text-wrap:balance}
.head .subtitle{font-size:11pt;line-height:16pt}
.head .about{font-size:8pt;line-height:11pt;color:var(--muted)}
.head .logo img{max-width:42mm;max-height:16mm}
.bare .flows:first-of-type{margin-top:0}
.bare .flows:first-of-type h1{font-size:14pt;line-height:20pt;margin-bottom:3mm}
.bare .flows:first-of-type h3{margin-top:4mm}
.watermark{position:fixed;inset:0;display:grid;place-items:center;pointer-events:none;overflow:hidden;z-index:9}
.watermark p{margin:0;max-width:none;line-height:1;font-weight:600;white-space:nowrap;color:rgb(87 96 106/.13);transform:rotate(-35deg)}
.itself{color:inherit;text-decoration:none}
.contents{break-after:page}
.contents.short{break-after:auto}
.contents.short ol{columns:2;column-gap:10mm}
.contents.short li.chapter{break-after:avoid}
.contents.short li:first-child{margin-top:0}
.contents.short h1{margin-bottom:5mm}
.contents.short+.flows{margin-top:10mm}
.contents.short+.flows h1{margin-bottom:5mm}
.contents.short+.flows h2{margin-top:7mm}
.contents ol{list-style:none}
.contents li{break-inside:avoid}
.contents li.chapter{margin-top:4mm;font-weight:600}
.contents li.section{margin-top:1.2mm;padding-left:6mm;font-weight:400;font-size:9.5pt}
.contents a{display:flex;align-items:baseline;color:inherit;text-decoration:none;gap:2mm}
.contents .leader{flex:1;border-bottom:.6pt dotted #8A929B;min-width:6mm}
.contents .number{min-width:9mm;text-align:right;font-weight:600}
.chapter-body{break-before:page}
.chapter-body:first-of-type{break-before:auto}
.chapter-body.flows{break-before:auto;margin-top:18mm}
.wide{page:wide;break-before:page;break-after:page}
.wide h1{font-size:16pt;line-height:22pt;margin-bottom:2mm}
h1{break-inside:avoid;break-after:avoid}
h1::before{content:"";display:block;width:12mm;height:1.1mm;background:var(--accent);margin-bottom:3mm}
.wide h2,.wide h3{margin:0 0 4mm}
.wide h3{font-size:14pt;line-height:20pt}
.wide :is(h2,h3):has(+.beside){margin-bottom:0}
.beside{max-width:none;color:var(--muted);font-size:8pt;line-height:11pt;margin-bottom:2mm}
.beside a{color:inherit;text-decoration:none}
${posters.map(({ name }) => `.${name}{page:${name}}`).join("\n")}
figure{break-inside:avoid}
figure svg{display:block}
figure svg+svg{margin-top:1.5mm}
.pinned{margin-top:6mm}
.pinned+p{margin-top:2mm}
figcaption{color:var(--muted);font-size:8pt;line-height:11pt;margin-top:3mm;max-width:none}
.chart-title{font-size:11pt;line-height:16pt;font-weight:600;margin-bottom:.5mm;max-width:none}
.chart-subtitle{color:var(--muted);font-size:8pt;line-height:11pt;max-width:none}
table{width:100%;border-collapse:collapse;table-layout:fixed;font-size:8.5pt;line-height:12pt;margin-bottom:3mm}
caption{caption-side:bottom;break-before:avoid;break-inside:avoid;text-align:left;color:var(--muted);font-size:8pt;line-height:11pt;padding-top:2.5mm}
th,td{text-align:left;vertical-align:top;padding:1.6mm 2mm 1.6mm 0;font-weight:400;border-bottom:.5pt solid var(--line);white-space:pre-line}
th:last-child,td:last-child{padding-right:0}
thead th{font-size:7.5pt;line-height:10pt;font-weight:600;color:var(--muted);border-bottom:.8pt solid var(--text);vertical-align:bottom}
thead{break-inside:avoid}
tr{break-inside:avoid}
.right{text-align:right}
.right+:is(th,td):not(.right){padding-left:3mm}
.strong{font-weight:600}
.italic{font-style:italic}
.muted{color:var(--muted)}
.good{color:var(--good)}
.bad{color:var(--bad)}
ins{color:var(--good);text-decoration:underline}
del{color:var(--bad);text-decoration:line-through}
.cell-note{display:block;color:var(--muted);font-size:7.5pt;line-height:10.5pt;font-weight:400}
.heat{display:inline-block;width:2.6mm;height:2.6mm;border-radius:50%;margin-right:1.4mm;vertical-align:-.2mm;border:.3pt solid rgb(0 0 0/.18)}
.heat-number{display:inline-block;min-width:8.4mm;text-align:right}
.arrow,.small-arrow{display:inline-block;color:#fff;font-size:3pt;text-align:center}
.arrow{width:5mm;height:2.4mm;line-height:2.4mm;margin:0 2mm;vertical-align:1.45mm}
.small-arrow{width:3.4mm;height:1.7mm;line-height:1.7mm;margin:0 1mm;vertical-align:.78mm}
.arrow svg,.small-arrow svg{display:block;width:100%;height:100%;margin-top:-2.4mm}
.small-arrow svg{margin-top:-1.7mm}
.number{white-space:nowrap}
.number,.heat-number,td.right{font-feature-settings:"tnum","cv05"}
.key-figures{display:grid;grid-template-columns:1fr 1fr;gap:0 8mm;border-top:.8pt solid var(--text);margin:7mm 0 4mm;break-inside:avoid}
.key-figures.three{grid-template-columns:1fr 1fr 1fr}
.key-figures div{border-bottom:.5pt solid var(--line);padding:3mm 0}
.key-figures p{margin:0}
.key-figures .label,.key-figures .note{font-size:8pt;line-height:11pt;color:var(--muted)}
.key-figures .value{font-size:16pt;line-height:22pt;font-weight:600;letter-spacing:-.01em}
.key-figures .foreseen{color:var(--accent)}
.key-figures .standing{margin-left:2mm;font-size:8pt;font-weight:400;letter-spacing:0;color:var(--accent)}
.rule{display:grid;grid-template-columns:1fr 1fr 1fr;gap:6mm;break-inside:avoid;margin:2mm 0 4mm}
.rule div{border-top:1.4pt solid var(--warn);padding-top:2mm}
.rule div.good{border-color:var(--good);color:inherit}
.rule div.bad{border-color:var(--bad);color:inherit}
.rule p{font-size:8.5pt;line-height:12pt;margin:0}
.rule .name{font-size:11pt;line-height:15pt;font-weight:600;margin-bottom:1mm}
.signatures{display:grid;grid-template-columns:1fr 1fr;gap:12mm;margin-top:16mm;break-inside:avoid}
.signatures div{border-top:.8pt solid var(--text);padding-top:2mm}
.signatures p{margin:0;font-size:8.5pt;line-height:12pt}
.keep{break-inside:avoid}
.new-page{break-before:page}
.new-page>h2:first-child,.new-page>.keep>h2:first-child{margin-top:0}
.matrix{display:grid;grid-template-columns:104mm 1fr;gap:6mm;align-items:start;margin-top:3mm}
.matrix ol{list-style:none;font-size:8.5pt;line-height:12pt}
.matrix li{margin-bottom:1.2mm;display:flex;gap:2mm}
.matrix li b{min-width:5mm;text-align:right}
.journey-part{margin-bottom:3mm}
.journey-part .note{max-width:none;margin-bottom:2mm}
.journey-part:last-of-type{margin-bottom:3mm}
.journey{table-layout:fixed;margin:0}
.journey th,.journey td{padding:1.6mm 1.8mm;border-right:.5pt solid var(--line)}
.journey tr>:last-child{border-right:0}
.journey tbody th{width:22mm;color:var(--muted);font-weight:600;font-size:8pt;padding-left:0}
.journey thead th{color:var(--text);font-size:9pt;line-height:12pt}
.journey .does{font-weight:600;font-size:9pt}
.journey .curve{padding:0}
.journey .curve svg{display:block;width:100%}
.mark{display:inline-block;min-width:4.6mm;height:4.6mm;line-height:4.2mm;border-radius:2.3mm;border:.4pt solid rgb(0 0 0/.25);text-align:center;font-size:7pt;font-weight:600;padding:0 .8mm;margin-bottom:1mm}
.quote{font-style:italic}
@page{size:${TEXT_PAGE.width}mm ${TEXT_PAGE.height}mm;margin:${TEXT_PAGE.top}mm ${TEXT_PAGE.side}mm ${TEXT_PAGE.bottom}mm}
@page cover{size:210mm 297mm;margin:0}
@page wide{size:${WIDE_PAGE.width}mm ${WIDE_PAGE.height}mm;margin:${WIDE_PAGE.top}mm ${WIDE_PAGE.side}mm ${WIDE_PAGE.bottom}mm}
${posters
  .map(
    ({ name, width, height }) =>
      `@page ${name}{size:${width}mm ${height}mm;margin:${WIDE_PAGE.top}mm ${WIDE_PAGE.side}mm ${WIDE_PAGE.bottom}mm}`,
  )
  .join("\n")}
${readOn === "paper" ? sheetsOnScreen(coverColour) : READING}
`;
}

/** The pages as they will be printed, one below the other. */
const sheetsOnScreen = (coverColour: string): string => `@media screen{
  body{background:#E8EAED;padding:8mm 0}
  .cover,.contents,.chapter-body,.wide{background:#fff;margin:0 auto 8mm;width:210mm;min-height:297mm;padding:24mm 22mm;box-shadow:0 1px 3px rgb(0 0 0/.16)}
  .cover{background:${coverColour}}
  .head{background:white;margin:0 auto;width:210mm;padding:24mm 22mm 0}
  .head+.flows:first-of-type,.head+.contents{margin-top:0;padding-top:5mm;min-height:240mm}
  .wide{width:420mm;min-height:0;padding:16mm;zoom:.5}
  .wide figure svg{max-width:100%;height:auto!important}
}`;
