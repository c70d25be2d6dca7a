/** Every node below one, itself included, with the node that it stands in. */
export function walk(node, visit, above = null) {
  if (node === null || typeof node !== "object") return;
  if (Array.isArray(node)) {
    for (const one of node) walk(one, visit, above);
    return;
  }
  if (typeof node.type !== "string") return;
  visit(node, above);
  for (const key of Object.keys(node)) if (key !== "parent") walk(node[key], visit, node);
}
