import type { PictureReply, PictureRequest } from "./picture-protocol.ts";

const scope = self as unknown as {
  onmessage: ((event: MessageEvent<PictureRequest>) => void) | null;
  postMessage(reply: PictureReply): void;
};

/** A strip that is many times as wide as high is not kept at full width for the sake of its height. */
const LONGEST = 4;

/** Pictures made small, one after the other, so that two large ones are never unpacked at once. */
let last: Promise<unknown> = Promise.resolve();
scope.onmessage = ({ data }) => {
  last = last.then(() => makeSmall(data)).then((reply) => scope.postMessage(reply));
};

async function makeSmall({ number, blob, edge }: PictureRequest): Promise<PictureReply> {
  try {
    const bitmap = await createImageBitmap(blob);
    const shorter = Math.min(bitmap.width, bitmap.height);
    const longer = Math.max(bitmap.width, bitmap.height);
    const scale = Math.min(1, edge / shorter, (LONGEST * edge) / longer);
    const width = Math.max(1, Math.round(bitmap.width * scale));
    const height = Math.max(1, Math.round(bitmap.height * scale));
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext("2d");
    if (!context) throw new Error("no canvas");
    context.imageSmoothingQuality = "high";
    context.drawImage(bitmap, 0, 0, width, height);
    bitmap.close();
    return { number, blob: await canvas.convertToBlob({ type: "image/webp", quality: 0.85 }) };
  } catch (error) {
    return { number, problem: error instanceof Error ? error.message : String(error) };
  }
}
