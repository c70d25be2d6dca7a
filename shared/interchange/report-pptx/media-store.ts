import type { Media } from "./slide.ts";

/** The pictures of a deck, each with a name of its own. */
export class MediaStore {
  readonly all: Media[] = [];

  /** Keeps bytes under a new name; what a slide relates to. `extension`: without the dot. */
  add(bytes: Uint8Array, extension: string): string {
    const name = `picture${this.all.length + 1}.${extension}`;
    this.all.push({ name, bytes });
    return `../media/${name}`;
  }
}
