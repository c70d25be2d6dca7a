import type { Id } from "@shared/base/ids.ts";
import { base64 } from "@shared/interchange/report-html/fonts.ts";
import type { EngagementSession } from "../store/session.ts";

/** Twice the pixels that a card shows, so that print and zoom stay sharp. */
const SIDE = 160;
const QUALITY = 0.85;

const held = new WeakMap<EngagementSession, Map<Id, Promise<string | null>>>();

/** The first picture of each step as a small data: address, by asset id. */
export const stepThumbnails = (session: EngagementSession, blueprintIds: readonly Id[]) =>
  thumbnailsOf(
    session,
    blueprintIds.flatMap((id) =>
      session.model.by("step", "blueprintId", id).flatMap((step) => step.pictureIds.slice(0, 1)),
    ),
  );

/** Pictures as small data: addresses, by asset id; one that cannot be read is left out. */
export async function thumbnailsOf(
  session: EngagementSession,
  assetIds: readonly Id[],
): Promise<ReadonlyMap<Id, string>> {
  const known = held.get(session) ?? new Map<Id, Promise<string | null>>();
  held.set(session, known);
  const found = new Map<Id, string>();
  for (const id of new Set(assetIds)) {
    const made = known.get(id) ?? makeThumbnail(session, id).catch(() => null);
    known.set(id, made);
    const address = await made;
    if (address !== null) found.set(id, address);
  }
  return found;
}

async function makeThumbnail(session: EngagementSession, id: Id): Promise<string | null> {
  const bytes = await session.readAsset(id);
  const asset = session.model.get("asset", id);
  if (!bytes || !asset) return null;
  const blob = new Blob([bytes as Uint8Array<ArrayBuffer>], { type: asset.mediaType });
  const image = await createImageBitmap(blob);
  const scale = Math.min(1, SIDE / Math.min(image.width, image.height));
  const [width, height] = [Math.round(image.width * scale), Math.round(image.height * scale)];
  const canvas = new OffscreenCanvas(Math.max(1, width), Math.max(1, height));
  canvas.getContext("2d")?.drawImage(image, 0, 0, width, height);
  image.close();
  const small = await canvas.convertToBlob({ type: "image/jpeg", quality: QUALITY });
  return `data:image/jpeg;base64,${base64(new Uint8Array(await small.arrayBuffer()))}`;
}
