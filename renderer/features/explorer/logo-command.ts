import { newId } from "@shared/base/ids.ts";
import { UserError } from "@shared/base/result.ts";
import { setLogo } from "@shared/domain/engagement/commands/set-logo.ts";
import type { Services } from "../../platform/services/services.ts";
import { messages } from "./messages.ts";

const KINDS = [{ description: messages.picture, extensions: ["png", "jpg", "jpeg", "webp"] }];
const LIMIT = 5_000_000;

/** The bytes say what a picture is, never its name. */
function mediaTypeOf(bytes: Uint8Array): "image/png" | "image/jpeg" | "image/webp" | null {
  const head = String.fromCharCode(...bytes.subarray(0, 12));
  if (head.startsWith("\x89PNG")) return "image/png";
  if (head.startsWith("\xff\xd8\xff")) return "image/jpeg";
  return head.startsWith("RIFF") && head.endsWith("WEBP") ? "image/webp" : null;
}

/** Puts the client's logo into the engagement: the bytes first, then the record that names them. */
export async function chooseLogo(services: Services): Promise<void> {
  const session = services.session();
  const file = session && (await services.host.files.open(KINDS, LIMIT));
  if (!session || !file) return;
  const mediaType = mediaTypeOf(file.bytes);
  if (!mediaType) throw new UserError(messages.noPicture(file.name));
  const hash = await crypto.subtle.digest("SHA-256", file.bytes as Uint8Array<ArrayBuffer>);
  const sha256 = [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  const id = newId();
  await session.writeAsset(id, file.bytes);
  session.run(setLogo, { id, name: file.name, mediaType, size: file.bytes.length, sha256 });
}
