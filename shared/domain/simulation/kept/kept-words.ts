import { shareText } from "@shared/drawing/svg-parts.ts";
import type { KeptFigure } from "./kept-record.ts";

/** “71.2 % (69.0 … 73.4 %)”; without an interval the share alone. */
export const keptShareWords = ({ mean, low, high }: NonNullable<KeptFigure>): string =>
  low === null || high === null
    ? shareText(mean, 1)
    : `${shareText(mean, 1)} (${(Math.max(0, low) * 100).toFixed(1)} … ${shareText(Math.min(1, high), 1)})`;

/** “2 November 2026” */
export const dayWords = (moment: string): string =>
  new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }).format(new Date(moment));
