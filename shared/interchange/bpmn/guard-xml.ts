import { UserError } from "@shared/base/result.ts";
import { Parser } from "saxen";
import { decoderOf } from "../csv/text-decoder.ts";

export const BPMN_LIMITS = { bytes: 30_000_000, elements: 500_000, depth: 200 } as const;

/**
 * The text of an XML file that is safe to build objects of: not too large, not too deep, and without a document type,
 * so that no entity can unfold. Throws a UserError that names the line.
 */
export function guardedXml(bytes: Uint8Array): string {
  if (bytes.length > BPMN_LIMITS.bytes) {
    throw new UserError(`The file is larger than ${BPMN_LIMITS.bytes / 1e6} MB.`);
  }
  const text = decodeXml(bytes);
  if (text.trim() === "") throw new UserError("The file is empty.");
  if (!/^\s*</.test(text)) throw new UserError("This is not an XML file.", "line 1");
  // In a comment they are harmless, and nobody's export has them there.
  const declared = /<!(?:DOCTYPE|ENTITY)/i.exec(text);
  if (declared) {
    const line = text.slice(0, declared.index).split("\n").length;
    throw new UserError("The file declares a document type or entities; that is not let in.", `line ${line}`);
  }
  scan(text);
  return text;
}

/** Depth and number of elements, and whether the tags close as they should, without building anything. */
function scan(text: string): void {
  let depth = 0;
  let count = 0;
  let problem: UserError | null = null;
  const parser = new Parser();
  const refuse = (message: string, line?: number) => {
    problem ??= new UserError(message, line === undefined ? undefined : `line ${line}`);
    parser.stop();
  };
  parser.on("openTag", () => {
    depth++;
    count++;
    if (depth > BPMN_LIMITS.depth) refuse(`Elements lie more than ${BPMN_LIMITS.depth} deep in each other.`);
    else if (count > BPMN_LIMITS.elements) refuse(`The file has more than ${BPMN_LIMITS.elements} elements.`);
  });
  parser.on("closeTag", () => {
    depth--;
  });
  parser.on("error", (error, context) => {
    refuse(`The XML is broken: ${error.message.split("\n")[0] ?? ""}.`, context().line + 1);
  });
  parser.parse(text);
  if (problem !== null) throw problem;
}

/** By byte-order mark, else as the XML declaration says, else UTF-8. */
function decodeXml(bytes: Uint8Array): string {
  const label = encodingOf(bytes);
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof RangeError) throw new UserError(`The encoding “${label}” is not known.`, "line 1");
    // Some programs write Windows-1252 and call it UTF-8; a wrong accent is better than no map.
    if (label === "utf-8" || label === "utf8") return decoderOf("windows-1252").decode(bytes);
    throw new UserError(`The file is not text in the encoding ${label}.`);
  }
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  if (bytes[0] === 0x3c && bytes[1] === 0) return "utf-16le";
  if (bytes[0] === 0 && bytes[1] === 0x3c) return "utf-16be";
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 200));
  return /^[^<]*<\?xml[^>]*?encoding\s*=\s*["']([\w.-]+)["']/i.exec(head)?.[1]?.toLowerCase() ?? "utf-8";
}
