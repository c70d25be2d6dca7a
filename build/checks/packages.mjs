import { importsOf } from "./imports.mjs";

/** Comes with the program itself. */
const BUILT_IN = new Set(["electron"]);

/** Packages of the program that nobody who installs it would get: not told of in `dependencies`. */
export function checkPackages(sources, dependencies) {
  return sources.flatMap((source) =>
    importsOf(source).flatMap(({ package: name }) =>
      !name || name.startsWith("node:") || BUILT_IN.has(name) || dependencies.includes(name)
        ? []
        : [`${source.path}: ${name} is not among the dependencies of the program`],
    ),
  );
}
