import { UserError } from "@shared/base/result.ts";
import type { ClauseText } from "@shared/domain/policy/clause-text.ts";
import { decodeText, detectEncoding } from "../csv/detect-encoding.ts";
import { isZip } from "../xlsx/open-workbook.ts";
import { readDocx } from "./docx/read-docx.ts";
import { readText } from "./read-text.ts";
import type { LeftOutText, SourceText } from "./source-block.ts";
import { splitClauses } from "./split-clauses.ts";

/** What a source proposes to bring in. */
export interface PolicySource {
  readonly clauses: readonly ClauseText[];
  readonly leftOut: readonly LeftOutText[];
}

/** Bytes of a file that is read. */
const MOST_BYTES = 50_000_000;

/** Reads a Word document (DOCX), Markdown or a plain text. Throws a UserError that says what to do, and where. */
export function readPolicyFile(bytes: Uint8Array): PolicySource {
  if (bytes.length > MOST_BYTES) {
    throw new UserError(
      "The file is larger than 50 MB. Save it without its pictures, or copy its text and paste it.",
    );
  }
  refuseOthers(bytes);
  return proposed(isZip(bytes) ? readDocx(bytes) : readText(decodeText(bytes, detectEncoding(bytes))));
}

/** Reads a text that was pasted. Throws a UserError as above. */
export const readPolicyText = (text: string): PolicySource => proposed(readText(text));

function proposed({ blocks, leftOut }: SourceText): PolicySource {
  const split = splitClauses(blocks);
  const { clauses } = split;
  if (clauses.length === 0) throw new UserError("The text has headings only, and nothing below them.");
  return { clauses, leftOut: [...leftOut, ...split.leftOut] };
}

function refuseOthers(bytes: Uint8Array): void {
  const begins = (signs: string) => [...signs].every((sign, index) => bytes[index] === sign.charCodeAt(0));
  if (begins("%PDF")) {
    throw new UserError("This is a PDF. Open it, select and copy all of its text, and paste it here.");
  }
  if (begins("{\\rtf")) throw new UserError("This is an RTF file. Save it as DOCX or plain text.");
  if (begins("\u00d0\u00cf\u0011\u00e0")) {
    throw new UserError(
      "This is an old Word document, or one with a password. Save it as DOCX without a password.",
    );
  }
  if (bytes.subarray(0, 4096).includes(0) && !isZip(bytes) && !/^utf-16/.test(detectEncoding(bytes))) {
    throw new UserError("This is no text. Choose a DOCX, Markdown or text file.");
  }
}
