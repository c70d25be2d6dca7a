export interface PixelSize {
  readonly width: number;
  readonly height: number;
}

/** How large a PNG, JPEG or WebP is, out of its head, before anything is decoded; null when the head does not say. */
export function pixelSize(bytes: Uint8Array): PixelSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    if (startsWith(bytes, "\x89PNG")) return { width: view.getUint32(16), height: view.getUint32(20) };
    if (startsWith(bytes, "\xff\xd8\xff")) return jpegSize(view);
    if (startsWith(bytes, "RIFF") && startsWith(bytes.subarray(8), "WEBP")) return webpSize(bytes, view);
  } catch (error) {
    // The head ends before its size: cut off.
    if (!(error instanceof RangeError)) throw error;
  }
  return null;
}

export const startsWith = (bytes: Uint8Array, head: string): boolean =>
  bytes.length >= head.length && [...head].every((letter, index) => bytes[index] === letter.charCodeAt(0));

/** Segments follow each other, each with its length; the one that starts a frame holds the size. */
function jpegSize(view: DataView): PixelSize | null {
  let at = 2;
  while (at < view.byteLength) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    const frame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (frame) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return null;
}

function webpSize(bytes: Uint8Array, view: DataView): PixelSize | null {
  const three = (at: number) => view.getUint16(at, true) + (view.getUint8(at + 2) << 16);
  const kind = bytes.subarray(12);
  if (startsWith(kind, "VP8X")) return { width: three(24) + 1, height: three(27) + 1 };
  if (startsWith(kind, "VP8L")) {
    const bits = view.getUint32(21, true);
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  if (!startsWith(kind, "VP8 ")) return null;
  return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
}
