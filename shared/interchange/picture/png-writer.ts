export interface PngWriter {
  /** Whole rows of pixels, four bytes each, from top to bottom. */
  add(pixels: Uint8ClampedArray): Promise<void>;
  /** After the last row. */
  finish(): Promise<Blob>;
}

/**
 * Writes a PNG band by band: what is held is one band and the file, never the picture. Colours alone, no opacity: every
 * picture has a ground. It stands alone like drawBand, because a printer's page gets it as text.
 */
export function pngWriter(width: number, height: number): PngWriter {
  const table = new Uint32Array(256);
  for (let index = 0; index < 256; index++) {
    let value = index;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
    table[index] = value;
  }
  const chunk = (type: string, data: Uint8Array): Uint8Array<ArrayBuffer> => {
    const bytes = new Uint8Array(12 + data.length);
    const view = new DataView(bytes.buffer);
    view.setUint32(0, data.length);
    for (let index = 0; index < 4; index++) bytes[4 + index] = type.charCodeAt(index);
    bytes.set(data, 8);
    let sum = 0xffffffff;
    for (let index = 4; index < bytes.length - 4; index++)
      sum = (table[(sum ^ (bytes[index] ?? 0)) & 255] ?? 0) ^ (sum >>> 8);
    view.setUint32(bytes.length - 4, (sum ^ 0xffffffff) >>> 0);
    return bytes;
  };
  const head = new Uint8Array(13);
  const view = new DataView(head.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  head.set([8, 2, 0, 0, 0], 8);
  const parts: Uint8Array<ArrayBuffer>[] = [
    Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10),
    chunk("IHDR", head),
  ];
  const packed = new CompressionStream("deflate");
  const writer = packed.writable.getWriter();
  const reader = packed.readable.getReader();
  const collected = (async () => {
    for (;;) {
      const { value, done } = await reader.read();
      if (done) return;
      if (value && value.length > 0) parts.push(chunk("IDAT", value));
    }
  })();
  collected.catch(() => undefined);
  const length = width * 3;
  let before = new Uint8Array(length);
  let row = new Uint8Array(length);
  return {
    async add(pixels) {
      const rows = pixels.length / (width * 4);
      const lines = new Uint8Array(rows * (length + 1));
      let from = 0;
      let to = 0;
      for (let line = 0; line < rows; line++) {
        // Filter 2: the difference to the row above, which on flat ground is nothing at all.
        lines[to++] = 2;
        for (let at = 0; at < length; at += 3, from += 4) {
          const r = pixels[from] as number;
          const g = pixels[from + 1] as number;
          const b = pixels[from + 2] as number;
          row[at] = r;
          row[at + 1] = g;
          row[at + 2] = b;
          lines[to++] = r - (before[at] as number);
          lines[to++] = g - (before[at + 1] as number);
          lines[to++] = b - (before[at + 2] as number);
        }
        const swap = before;
        before = row;
        row = swap;
      }
      await writer.write(lines);
    },
    async finish() {
      await writer.close();
      await collected;
      parts.push(chunk("IEND", new Uint8Array(0)));
      return new Blob(parts, { type: "image/png" });
    },
  };
}
