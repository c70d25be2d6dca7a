import { parse } from "./imports.mjs";
import { walk } from "./walk.mjs";

const WRITES = new Set(["create", "update", "remove"]);
const isFunction = ({ type }) => /Function/.test(type);

/**
 * Changes that go past the door, which checks what a command is given and asks whether it can run: a command that is
 * run on a draft, or records that are written into one. Commands of the domain may do both: what they were given was
 * checked.
 */
export function checkDoors(sources) {
  return sources.flatMap((source) => {
    const { path, text } = source;
    if (path.startsWith("shared/domain/") || path.endsWith(".css") || !/\bcommit\(|\bDraft\b/.test(text))
      return [];
    const problems = [];
    walk(parse(source).program, (node, above) => {
      if (!isFunction(node)) return;
      const draft = draftOf(node, above);
      if (draft) problems.push(...pastTheDoor(node.body, draft).map((what) => `${path}: ${what}`));
    });
    return problems;
  });
}

/** The name that a function gives to a draft: the change of a commit, or whatever says that it takes one. */
function draftOf(node, above) {
  const isChange =
    above?.type === "CallExpression" &&
    above.callee.property?.name === "commit" &&
    above.arguments.at(-1) === node;
  const named = node.params.find((param) => param.typeAnnotation?.typeAnnotation?.typeName?.name === "Draft");
  return (named ?? (isChange ? node.params[0] : undefined))?.name;
}

function pastTheDoor(body, draft) {
  const found = [];
  walk(body, (node) => {
    if (node.type !== "CallExpression") return;
    const { object, property } = node.callee;
    if (object?.name === draft && WRITES.has(property?.name))
      found.push(`${draft}.${property.name}(…) writes past the commands of the domain`);
    if (property?.name === "run" && node.arguments[0]?.name === draft) {
      const command = object.name ?? "a command";
      found.push(`${command}.run(${draft}, …) goes past the door, runIn(${draft}, ${command}, …) does not`);
    }
  });
  return found;
}
