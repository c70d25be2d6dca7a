import { moduleOf } from "./imports.mjs";

/** In the platform: what is shown, and what is named as a hook. Services know no component and live without them. */
const MAY = /^renderer\/platform\/react\/|\.tsx$|\/use-[a-z-]+\.ts$/;

/** Hooks of React in a service: it would work only while something that uses it is shown. */
export function checkReact(sources) {
  return sources.flatMap((source) => {
    if (
      !source.path.startsWith("renderer/platform/") ||
      MAY.test(source.path) ||
      source.path.endsWith(".css")
    )
      return [];
    return moduleOf(source)
      .staticImports.filter(({ moduleRequest }) => /^react(-dom)?$/.test(moduleRequest.value))
      .flatMap(({ entries }) =>
        entries
          .filter(
            ({ isType, importName }) =>
              !isType && (importName.kind !== "Name" || /^use[A-Z]/.test(importName.name)),
          )
          .map(
            ({ importName }) =>
              `${source.path}: ${importName.name ?? "React"} belongs in a component or a use-….ts`,
          ),
      );
  });
}
