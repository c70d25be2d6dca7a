import { COMMON_OPTIONS, type OptionTable } from "./arguments.ts";
import type { Command } from "./command.ts";
import { COMMANDS } from "./commands.ts";
import { messages } from "./messages.ts";

/** All commands, one line each. */
export async function programHelp(): Promise<string> {
  const commands = await Promise.all(Object.values(COMMANDS).map((load) => load()));
  const width = Math.max(...commands.map(({ name }) => name.length));
  const lines = commands.map(({ name, summary }) => `  ${name.padEnd(width)}   ${summary}`);
  return `${messages.programUsage}\n\n${lines.join("\n")}\n\n${messages.programNotes}\n`;
}

export const usageLines = ({ usage }: Command): string =>
  usage.map((line, index) => `${index === 0 ? messages.usage : "      "} frontstage ${line}`).join("\n");

/** Everything about one command. */
export const commandHelp = (command: Command): string =>
  [
    `${command.summary}\n`,
    `${usageLines(command)}\n`,
    `${optionLines({ ...command.options, ...COMMON_OPTIONS })}\n`,
    `${command.details.trim()}\n`,
  ].join("\n");

function optionLines(options: OptionTable): string {
  const rows = Object.entries(options).map(([name, spec]) => ({
    left: `--${name}${spec.value === undefined ? "" : ` ${spec.value}`}${spec.multiple ? " …" : ""}`,
    help: spec.help,
  }));
  const width = Math.max(...rows.map(({ left }) => left.length));
  return rows.map(({ left, help }) => `  ${left.padEnd(width)}   ${help}`).join("\n");
}
