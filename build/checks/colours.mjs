import { parse } from "./imports.mjs";
import { walk } from "./walk.mjs";

const HEX = /#(?:[0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3,4})(?![\w(-])/gi;
/** Where colours are told. */
const PALETTES = /\/palette\.ts$|^renderer\/ui\/tokens\.css$|^shared\/domain\/scoring\/heat\.ts$/;
/** The colour of a client is data. */
const DATA = /^shared\/domain\/(samples|templates)\/|new-engagement\.ts$/;
/** Colours that stood elsewhere when this was written: each number may only become smaller. */
const LEFT = {
  "renderer/features/picture-export/PicturePreview.tsx": 3,
  "renderer/features/report/contrast-note.ts": 2,
  "renderer/features/report/messages.ts": 1,
  "shared/interchange/pdf/stamps.ts": 2,
  "shared/interchange/report-html/colour.ts": 3,
  "shared/interchange/report-html/matrix-chart.ts": 10,
  "shared/interchange/report-html/stylesheet.ts": 11,
};

/** Colours that are written out where a token or a palette should be named. */
export function checkColours(sources, left = LEFT) {
  return sources.flatMap((source) => {
    const { path } = source;
    if (PALETTES.test(path) || DATA.test(path)) return [];
    const found = told(source).match(HEX) ?? [];
    return found.length > (left[path] ?? 0)
      ? [`${path}: ${found.join(", ")} stands outside of the tokens and palettes`]
      : [];
  });
}

/** Style sheets as they are; of code what stands in texts and templates, where a # is no private field. */
function told(source) {
  const { path, text } = source;
  if (path.endsWith(".css")) return text.replaceAll(/\/\*[\s\S]*?\*\//g, "");
  if (!/#[0-9a-f]{3}/i.test(text)) return "";
  const parts = [];
  walk(parse(source).program, (node) => {
    if (node.type === "Literal" && typeof node.value === "string") parts.push(node.value);
    if (node.type === "JSXText") parts.push(node.value);
    if (node.type === "TemplateElement") parts.push(node.value.raw);
  });
  return parts.join("\n");
}
