/**
 * How a report is read on a screen: the contents stay beside the text where there is room, lines are as long as they read
 * well, what is wide is scrolled in its own place. Printed, all of this is off.
 */
export const READING = `@media screen{
  html{scroll-behavior:smooth;scroll-padding-top:16px}
  body{display:grid;grid-template-columns:minmax(0,1fr);background:white;font-size:16px;line-height:26px}
  .cover{width:auto;height:auto;min-height:46vh;padding:clamp(24px,6vw,72px);gap:48px}
  .head{padding:32px clamp(16px,4vw,56px) 16px}
  .cover .foot{flex-wrap:wrap}
  .contents,.chapter-body,.wide{padding:32px clamp(16px,4vw,56px)}
  .contents .number,.contents .leader{display:none}
  .contents.short ol{columns:auto}
  .contents a:hover{text-decoration:underline}
  p{max-width:72ch}
  .lead{font-size:18px;line-height:29px}
  .note,figcaption,caption,.chart-subtitle,.beside,.cell-note,.key-figures .label,.key-figures .note{font-size:13px;line-height:19px}
  h1{margin-top:24px}
  table{font-size:14px;line-height:20px}
  thead th{font-size:12px;line-height:16px}
  .chapter-body,.wide{border-top:1px solid var(--line)}
  .chapter-body section:has(>table),.chapter-body article:has(>table),.wide,.chapter-body figure{overflow-x:auto}
  .chapter-body table{min-width:640px}
  .wide figure svg[role=img]{max-width:none}
  .matrix,.rule,.key-figures,.key-figures.three{grid-template-columns:repeat(auto-fit,minmax(220px,1fr))}
  .matrix{grid-template-columns:minmax(0,104mm) minmax(220px,1fr)}
  a[href^="#"]:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
}
@media screen and (max-width:700px){.matrix{grid-template-columns:minmax(0,1fr)}}
@media screen and (min-width:1200px){
  body{grid-template-columns:300px minmax(0,1fr)}
  .cover,.head,.plain>.chapter-body,.plain>.wide{grid-column:1/-1}
  .contents{grid-column:1;grid-row:2/span 500;position:sticky;top:0;align-self:start;max-height:100vh;overflow:auto;border-right:1px solid var(--line)}
  .contents h1{font-size:18px;line-height:24px}
  .contents li.section{font-size:13px;line-height:18px}
  .chapter-body,.wide{grid-column:2}
  .chapter-body.flows{margin-top:0}
}`;
