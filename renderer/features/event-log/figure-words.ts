import { durationWords } from "@shared/domain/event-log/duration-words.ts";
import type { CaseShare } from "@shared/domain/event-log/log-figures.ts";
import { shareText } from "@shared/drawing/figure-text.ts";
import { messages } from "./messages.ts";

/** “46 min … 52 min”, or n/a where there are too few. */
export const spanWords = (low: number | null, high: number | null): string =>
  low === null || high === null
    ? messages.notAvailable
    : `${durationWords(Math.max(0, low))} … ${durationWords(high)}`;

export const shareWords = (share: CaseShare | null, digits = 1): string =>
  share === null ? messages.notAvailable : shareText(share.share, digits);

export const shareSpan = (share: CaseShare | null): string =>
  share === null ? messages.notAvailable : `${shareText(share.low, 1)} … ${shareText(share.high, 1)}`;
