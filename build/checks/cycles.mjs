import { importsOf } from "./imports.mjs";

/** Import cycles, types included, each once as `a → b → a`. */
export function checkCycles(sources) {
  const known = new Set(sources.map((source) => source.path));
  const graph = new Map(
    sources.map((source) => [
      source.path,
      importsOf(source).flatMap((target) => (target.file && known.has(target.file) ? [target.file] : [])),
    ]),
  );
  const problems = [];
  const done = new Set();
  const path = [];
  const visit = (file) => {
    if (done.has(file)) return;
    const at = path.indexOf(file);
    if (at >= 0) {
      problems.push([...path.slice(at), file].join(" → "));
      return;
    }
    path.push(file);
    for (const next of graph.get(file) ?? []) visit(next);
    path.pop();
    done.add(file);
  };
  for (const file of graph.keys()) visit(file);
  return problems;
}
