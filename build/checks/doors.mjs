/**
 * Calls of a command past the door that checks its arguments and asks whether it can run. Commands of the domain may
 * be made of others: their own arguments were checked.
 */
export function checkDoors(sources) {
  return sources.flatMap(({ path, text }) =>
    path.startsWith("shared/domain/")
      ? []
      : [...text.matchAll(/\b(\w+)\s*\.run\(\s*draft\b/g)].map(
          ([, name]) =>
            `${path}: ${name}.run(draft, …) goes past the door, runIn(draft, ${name}, …) does not`,
        ),
  );
}
