import { importsOf } from "./imports.mjs";

/** The areas of the domain from the bottom up: each imports itself and those before it. */
const AREAS = [
  "core",
  "times",
  "notes",
  "engagement",
  "touchpoint",
  "scoring",
  "blueprint",
  "register",
  "verbatim",
  "journey-map",
  "event-log",
  "recovery",
  "standard",
  "strategy",
  "policy",
  "redesign",
  "cause",
  "brainstorm",
  "simulation",
  "plan",
  "followed",
  "rollout",
  "schedule",
  "value",
  "templates",
  "search",
  "method",
  "measure",
  "diagnostics",
  "evidence",
  "chart",
  "report",
  "samples",
];
/** What every area may name: its records are the words of the whole domain, and `records.ts` lists them. */
const WORDS = /^shared\/domain\/([^/]+\/)?records\.ts$/;

const areaOf = (path) => /^shared\/domain\/([^/]+)\//.exec(path)?.[1];

/** Imports from an area of the domain into a higher one, or past the areas. */
export function checkAreas(sources) {
  return sources.flatMap((source) => {
    const area = areaOf(source.path);
    if (!area) return [];
    if (!AREAS.includes(area)) return [`${source.path}: the area ${area} has no place in the order of areas`];
    return importsOf(source).flatMap(({ file }) => {
      if (!file?.startsWith("shared/domain/") || WORDS.test(file)) return [];
      const target = areaOf(file);
      if (!target) return [`${source.path} → ${file} is put together of all areas, and none imports it`];
      return AREAS.indexOf(target) <= AREAS.indexOf(area)
        ? []
        : [`${source.path} → ${file} goes up, from ${area} to ${target}`];
    });
  });
}
