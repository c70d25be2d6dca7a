const LINES = 500;
const TEST_LINES = 800;

/** Files that are too long, and names that are neither kebab-case nor, for components, PascalCase. */
export function checkShape(sources) {
  const problems = [];
  for (const { path, text } of sources) {
    const lines = text.split("\n").length;
    const most = path.startsWith("test/") ? TEST_LINES : LINES;
    if (lines > most) problems.push(`${path}: ${lines} lines, ${most} is the limit`);
    const name = path.split("/").at(-1) ?? "";
    const good = name.endsWith(".tsx")
      ? /^([A-Z][A-Za-z0-9]*|[a-z0-9]+(-[a-z0-9]+)*)(\.test)?\.tsx$/.test(name)
      : /^[a-z0-9]+([-.][a-z0-9]+)*\.(ts|mjs|css)$/.test(name);
    if (!good) problems.push(`${path}: the name is not kebab-case (PascalCase for components)`);
    for (const part of path.split("/").slice(0, -1)) {
      if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(part))
        problems.push(`${path}: the folder ${part} is not kebab-case`);
    }
  }
  return problems;
}
