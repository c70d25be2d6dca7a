import type { Id } from "@shared/base/ids.ts";
import { notShownWhy } from "@shared/domain/engagement/picture-bytes.ts";
import { base64 } from "@shared/interchange/report-html/fonts.ts";
import type { EngagementSession } from "../store/session.ts";

/** Twice the pixels that a card shows, so that print and zoom stay sharp. */
const SIDE = 160;
/** A strip many times as wide as high is not kept at full width for the sake of its height. */
const LONGEST = 4 * SIDE;
const QUALITY = 0.85;
const [JPEG, PNG, SVG] = ["image/jpeg", "image/png", "image/svg+xml"] as const;

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
  // What the screen does not show, for it could hang whatever draws it, goes into no picture either.
  if (!bytes || !asset || notShownWhy(asset, bytes) !== null) return null;
  const blob = new Blob([bytes as Uint8Array<ArrayBuffer>], { type: asset.mediaType });
  return asset.mediaType === SVG ? smallDrawing(blob) : smallPhoto(blob);
}

async function smallPhoto(blob: Blob): Promise<string> {
  const image = await createImageBitmap(blob);
  const scale = Math.min(1, scaleOf(image.width, image.height));
  const small = await drawn(image, image.width * scale, image.height * scale, JPEG);
  image.close();
  return small;
}

/** No bitmap can be made of a drawing in SVG; an image element draws it, sharp at any size. */
async function smallDrawing(blob: Blob): Promise<string> {
  const image = new Image();
  image.src = URL.createObjectURL(blob);
  try {
    await image.decode();
    const [width, height] = [image.naturalWidth || SIDE, image.naturalHeight || SIDE];
    const scale = scaleOf(width, height);
    return await drawn(image, width * scale, height * scale, PNG);
  } finally {
    URL.revokeObjectURL(image.src);
  }
}

const scaleOf = (width: number, height: number): number =>
  Math.min(SIDE / Math.min(width, height), LONGEST / Math.max(width, height));

async function drawn(image: CanvasImageSource, width: number, height: number, type: string): Promise<string> {
  const [across, down] = [Math.max(1, Math.round(width)), Math.max(1, Math.round(height))];
  const canvas = new OffscreenCanvas(across, down);
  const context = canvas.getContext("2d");
  if (!context) throw new Error("no canvas");
  if (type === JPEG) {
    // JPEG knows no transparency and would show it black.
    context.fillStyle = "white";
    context.fillRect(0, 0, across, down);
  }
  context.drawImage(image, 0, 0, across, down);
  const small = await canvas.convertToBlob({ type, quality: QUALITY });
  return `data:${type};base64,${base64(new Uint8Array(await small.arrayBuffer()))}`;
}
