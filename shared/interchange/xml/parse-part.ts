import { UserError } from "@shared/base/result.ts";
import { Parser } from "saxen";

/** What is told of a part while it is read. Names come without their prefix; false from `open` stops. */
export interface PartListener {
  open?(name: string, attribute: (name: string) => string | undefined): boolean | undefined;
  close?(name: string): boolean | undefined;
  text?(text: string): void;
}

const bare = (name: string): string => {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
};

/** The deepest that a part of a workbook, or an event log, lies in itself. */
const DEPTH = 200;

/**
 * Reads an XML text from front to back without building anything of it. Throws a UserError that names the part and the
 * line: for broken XML, and for a document type, so that no entity can unfold.
 */
export function parsePart(text: string, part: string, listener: PartListener): void {
  let problem: UserError | null = null;
  let thrown: unknown = null;
  let depth = 0;
  let stopped = false;
  const parser = new Parser();
  const refuse = (message: string, line?: number) => {
    problem ??= new UserError(
      message,
      [part, line === undefined ? "" : `line ${line}`].filter(Boolean).join(", "),
    );
    parser.stop();
  };
  // What a listener throws must not get lost inside the parser.
  const guarded = (work: () => unknown) => {
    if (stopped) return;
    try {
      if (work() !== false) return;
    } catch (error) {
      thrown = error;
    }
    stopped = true;
    parser.stop();
  };
  parser.on("openTag", (name, attributes, decode) => {
    depth++;
    if (depth > DEPTH) return refuse(`Elements lie more than ${DEPTH} deep in each other.`);
    if (!listener.open) return;
    let held: Record<string, string> | null = null;
    guarded(() =>
      listener.open?.(bare(name), (key) => {
        held ??= attributes();
        const value = held[key];
        return value === undefined || !value.includes("&") ? value : decode(value);
      }),
    );
  });
  parser.on("closeTag", (name) => {
    depth--;
    guarded(() => listener.close?.(bare(name)));
  });
  parser.on("text", (value, decode) =>
    guarded(() => listener.text?.(value.includes("&") ? decode(value) : value)),
  );
  parser.on("cdata", (value) => guarded(() => listener.text?.(value)));
  parser.on("attention", (declared) => {
    if (/^<!(?:DOCTYPE|ENTITY)/i.test(declared)) {
      refuse("The file declares a document type or entities; that is not let in.");
    }
  });
  parser.on("error", (error, context) => {
    refuse(`The XML is broken: ${error.message.split("\n")[0] ?? ""}.`, context().line + 1);
  });
  const error = parser.parse(text);
  if (thrown !== null) throw thrown;
  if (problem !== null) throw problem;
  if (error && !stopped)
    throw new UserError(`The XML is broken: ${error.message.split("\n")[0] ?? ""}.`, part);
}
