import {
  chmodSync,
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, normalize, sep } from "node:path";
import { inflateRawSync } from "node:zlib";

/** Unpacks entries of a zip below `folder`; `rename` gives each its place, or null to leave it out. */
export function unzip(file, folder, rename) {
  const handle = openSync(file, "r");
  try {
    const size = fstatSync(handle).size;
    const tail = read(handle, Math.max(0, size - 65_557), Math.min(size, 65_557));
    const end = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
    if (end < 0) throw new Error(`${file} is not a zip`);
    const directory = read(handle, tail.readUInt32LE(end + 16), tail.readUInt32LE(end + 12));
    for (let at = 0; at < directory.length && directory.readUInt32LE(at) === 0x02014b50; ) {
      const entry = readEntry(directory, at);
      at = entry.next;
      const name = rename(entry.name);
      if (name === null || entry.name.endsWith("/")) continue;
      const target = normalize(join(folder, name));
      if (!target.startsWith(folder + sep)) throw new Error(`${entry.name} leads outside the folder`);
      mkdirSync(dirname(target), { recursive: true });
      const head = read(handle, entry.offset, 30);
      const start = entry.offset + 30 + head.readUInt16LE(26) + head.readUInt16LE(28);
      const packed = read(handle, start, entry.packed);
      const bytes = entry.method === 0 ? packed : inflateRawSync(packed);
      const mode = entry.attributes >>> 16;
      if ((mode & 0o170000) === 0o120000) symlinkSync(bytes.toString(), target);
      else {
        writeFileSync(target, bytes);
        if (mode & 0o111) chmodSync(target, 0o755);
      }
    }
  } finally {
    closeSync(handle);
  }
}

function readEntry(directory, at) {
  const nameLength = directory.readUInt16LE(at + 28);
  return {
    method: directory.readUInt16LE(at + 10),
    packed: directory.readUInt32LE(at + 20),
    attributes: directory.readUInt32LE(at + 38),
    offset: directory.readUInt32LE(at + 42),
    name: directory.toString("utf8", at + 46, at + 46 + nameLength),
    next: at + 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32),
  };
}

function read(handle, position, length) {
  const buffer = Buffer.alloc(length);
  readSync(handle, buffer, 0, length, position);
  return buffer;
}
