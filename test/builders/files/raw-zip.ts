import { crc32 } from "@shared/interchange/crc32.ts";

export interface RawPart {
  readonly name: string;
  /** The bytes as they lie in the file: packed, when the method says so. */
  readonly bytes: Uint8Array;
  readonly method?: number;
  /** What the list of parts claims; the truth by default. */
  readonly size?: number;
  readonly crc?: number;
  /** Points at the head of this part in place of its own, which is then not written. */
  readonly sharedWith?: number;
}

/** A zip in which every number can lie. */
export function rawZip(parts: readonly RawPart[], claimedCount = parts.length): Uint8Array {
  const blocks: Buffer[] = [];
  const offsets: number[] = [];
  let at = 0;
  const add = (block: Buffer) => {
    blocks.push(block);
    at += block.length;
  };
  for (const part of parts) {
    if (part.sharedWith !== undefined) {
      offsets.push(offsets[part.sharedWith] ?? 0);
      continue;
    }
    offsets.push(at);
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(Buffer.byteLength(part.name), 26);
    add(Buffer.concat([head, Buffer.from(part.name), part.bytes]));
  }
  const start = at;
  for (const [index, part] of parts.entries()) {
    const head = Buffer.alloc(46);
    head.writeUInt32LE(0x02014b50, 0);
    head.writeUInt16LE(part.method ?? 0, 10);
    head.writeUInt32LE(part.crc ?? crc32(part.bytes), 16);
    head.writeUInt32LE(part.bytes.length, 20);
    head.writeUInt32LE(part.size ?? part.bytes.length, 24);
    head.writeUInt16LE(Buffer.byteLength(part.name), 28);
    head.writeUInt32LE(offsets[index] ?? 0, 42);
    add(Buffer.concat([head, Buffer.from(part.name)]));
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(claimedCount, 8);
  end.writeUInt16LE(claimedCount, 10);
  end.writeUInt32LE(at - start, 12);
  end.writeUInt32LE(start, 16);
  add(end);
  return new Uint8Array(Buffer.concat(blocks));
}
