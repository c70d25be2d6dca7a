import { newId } from "@shared/base/ids.ts";
import { UserError } from "@shared/base/result.ts";
import { messages } from "./messages.ts";
import type { EngagementSession } from "./session.ts";

export type PictureType = "image/png" | "image/jpeg" | "image/webp";

/** What the record of a picture says; its bytes lie in the store under its id. */
export interface KeptPicture {
  readonly id: string;
  readonly name: string;
  readonly mediaType: PictureType;
  readonly size: number;
  readonly sha256: string;
}

/** Bigger files are no photographs of a workshop. */
export const PICTURE_LIMIT = 25_000_000;
const QUALITY = 0.88;

/** The bytes say what a picture is, never its name. */
export function pictureTypeOf(bytes: Uint8Array): PictureType | null {
  const head = String.fromCharCode(...bytes.subarray(0, 12));
  if (head.startsWith("\x89PNG")) return "image/png";
  if (head.startsWith("\xff\xd8\xff")) return "image/jpeg";
  return head.startsWith("RIFF") && head.endsWith("WEBP") ? "image/webp" : null;
}

/** Writes a picture to the store, no larger than `longest` pixels on its longer side. The record is the caller's to make. */
export async function keepPicture(
  session: EngagementSession,
  file: { readonly name: string; readonly bytes: Uint8Array },
  longest: number,
): Promise<KeptPicture> {
  const type = pictureTypeOf(file.bytes);
  if (!type) throw new UserError(messages.noPicture(file.name));
  if (file.bytes.length > PICTURE_LIMIT) throw new UserError(messages.pictureTooBig(file.name));
  const { bytes, mediaType } = await smaller(file.bytes, type, longest).catch(() => {
    throw new UserError(messages.noPicture(file.name));
  });
  const hash = await crypto.subtle.digest("SHA-256", bytes as Uint8Array<ArrayBuffer>);
  const sha256 = [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  const id = newId();
  await session.writeAsset(id, bytes);
  return { id, name: file.name.slice(0, 500), mediaType, size: bytes.length, sha256 };
}

async function smaller(
  bytes: Uint8Array,
  type: PictureType,
  longest: number,
): Promise<{ bytes: Uint8Array; mediaType: PictureType }> {
  const picture = await createImageBitmap(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
  const share = longest / Math.max(picture.width, picture.height);
  if (share >= 1) {
    picture.close();
    return { bytes, mediaType: type };
  }
  const width = Math.max(1, Math.round(picture.width * share));
  const height = Math.max(1, Math.round(picture.height * share));
  const canvas = new OffscreenCanvas(width, height);
  canvas.getContext("2d")?.drawImage(picture, 0, 0, width, height);
  picture.close();
  const blob = await canvas.convertToBlob({ type, quality: QUALITY });
  // A browser that cannot write the type writes PNG, and says so.
  const mediaType = blob.type === type ? type : "image/png";
  return { bytes: new Uint8Array(await blob.arrayBuffer()), mediaType };
}
