import { UserError } from "@shared/base/result.ts";
import { pictureMessages } from "./messages.ts";
import { pixelSize, startsWith } from "./picture-size.ts";
import type { Asset } from "./records.ts";
import { unsafeInSvg } from "./svg-safety.ts";

export type PictureMediaType = Exclude<Asset["mediaType"], "application/octet-stream">;

/** Bytes of one picture; originals are kept as they come. */
export const PICTURE_BYTES = 20_000_000;
/** Bytes of all pictures of an engagement together: with its records and data it must remain a file that can be read. */
const ALL_PICTURES_BYTES = 800_000_000;
/** Pixels of one picture, in millions: what is unpacked takes four bytes each. */
const MEGAPIXELS = 100;

/** The bytes say what a picture is, never its name. */
export function mediaTypeOf(bytes: Uint8Array): PictureMediaType | null {
  if (startsWith(bytes, "\x89PNG")) return "image/png";
  if (startsWith(bytes, "\xff\xd8\xff")) return "image/jpeg";
  if (startsWith(bytes, "RIFF") && startsWith(bytes.subarray(8), "WEBP")) return "image/webp";
  const head = new TextDecoder().decode(bytes.subarray(0, 4000));
  return /^<svg[\s>]/i.test(head.slice(prologEnd(head))) ? "image/svg+xml" : null;
}

/** What may stand before the root of a drawing, by how it begins and ends. */
const PROLOG = [
  ["<?xml", ">"],
  ["<!--", "-->"],
  ["<!doctype", ">"],
] as const;

/** Where the root begins. Step by step: one expression for it takes longer than anyone lives over sixty comments. */
function prologEnd(head: string): number {
  const lower = head.toLowerCase();
  const skipBlanks = (from: number) => from + (/^\s*/.exec(head.slice(from))?.[0].length ?? 0);
  let at = skipBlanks(0);
  for (;;) {
    const part = PROLOG.find(([begin]) => lower.startsWith(begin, at));
    const end = part ? lower.indexOf(part[1], at + part[0].length) : -1;
    if (!part || end === -1) return at;
    at = skipBlanks(end + part[1].length);
  }
}

/** What kind of picture it is; a UserError says why it cannot be taken. */
export function checkPicture(name: string, bytes: Uint8Array): PictureMediaType {
  if (bytes.length > PICTURE_BYTES) {
    throw new UserError(pictureMessages.tooBig(name, bytes.length / 1e6, PICTURE_BYTES / 1e6), name);
  }
  const mediaType = mediaTypeOf(bytes);
  if (mediaType === null) throw new UserError(pictureMessages.notPicture(name), name);
  if (mediaType === "image/svg+xml") {
    const what = unsafeInSvg(new TextDecoder().decode(bytes));
    if (what !== null) throw new UserError(pictureMessages.unsafeSvg(name, what), name);
    return mediaType;
  }
  const size = pixelSize(bytes);
  if (!size) throw new UserError(pictureMessages.damaged(name), name);
  if (size.width * size.height > MEGAPIXELS * 1e6) {
    throw new UserError(pictureMessages.tooLarge(name, size.width, size.height, MEGAPIXELS), name);
  }
  return mediaType;
}

/** Refuses more pictures than one engagement may have. */
export function checkTotal(held: readonly Pick<Asset, "size">[], more: number): void {
  const total = held.reduce((sum, { size }) => sum + size, more);
  if (total > ALL_PICTURES_BYTES) throw new UserError(pictureMessages.tooMany(total, ALL_PICTURES_BYTES));
}

/**
 * Why the bytes of a picture that is held already are not shown; null when they may be. They came in a file or with an
 * older version, so they are kept and written again as they are, and shown nowhere.
 */
export function notShownWhy(
  { name, mediaType }: Pick<Asset, "name" | "mediaType">,
  bytes: Uint8Array,
): string | null {
  if (mediaType === "application/octet-stream") return pictureMessages.noPicture(name);
  try {
    return checkPicture(name, bytes) === mediaType ? null : pictureMessages.otherKind(name, mediaType);
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
}
