import { Buffer } from "node:buffer";

/** How many spoilt copies each importer is shown: 500, or what a soak asks for. */
export const MUTATIONS = Number(process.env.FRONTSTAGE_MUTATIONS ?? 500);

/** A generator of numbers below 1 that gives the same ones for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A spoilt copy: bytes flipped, set, cut out, put in, doubled, or the end torn off. */
export function mutate(bytes: Uint8Array, random: () => number): Uint8Array {
  let spoilt = Buffer.from(bytes);
  const at = () => Math.floor(random() * spoilt.length);
  const count = 1 + Math.floor(random() * 4);
  for (let change = 0; change < count; change++) {
    const place = at();
    const length = Math.floor(random() * 40);
    switch (Math.floor(random() * 6)) {
      case 0:
        spoilt[place] = (spoilt[place] ?? 0) ^ (1 << Math.floor(random() * 8));
        break;
      case 1:
        spoilt.fill(Math.floor(random() * 256), place, Math.min(place + length, spoilt.length));
        break;
      case 2:
        spoilt = Buffer.concat([spoilt.subarray(0, place), spoilt.subarray(place + length)]);
        break;
      case 3:
        spoilt = Buffer.concat([
          spoilt.subarray(0, place),
          Buffer.from(Array.from({ length }, () => Math.floor(random() * 256))),
          spoilt.subarray(place),
        ]);
        break;
      case 4:
        spoilt = Buffer.concat([spoilt.subarray(0, place), spoilt.subarray(Math.max(0, place - length))]);
        break;
      default:
        if (random() < 0.3) spoilt = spoilt.subarray(0, place);
    }
  }
  return new Uint8Array(spoilt);
}

const VALUES: unknown[] = [null, true, 0, -1, 1e308, 1.5, "", "x", "a0", "gone", [], {}, ["x"], { id: "x" }];

/** A copy of a JSON value in which one thing, somewhere, was replaced, taken out or doubled. */
export function mutateJson(value: unknown, random: () => number): unknown {
  const copy = structuredClone(value);
  let holder = copy as Record<string, unknown> | unknown[];
  for (;;) {
    const keys = Object.keys(holder);
    const key = keys[Math.floor(random() * keys.length)];
    if (key === undefined) return copy;
    const child = Reflect.get(holder, key) as unknown;
    if (typeof child === "object" && child !== null && random() < 0.85) {
      holder = child as Record<string, unknown> | unknown[];
      continue;
    }
    const other = Reflect.get(holder, keys[Math.floor(random() * keys.length)] ?? "") as unknown;
    const choice = random();
    if (choice < 0.2) Reflect.deleteProperty(holder, key);
    else if (choice < 0.4) Reflect.set(holder, key, structuredClone(other));
    else if (choice < 0.5 && Array.isArray(holder)) holder.push(structuredClone(child));
    else Reflect.set(holder, key, structuredClone(VALUES[Math.floor(random() * VALUES.length)]));
    return copy;
  }
}
