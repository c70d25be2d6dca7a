import type { ReportFormat } from "@shared/domain/report/format.ts";
import type { Rasterise } from "../report/report-file.ts";
import type { MediaStore } from "./media-store.ts";

/** What the blocks of one deck share. */
export interface DeckRoom {
  readonly format: ReportFormat;
  readonly media: MediaStore;
  readonly rasterise: Rasterise | undefined;
}
