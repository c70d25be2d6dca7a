/** A when-clause: `a && !b || c == 'x'`. No parentheses; && binds tighter than ||. */
export function testWhen(when: string | undefined, get: (key: string) => unknown): boolean {
  if (when === undefined || when.trim() === "") return true;
  return when.split("||").some((part) => part.split("&&").every((term) => testTerm(term.trim(), get)));
}

function testTerm(term: string, get: (key: string) => unknown): boolean {
  const comparison = /^([\w.]+)\s*(==|!=)\s*'([^']*)'$/.exec(term);
  if (comparison) {
    const [, key = "", operator, value] = comparison;
    return (String(get(key) ?? "") === value) === (operator === "==");
  }
  const plain = /^(!?)([\w.]+)$/.exec(term);
  if (!plain) throw new Error(`not a when-clause: "${term}"`);
  return Boolean(get(plain[2] ?? "")) !== (plain[1] === "!");
}
