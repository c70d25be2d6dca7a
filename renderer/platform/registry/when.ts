type Read = (key: string) => unknown;
type Test = (read: Read) => boolean;

/** Compiled clauses: the same few are asked at each key press. */
const compiled = new Map<string, Test>();

/**
 * A when-clause over context keys: `engagementOpen && !(editor == 'blueprint' || readOnly)`.
 * && binds tighter than ||; == and != compare with a quoted word; a malformed clause throws.
 */
export function testWhen(when: string | undefined, read: Read): boolean {
  if (when === undefined || when.trim() === "") return true;
  return parseWhen(when)(read);
}

export function parseWhen(when: string): Test {
  const held = compiled.get(when);
  if (held) return held;
  const tokens = tokensOf(when);
  const parser = new Parser(tokens, when);
  const test = parser.any();
  parser.end();
  compiled.set(when, test);
  return test;
}

function tokensOf(when: string): string[] {
  const tokens: string[] = [];
  const pattern = /\s*(\|\||&&|==|!=|!|\(|\)|'[^']*'|[A-Za-z_][\w.-]*)/y;
  let end = 0;
  for (let match = pattern.exec(when); match; match = pattern.exec(when)) {
    tokens.push(match[1] ?? "");
    end = pattern.lastIndex;
  }
  if (when.slice(end).trim() !== "") throw new Error(`not a when-clause: "${when}"`);
  return tokens;
}

class Parser {
  #at = 0;
  constructor(
    private readonly tokens: readonly string[],
    private readonly when: string,
  ) {}

  any(): Test {
    const parts = [this.all()];
    while (this.#take("||")) parts.push(this.all());
    return (read) => parts.some((part) => part(read));
  }

  all(): Test {
    const parts = [this.term()];
    while (this.#take("&&")) parts.push(this.term());
    return (read) => parts.every((part) => part(read));
  }

  term(): Test {
    if (this.#take("!")) {
      const inner = this.term();
      return (read) => !inner(read);
    }
    if (this.#take("(")) {
      const inner = this.any();
      if (!this.#take(")")) this.#fail();
      return inner;
    }
    const key = this.#next(/^[A-Za-z_]/);
    for (const [operator, wanted] of [
      ["==", true],
      ["!=", false],
    ] as const) {
      if (!this.#take(operator)) continue;
      const word = this.#next(/^'/).slice(1, -1);
      return (read) => (String(read(key) ?? "") === word) === wanted;
    }
    return (read) => Boolean(read(key));
  }

  end(): void {
    if (this.#at !== this.tokens.length) this.#fail();
  }

  #take(token: string): boolean {
    if (this.tokens[this.#at] !== token) return false;
    this.#at += 1;
    return true;
  }

  #next(pattern: RegExp): string {
    const token = this.tokens[this.#at];
    if (token === undefined || !pattern.test(token)) return this.#fail();
    this.#at += 1;
    return token;
  }

  #fail(): never {
    throw new Error(`not a when-clause: "${this.when}"`);
  }
}
