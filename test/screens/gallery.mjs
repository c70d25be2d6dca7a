import { writeFileSync } from "node:fs";
import { join } from "node:path";

const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
const STYLE = `body { font: 14px/20px system-ui, sans-serif; margin: 24px; background: #f6f7f8; color: #1b1f24 }
h1 { font-size: 22px } h2 { font-size: 16px; margin: 32px 0 8px } nav a { margin-right: 12px }
.row { display: flex; flex-wrap: wrap; gap: 12px } figure { margin: 0; width: 480px }
img { width: 100%; border: 1px solid #d9dde2 } figcaption { color: #57606a; font-size: 12px }`;

/** One page that shows every picture, by screen. */
export function writeGallery(out, shots) {
  const byScreen = groups(shots);
  const sections = [...byScreen].map(([screen, pictures]) => {
    const figures = pictures.map(
      ({ file, theme, width }) =>
        `<figure><a href="${escaped(file)}"><img src="${escaped(file)}" loading="lazy" alt="${escaped(
          `${screen}, ${theme}, ${width}`,
        )}"></a><figcaption>${escaped(theme)} · ${escaped(String(width))}</figcaption></figure>`,
    );
    return `<section id="${escaped(screen)}"><h2>${escaped(screen)}</h2><div class="row">${figures.join("\n")}</div></section>`;
  });
  const links = [...byScreen.keys()].map((screen) => `<a href="#${escaped(screen)}">${escaped(screen)}</a>`);
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Frontstage, every screen</title>
<style>${STYLE}</style></head><body><h1>Frontstage, every screen: ${shots.length} pictures</h1>
<nav>${links.join("\n")}</nav>${sections.join("\n")}</body></html>`;
  writeFileSync(join(out, "index.html"), html);
}

function groups(shots) {
  const found = new Map();
  for (const shot of shots) found.set(shot.screen, [...(found.get(shot.screen) ?? []), shot]);
  return found;
}
