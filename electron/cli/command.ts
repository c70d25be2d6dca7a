import type { PdfEngine } from "@shared/interchange/pdf/pdf-engine.ts";
import type { PngPlan } from "@shared/interchange/picture/png-plan.ts";
import type { Arguments, OptionTable } from "./arguments.ts";
import type { CommandName } from "./names.ts";

/** What turns pages and pictures into files: the application's own window, or a Chromium without one. */
export interface Printer {
  readonly pdf: PdfEngine;
  /** The planned PNG; no bytes where there is no canvas. */
  png(plan: PngPlan): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** What the commands need of the program around them. */
export interface CommandLineHost {
  /** File names are read from here. */
  readonly folder: string;
  out(text: string): Promise<void>;
  err(text: string): Promise<void>;
  /** Throws a UserError where nothing can print, or HandedOver when another process has done the whole command. */
  openPrinter(words: readonly string[]): Promise<Printer>;
}

/** What a command may use. */
export interface CommandContext {
  /** The whole path of a file name. */
  path(name: string): string;
  /** A line for the user that is no result. */
  warn(line: string): void;
  openPrinter(): Promise<Printer>;
}

/** A command's result: a document for --json, words for a person; one of the two is written. */
export interface Outcome {
  readonly json: unknown;
  readonly text: string;
  /** Lines about what is at fault; with any, the exit code is 1. */
  readonly faults?: readonly string[];
}

/** One file per command, one line in commands.ts. */
export interface Command {
  readonly name: CommandName;
  readonly summary: string;
  /** One line per way to call it, without the program's name. */
  readonly usage: readonly string[];
  readonly options: OptionTable;
  /** More for --help: what is written where, formats, examples. */
  readonly details: string;
  run(given: Arguments, context: CommandContext): Promise<Outcome>;
}

/** Another process has run the whole command and has written everything; only its exit code is left. */
export class HandedOver extends Error {
  constructor(readonly code: number) {
    super("handed over");
  }
}
