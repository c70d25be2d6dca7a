export {
  digitsFor,
  intervalText,
  numberText,
  shareText,
  signedText,
} from "@shared/domain/chart/figure-text.ts";
