import { parseArgs } from "node:util";
import { messages } from "./messages.ts";

/** The command was called in a way that it does not know: exit code 2, with its usage. */
export class UsageError extends Error {}

export interface OptionSpec {
  readonly type: "string" | "boolean";
  readonly multiple?: true;
  /** What its value is called: FILE, NAME. */
  readonly value?: string;
  readonly help: string;
}
export type OptionTable = Readonly<Record<string, OptionSpec>>;

/** Every command has these. */
export const COMMON_OPTIONS: OptionTable = {
  json: { type: "boolean", help: messages.jsonOption },
  help: { type: "boolean", help: messages.helpOption },
};

/** The words of one call, checked against the command's options. */
export class Arguments {
  readonly #values: Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;
  readonly #positionals: readonly string[];

  constructor(words: readonly string[], options: OptionTable) {
    try {
      const parsed = parseArgs({
        args: [...words],
        options: Object.fromEntries(
          Object.entries({ ...COMMON_OPTIONS, ...options }).map(([name, { type, multiple }]) => [
            name,
            { type, multiple: multiple === true },
          ]),
        ),
        allowPositionals: true,
      });
      this.#values = parsed.values;
      this.#positionals = parsed.positionals;
    } catch (error) {
      throw new UsageError(parseProblem(error));
    }
  }

  flag(name: string): boolean {
    return this.#values[name] === true;
  }

  text(name: string): string | undefined {
    const value = this.#values[name];
    if (value === "") throw new UsageError(messages.emptyValue(name));
    return typeof value === "string" ? value : undefined;
  }

  needText(name: string): string {
    const value = this.text(name);
    if (value === undefined) throw new UsageError(messages.missingOption(name));
    return value;
  }

  list(name: string): string[] {
    const value = this.#values[name];
    return Array.isArray(value) ? value.map(String) : [];
  }

  /** The words that belong to no option; `names` are what they are called, those after `needed` may be left out. */
  positionals(names: readonly string[], needed = names.length): string[] {
    const missing = names[this.#positionals.length];
    if (this.#positionals.length < needed && missing !== undefined) {
      throw new UsageError(messages.missingWord(missing));
    }
    const extra = this.#positionals[names.length];
    if (extra !== undefined) throw new UsageError(messages.extraWord(extra));
    return [...this.#positionals];
  }
}

function parseProblem(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const option = /'(-[^'\s]*)/.exec(message)?.[1] ?? "";
  if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") return messages.unknownOption(option);
  if (code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE") {
    return /argument missing|ambiguous/.test(message)
      ? messages.missingValue(option)
      : messages.needlessValue(option);
  }
  return message.split("\n")[0] ?? "";
}
