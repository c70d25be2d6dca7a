/** A formula that the engagement wrote itself, taken apart. It is never run as a program: these are all of its parts. */
export type Expression =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "negative"; readonly of: Expression }
  | {
      readonly kind: "operation";
      readonly sign: Sign;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: "call"; readonly of: "min" | "max"; readonly parts: readonly Expression[] };
export type Sign = "+" | "-" | "*" | "/";

/** What is wrong with a formula, and at which letter, from 1. */
export interface FormulaError {
  readonly at: number;
  readonly message: string;
}
export type Parsed =
  | { readonly ok: true; readonly expression: Expression; readonly names: ReadonlySet<string> }
  | { readonly ok: false; readonly error: FormulaError };

interface Token {
  readonly kind: "number" | "name" | "sign";
  readonly text: string;
  /** From 1. */
  readonly at: number;
}

const SIGNS: Readonly<Record<string, string>> = { "×": "*", "÷": "/", "−": "-", "·": "*", ":": "/" };
const TOKEN = /\s*(?:(\d+(?:\.\d+)?|\.\d+)|([A-Za-z][A-Za-z-]*[A-Za-z]|[A-Za-z])|([-+*/()×÷−·:;,]))/y;
/** So deep may parentheses lie in one another. */
const DEEPEST = 50;

class Refused extends Error {
  readonly at: number;

  constructor(at: number, message: string) {
    super(message);
    this.at = at;
  }
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (text.slice(TOKEN.lastIndex).trim() !== "") {
    const from = TOKEN.lastIndex;
    const match = TOKEN.exec(text);
    if (!match) {
      const at = from + (/^\s*/.exec(text.slice(from))?.[0].length ?? 0);
      throw new Refused(at + 1, `“${text.charAt(at)}” has no meaning here.`);
    }
    const [all, number, name, sign = ""] = match;
    const word = number ?? name ?? sign;
    const at = from + all.length - word.length + 1;
    if (number !== undefined) tokens.push({ kind: "number", text: number, at });
    else if (name !== undefined) tokens.push({ kind: "name", text: name.toLowerCase(), at });
    else tokens.push({ kind: "sign", text: SIGNS[sign] ?? sign, at });
  }
  return tokens;
}

/** Recursive descent: sums of products of values. Parts of min and max are divided by a semicolon or a comma. */
class Reader {
  readonly names = new Set<string>();
  readonly #tokens: readonly Token[];
  readonly #known: ReadonlySet<string>;
  readonly #end: number;
  #next = 0;
  #depth = 0;

  constructor(text: string, known: readonly string[]) {
    this.#tokens = tokensOf(text);
    this.#known = new Set(known);
    this.#end = text.length + 1;
  }

  whole(): Expression {
    const expression = this.#sum();
    const left = this.#tokens[this.#next];
    if (left) throw new Refused(left.at, `“${left.text}” is not expected here.`);
    return expression;
  }

  #sum(): Expression {
    return this.#chain(["+", "-"], () => this.#product());
  }

  #product(): Expression {
    return this.#chain(["*", "/"], () => this.#value());
  }

  #chain(signs: readonly Sign[], part: () => Expression): Expression {
    let left = part();
    for (;;) {
      const sign = signs.find((one) => this.#isNext(one));
      if (sign === undefined) return left;
      this.#next += 1;
      left = { kind: "operation", sign, left, right: part() };
    }
  }

  #value(): Expression {
    const token = this.#tokens[this.#next];
    if (!token) throw new Refused(this.#end, "The formula ends too early.");
    this.#next += 1;
    if (token.kind === "number") return { kind: "number", value: Number(token.text) };
    if (token.kind === "name") return this.#named(token);
    if (token.text === "-") return { kind: "negative", of: this.#deeper(token, () => this.#value()) };
    if (token.text !== "(") throw new Refused(token.at, `“${token.text}” is not expected here.`);
    const inner = this.#deeper(token, () => this.#sum());
    this.#close(token);
    return inner;
  }

  #named(token: Token): Expression {
    const { text, at } = token;
    if (text === "min" || text === "max") return this.#call(text, token);
    if (!this.#known.has(text)) throw new Refused(at, `“${text}” is no field that can be counted with.`);
    this.names.add(text);
    return { kind: "name", name: text };
  }

  #call(of: "min" | "max", token: Token): Expression {
    const open = this.#tokens[this.#next];
    if (!this.#isNext("(") || !open)
      throw new Refused(token.at, `After “${of}” its parts stand in parentheses.`);
    this.#next += 1;
    const parts = [this.#deeper(token, () => this.#sum())];
    while (this.#isNext(",") || this.#isNext(";")) {
      this.#next += 1;
      parts.push(this.#deeper(token, () => this.#sum()));
    }
    this.#close(open);
    return { kind: "call", of, parts };
  }

  #close(open: Token): void {
    const token = this.#tokens[this.#next];
    if (!this.#isNext(")"))
      throw new Refused(token?.at ?? this.#end, `The parenthesis at ${open.at} is not closed here.`);
    this.#next += 1;
  }

  #deeper(token: Token, read: () => Expression): Expression {
    this.#depth += 1;
    if (this.#depth > DEEPEST) throw new Refused(token.at, "Parentheses lie too deep in one another.");
    const expression = read();
    this.#depth -= 1;
    return expression;
  }

  #isNext(sign: string): boolean {
    const token = this.#tokens[this.#next];
    return token?.kind === "sign" && token.text === sign;
  }
}

/** Takes a formula apart; `known` are the names that it may use. What is wrong is told with its place. */
export function parseFormula(text: string, known: readonly string[]): Parsed {
  try {
    const reader = new Reader(text, known);
    return { ok: true, expression: reader.whole(), names: reader.names };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { ok: false, error: { at: error.at, message: error.message } };
  }
}

const OPERATIONS: Readonly<Record<Sign, (left: number, right: number) => number>> = {
  "+": (left, right) => left + right,
  "-": (left, right) => left - right,
  "*": (left, right) => left * right,
  "/": (left, right) => left / right,
};

/** Null where a field that it uses is not known, and where the outcome is no number (a division by nought). */
export function evaluate(expression: Expression, fieldOf: (name: string) => number | null): number | null {
  const value = worth(expression, fieldOf);
  return value !== null && Number.isFinite(value) ? value : null;
}

function worth(expression: Expression, fieldOf: (name: string) => number | null): number | null {
  switch (expression.kind) {
    case "number":
      return expression.value;
    case "name":
      return fieldOf(expression.name);
    case "negative": {
      const value = worth(expression.of, fieldOf);
      return value === null ? null : -value;
    }
    case "operation": {
      const left = worth(expression.left, fieldOf);
      const right = worth(expression.right, fieldOf);
      return left === null || right === null ? null : OPERATIONS[expression.sign](left, right);
    }
    case "call": {
      const parts = expression.parts.map((part) => worth(part, fieldOf));
      const known = parts.flatMap((part) => part ?? []);
      return known.length < parts.length ? null : Math[expression.of](...known);
    }
  }
}
