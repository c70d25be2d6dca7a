/** Values of one name over the places of a chart; null where one is not known. */
export interface FigureSeries {
  readonly name: string;
  /** #RRGGBB. */
  readonly colour: string;
  readonly values: readonly (number | null)[];
  /** Ends of the interval of each value. */
  readonly lows?: readonly (number | null)[];
  readonly highs?: readonly (number | null)[];
}

export interface PointSeries {
  readonly name: string;
  /** #RRGGBB. */
  readonly colour: string;
  /** A line through its points, without marks; else marks alone. */
  readonly isLine?: boolean;
  readonly isDashed?: boolean;
  readonly points: readonly { readonly x: number; readonly y: number; readonly label?: string }[];
}

interface Range {
  readonly low: number;
  readonly high: number;
}

/**
 * What a picture draws, as numbers: for programs that have charts of their own. A picture that no usual chart can tell,
 * such as one on axes of several scales, has none. `numbers`: as spreadsheets write formats of numbers.
 */
export type ChartFigures =
  | {
      readonly kind: "bars";
      /** From left to right, the first place at the top; else upright. */
      readonly isLying: boolean;
      readonly isStacked?: boolean;
      /** Each series is a part of the one before it, and lies on it. */
      readonly isOverlaid?: boolean;
      readonly places: readonly string[];
      readonly series: readonly FigureSeries[];
      readonly numbers: string;
      /** The axis begins here where no value lies below; else at 0. */
      readonly least?: number;
      /** Bars begin here, to either side, one series over the other; else at the beginning of the axis or at 0. */
      readonly from?: number;
      /** Shares of 0 to 1 as a line on an axis of their own. */
      readonly share?: FigureSeries;
    }
  | {
      readonly kind: "lines";
      readonly places: readonly string[];
      readonly series: readonly FigureSeries[];
      readonly numbers: string;
      readonly range: Range;
    }
  | {
      readonly kind: "points";
      readonly x: Range & { readonly title: string; readonly numbers: string };
      readonly y: Range & { readonly title: string; readonly numbers: string };
      readonly series: readonly PointSeries[];
    };

/** The format of a number with so many digits behind the point. */
export const numberFormat = (digits: number, unit = ""): string => {
  const plain = digits > 0 ? `#,##0.${"0".repeat(digits)}` : "#,##0";
  return unit === "" ? plain : `${plain}"${unit.replaceAll('"', "")}"`;
};

/** The same, with its sign. */
export const signedFormat = (digits: number): string => {
  const plain = numberFormat(digits);
  return `+${plain};−${plain};${plain}`;
};

/** Digits behind the point or the comma; three of them behind more than a nought are thousands. */
function placesOf(word: string): number {
  const [, whole = "", places = ""] = /(\d+)[.,](\d+)(?!.*[.,]\d)/.exec(word) ?? [];
  return places.length === 3 && Number(whole) > 0 ? 0 : places.length;
}

/** The format in which these words are written: as many digits, and a sign where one of them has a plus. */
export function formatLike(words: readonly string[], unit = ""): string {
  const digits = Math.max(0, ...words.map(placesOf));
  return words.some((word) => word.startsWith("+")) ? signedFormat(digits) : numberFormat(digits, unit);
}
