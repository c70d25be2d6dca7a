import type { RuleInWords } from "@shared/domain/diagnostics/rules-in-words.ts";
import { html, type Markup, trusted } from "../report-html/html.ts";
import { rulesByArea, standing, words } from "./rule-document.ts";

const STYLE = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { max-width: 46em; margin: 0 auto; padding: 2rem 1rem; }
h1, h2, h3 { line-height: 1.25; }
h2 { margin-top: 3rem; }
h3 { margin: 2rem 0 0; }
h3 + p { margin-top: 0; opacity: 0.75; }
dt { font-weight: 600; }
dd { margin: 0 0 0.5rem; }
`;

/** The documentation of the rules as a page of its own that needs nothing else; each rule has its id as anchor. */
export function rulesHtml(rules: readonly RuleInWords[]): string {
  const groups = rulesByArea(rules);
  const page = html`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${words.title}</title><style>${trusted(STYLE)}</style></head>
<body>
<h1>${words.title}</h1>
<p>${words.intro(rules.length)}</p>
<nav><ul>${groups.map(({ area }) => html`<li><a href="#${area.id}">${area.name}</a></li>`)}</ul></nav>
${groups.map(
  ({ area, rules: own }) => html`<section id="${area.id}"><h2>${area.name}</h2>
<p>${area.about}</p>
${own.map(ruleArticle)}</section>
`,
)}</body>
</html>
`;
  return page.toString();
}

function ruleArticle(rule: RuleInWords): Markup {
  const { id, title, why, source, example, fix, parameters } = rule;
  const fact = (name: string, text: string | null) => text !== null && html`<dt>${name}</dt><dd>${text}</dd>`;
  return html`<article id="${id}"><h3>${title}</h3>
<p><code>${id}</code> · ${standing(rule)}</p>
<p>${why}</p>
${parameters.map((parameter) => html`<p>${words.parameter(parameter)}</p>`)}
<dl>${fact(words.says, example.wrong)}${fact(words.sound, example.sound)}${fact(words.fix, fix)}${fact(words.source, source)}</dl>
</article>
`;
}
