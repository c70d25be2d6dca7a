import { parseSync } from "vite";
import { importsOf } from "./imports.mjs";

/** All words of a file become part of other words: “standards: standardMessages,”, “...reportMessages,”. */
const HANDED_ON = /^ {2}(?:\w+: |\.\.\.)\w*[mM]essages,$/m;

/** Words of a messages file that no screen, report or command says any more. */
export function checkWords(sources) {
  const importers = new Map();
  for (const source of sources)
    for (const { file } of importsOf(source)) {
      if (file) importers.set(file, [...(importers.get(file) ?? []), source]);
    }
  const importersOf = (paths) => [...new Set(paths.flatMap((path) => importers.get(path) ?? []))];
  return sources.flatMap(({ path, text }) => {
    if (!/messages\.ts$/.test(path)) return [];
    const direct = importers.get(path) ?? [];
    const handing = direct.filter((reader) => HANDED_ON.test(reader.text)).map((reader) => reader.path);
    // Who gets them by way of another file: the chapters of a report, in whichever language.
    const further =
      handing.length === 0 ? [] : importersOf([...handing, ...importersOf(handing).map((one) => one.path)]);
    const readers = [...direct, ...further].map((reader) => reader.text);
    return leavesOf(path, text).flatMap((leaf) =>
      isSaid(leaf, text, readers) ? [] : [`${path}: nobody says ${leaf.join(".")}`],
    );
  });
}

/** Where each key of the exported objects lies: ["summary", "title"]. */
function leavesOf(path, text) {
  const { program } = parseSync(path, text);
  return program.body.flatMap((node) => {
    if (node.type !== "ExportNamedDeclaration" || node.declaration?.type !== "VariableDeclaration") return [];
    return node.declaration.declarations.flatMap(({ init }) => leavesIn(plain(init), []));
  });
}

const plain = (node) =>
  node && /^TS(As|Satisfies)Expression$/.test(node.type) ? plain(node.expression) : node;

function leavesIn(node, above) {
  if (node?.type !== "ObjectExpression") return [];
  return node.properties.flatMap((property) => {
    if (property.type !== "Property" || property.computed) return [];
    const key = property.key.name ?? property.key.value;
    const here = [...above, String(key)];
    const inner = leavesIn(plain(property.value), here);
    return inner.length > 0 ? inner : [here];
  });
}

/** Said by its name; or one of a group that is looked up by a value, taken apart or handed on as a whole. */
function isSaid(leaf, own, readers) {
  const [key, ...above] = [...leaf].reverse().map(escaped);
  const named = [`\\.${key}\\b`, ...above.map((name) => `\\.${name}\\b\\s*(?![.\\w?\\s])`)];
  const taken = [`[{,]\\s*${key}\\b(?!\\s*:\\s*["'\`(])`, ...above.map((name) => `[{,]\\s*${name}\\s*[,}]`)];
  const whole = above.length === 0 ? ["\\b(\\w*[mM]essages|words)\\s*(\\[|\\)|,| as )"] : [];
  const inOwn = new RegExp(named.join("|"));
  const inReader = new RegExp([...named, ...taken, ...whole].join("|"));
  return inOwn.test(own) || readers.some((text) => inReader.test(text.replaceAll(/^import .*$/gm, "")));
}

const escaped = (text) => text.replaceAll(/[^\w]/g, "\\$&");
