import { UserError } from "@shared/base/result.ts";
import { Gunzip } from "fflate";
import { crc32 } from "../crc32.ts";
import { TABLE_LIMITS } from "./data-table.ts";

const PIECE = 65_536;
/** Real tables pack to a twentieth or so; far beyond that, and beyond `FREE`, a file is made to burst. */
const RATIO = 300;
const FREE = 20_000_000;

export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/**
 * The bytes inside a gzip file, whole or not at all: the length and the sum that it tells of itself are checked (of the last
 * one, where files were packed one after the other). Throws a UserError when it is
 * damaged, or unpacks into more than a table may have.
 */
export function unpackGzip(packed: Uint8Array): Uint8Array {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const most = Math.min(TABLE_LIMITS.unpacked, Math.max(FREE, packed.length * RATIO));
  const stream = new Gunzip((piece) => {
    length += piece.length;
    if (length > most) {
      throw new UserError(
        `The packed file is larger than ${Math.round(most / 1e6)} MB when unpacked. Unpack it, and split the table.`,
      );
    }
    pieces.push(piece);
  });
  let lastMember = 0;
  stream.onmember = () => {
    lastMember = length;
  };
  try {
    for (let at = 0; at < packed.length; at += PIECE) {
      stream.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
    }
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw damaged();
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  if (!endsAsTold(packed, bytes.subarray(lastMember))) throw damaged();
  return bytes;
}

const damaged = () => new UserError("The packed file is damaged, or its end is missing. Fetch it again.");

/** The last eight bytes tell the sum and the length of what is inside. */
function endsAsTold(packed: Uint8Array, inside: Uint8Array): boolean {
  if (packed.length < 18) return false;
  const view = new DataView(packed.buffer, packed.byteOffset + packed.length - 8, 8);
  return view.getUint32(4, true) === inside.length && view.getUint32(0, true) === crc32(inside);
}
