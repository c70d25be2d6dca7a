import { importsOf, moduleOf } from "./imports.mjs";

/** What tests alone may use: the ground they stand on, and figures that were worked out elsewhere and are kept as answers. */
const FOR_TESTS = new Set([
  "shared/base/ids.ts sequentialIds",
  "shared/domain/core/diff.ts EMPTY_DIFF",
  "shared/domain/core/references.ts LOOSE_FIELDS",
  "shared/domain/journey-map/picture/journey-map-svg.ts journeyMapSvg",
  "shared/domain/scoring/scope.ts WHOLE_SCOPE",
  "shared/simulation/output/coverage.ts coverageOf",
  // A replication in one go, held to the known answers; the application runs it slice by slice.
  "shared/simulation/run.ts runReplication",
  // The straightforward way to each figure, beside which the fast one is held.
  "shared/statistics/mean-interval.ts pairedGap",
  "shared/statistics/mean-interval.ts tStatistic",
  "shared/statistics/nps.ts npsOfAnswers",
  "shared/statistics/percentiles.ts sortedValues",
  "shared/statistics/proportion.ts csatTopTwo",
  "shared/statistics/weighted-moments.ts weightedMean",
  "shared/statistics/weighted-moments.ts weightedPairedGap",
  // Known answers of the method, and of the queues that the simulation is held to.
  "shared/simulation/closed-forms/erlang.ts erlangServiceLevel",
  "shared/simulation/closed-forms/even-times.ts evenArrivalsWait",
  "shared/simulation/closed-forms/even-times.ts evenServiceWait",
  "shared/simulation/closed-forms/networks.ts forkJoinTime",
  "shared/simulation/closed-forms/networks.ts stagesQuantile",
  "shared/simulation/closed-forms/networks.ts tandemTime",
  "shared/simulation/closed-forms/priorities.ts priorityWaits",
  "shared/simulation/closed-forms/priorities.ts sharedPriorityWaits",
  "shared/simulation/closed-forms/queues.ts blockedShare",
  "shared/simulation/closed-forms/queues.ts manyServers",
  "shared/simulation/closed-forms/queues.ts singleServerQuantile",
  "shared/simulation/closed-forms/queues.ts singleServerWait",
  "shared/statistics/sample-size.ts sampleForFinite",
  "shared/statistics/sample-size.ts sampleForProportion",
]);

/** What is exported and that no part of the program uses, not even its own file; a test does not keep it alive. */
export function checkExports(product, tests) {
  const used = usesIn(product);
  const tried = usesIn(tests);
  return product.flatMap((source) => {
    const { path, text } = source;
    if (/\.(css|d\.ts)$/.test(path) || used.whole.has(path)) return [];
    return exportsOf(source)
      .map((name) => ({ name, id: `${path} ${name}` }))
      .filter(({ name, id }) => !used.names.has(id) && !FOR_TESTS.has(id) && !isNamedAgain(text, name))
      .map(({ name, id }) =>
        tried.whole.has(path) || tried.names.has(id)
          ? `${path}: only tests use ${name}`
          : `${path}: nobody uses ${name}`,
      );
  });
}

const exportsOf = (source) =>
  moduleOf(source).staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ exportName, moduleRequest }) =>
      moduleRequest || exportName.kind !== "Name" ? [] : [exportName.name],
    ),
  );

/** Beyond the place where it is made. */
const isNamedAgain = (text, name) => text.match(new RegExp(`(?<![\\w$])${name}(?![\\w$])`, "g"))?.length > 1;

/** Names that are imported, as `path name`, and files that are taken as a whole: loaded late, as a worker, by `* as`. */
function usesIn(sources) {
  const names = new Set();
  const whole = new Set();
  for (const source of sources) {
    if (source.path.endsWith(".css")) continue;
    const taken = takenBy(source);
    for (const { file, given } of importsOf(source)) {
      if (!file) continue;
      const entries = taken.get(given) ?? [];
      const isLate = source.text.includes(`import("${given}")`);
      if (isLate || entries.length === 0 || entries.some(({ kind }) => kind !== "Name")) whole.add(file);
      for (const { name } of entries) names.add(`${file} ${name}`);
    }
  }
  return { names, whole };
}

/** What is taken from each module that is named in a file. */
function takenBy(source) {
  const { staticImports, staticExports } = moduleOf(source);
  const taken = new Map();
  const add = (from, entry) => taken.set(from, [...(taken.get(from) ?? []), entry]);
  for (const { moduleRequest, entries } of staticImports)
    for (const { importName } of entries) add(moduleRequest.value, importName);
  for (const { moduleRequest, importName } of staticExports.flatMap(({ entries }) => entries))
    if (moduleRequest) add(moduleRequest.value, importName);
  return taken;
}
