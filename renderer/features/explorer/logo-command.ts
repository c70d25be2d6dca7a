import { UserError } from "@shared/base/result.ts";
import { setLogo } from "@shared/domain/engagement/commands/set-logo.ts";
import type { Services } from "../../platform/services/services.ts";
import { messages } from "./messages.ts";

const KINDS = [{ description: messages.picture, extensions: ["png", "jpg", "jpeg", "webp"] }];
const LIMIT = 5_000_000;

/** Puts the client's logo into the engagement: the bytes first, then the record that names them. */
export async function chooseLogo(services: Services): Promise<void> {
  const session = services.session();
  const file = session && (await services.host.files.open(KINDS, LIMIT));
  if (!session || !file) return;
  const { mediaType, ...picture } = await services.pictures.add(file.name, file.bytes);
  // Reports print the logo as pixels.
  if (mediaType === "image/svg+xml") throw new UserError(messages.noPicture(file.name));
  session.run(setLogo, { ...picture, mediaType });
}
