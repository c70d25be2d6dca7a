import { resolve } from "node:path";
import { UserError } from "@shared/base/result.ts";
import { Arguments, UsageError } from "./arguments.ts";
import { type Command, type CommandLineHost, HandedOver, type Outcome } from "./command.ts";
import { COMMANDS } from "./commands.ts";
import { commandHelp, programHelp, usageLines } from "./help.ts";
import { messages } from "./messages.ts";
import { isCommandName } from "./names.ts";

const DONE = 0;
const AT_FAULT = 1;
const WRONG_USAGE = 2;

/**
 * Runs one command and gives its exit code: 0 done, 1 the input is at fault or the output is lost, 2 wrong usage.
 * Standard output holds the result and nothing else; with --json it is exactly one JSON document, also for a failure.
 */
export async function runCommandLine(words: readonly string[], host: CommandLineHost): Promise<number> {
  try {
    return await run(words, {
      ...host,
      out: (text) => host.out(printable(text)).catch(lose),
      err: (text) => host.err(printable(text)),
    });
  } catch (error) {
    const told =
      error instanceof OutputLost ? messages.outputLost(codeOf(error.cause)) : problemOf(error).message;
    // Told where a person reads, if that takes anything.
    await host.err(`${printable(told)}\n`).catch(() => undefined);
    return AT_FAULT;
  }
}

async function run(words: readonly string[], host: CommandLineHost): Promise<number> {
  const [name = "", ...rest] = words;
  if (name === "" || name === "help" || name === "--help") {
    const about = rest[0] ?? "";
    const text = isCommandName(about) ? commandHelp(await COMMANDS[about]()) : await programHelp();
    // Called with nothing at all is a wrong call; asked for help is not.
    await (name === "" ? host.err(text) : host.out(text));
    return name === "" ? WRONG_USAGE : DONE;
  }
  if (name === "--version") {
    await host.out(`${messages.version}\n`);
    return DONE;
  }
  if (!isCommandName(name)) {
    await host.err(`${messages.unknownCommand(name)}\n${await programHelp()}`);
    return WRONG_USAGE;
  }
  return runCommand(await COMMANDS[name](), rest, host);
}

async function runCommand(command: Command, rest: readonly string[], host: CommandLineHost): Promise<number> {
  const wantsJson = asksForJson(rest);
  try {
    const given = new Arguments(rest, command.options);
    if (given.flag("help")) {
      await host.out(commandHelp(command));
      return DONE;
    }
    const warnings: Promise<void>[] = [];
    const outcome = await command.run(given, {
      path: (file) => resolve(host.folder, file),
      warn: (line) => void warnings.push(host.err(`${line}\n`)),
      openPrinter: () => host.openPrinter([command.name, ...rest]),
    });
    await Promise.all(warnings);
    return await writeOutcome(outcome, wantsJson, host);
  } catch (error) {
    if (error instanceof HandedOver) return error.code;
    if (error instanceof UsageError) {
      if (wantsJson) await writeJson({ error: { message: error.message, usage: command.usage } }, host);
      await host.err(`${error.message}\n${usageLines(command)}\n${messages.moreHelp(command.name)}\n`);
      return WRONG_USAGE;
    }
    if (error instanceof OutputLost) throw error;
    const { message, place } = problemOf(error);
    if (wantsJson) await writeJson({ error: { message, place: place ?? null } }, host);
    await host.err(`${place === undefined ? "" : `${place}: `}${message}\n`);
    return AT_FAULT;
  }
}

/** Known before the words are understood: wrong usage is told in JSON, too. */
const asksForJson = (words: readonly string[]): boolean =>
  words.some(
    (word, index) =>
      word === "--json" || word === "--format=json" || (word === "--format" && words[index + 1] === "json"),
  );

async function writeOutcome(outcome: Outcome, json: boolean, host: CommandLineHost): Promise<number> {
  if (json) await writeJson(outcome.json, host);
  else if (outcome.text !== "") await host.out(`${outcome.text}\n`);
  for (const fault of outcome.faults ?? []) await host.err(`${fault}\n`);
  return outcome.faults === undefined || outcome.faults.length === 0 ? DONE : AT_FAULT;
}

/** What was worked out could not be handed over: no fault of the input's. */
class OutputLost extends Error {}

const lose = (cause: unknown): never => {
  throw new OutputLost("the output is lost", { cause });
};

const codeOf = (error: unknown): string =>
  (error as NodeJS.ErrnoException | null)?.code ?? (error instanceof Error ? error.message : String(error));

/**
 * Names out of a file may hold what a terminal obeys (its title, its clipboard, its screen), and what turns the
 * direction of the rest of the line.
 */
const printable = (text: string): string =>
  text.replaceAll(/(?![\n\t])\p{Cc}|[\u2028-\u202e\u2066-\u2069]/gu, "·");

/** The format escapes most control characters by itself, and a reader gets all of them back. */
const writeJson = (document: unknown, host: CommandLineHost): Promise<void> =>
  host.out(
    `${JSON.stringify(document, null, 2).replaceAll(/[\x7f-\x9f\u2028-\u202e\u2066-\u2069]/g, escaped)}\n`,
  );

const escaped = (letter: string): string => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`;

function problemOf(error: unknown): { message: string; place?: string | undefined } {
  if (error instanceof UserError) return { message: error.message, place: error.place };
  const message = error instanceof Error ? error.message : String(error);
  return { message: messages.unexpected(message) };
}
