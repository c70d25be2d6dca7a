import type { NativeChart } from "./chart-parts.ts";
import type { Media } from "./slide.ts";

/** The pictures and charts of a deck, each with a name of its own. */
export class MediaStore {
  readonly pictures: Media[] = [];
  readonly charts: NativeChart[] = [];

  /** Keeps bytes under a new name; what a slide relates to. `extension`: without the dot. */
  add(bytes: Uint8Array, extension: string): string {
    const name = `picture${this.pictures.length + 1}.${extension}`;
    this.pictures.push({ name, bytes });
    return `../media/${name}`;
  }

  /** The same for a chart. */
  addChart(chart: NativeChart): string {
    this.charts.push(chart);
    return `../charts/chart${this.charts.length}.xml`;
  }
}
