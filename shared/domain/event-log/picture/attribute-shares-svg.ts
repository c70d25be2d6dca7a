import type { Picture, PictureOptions } from "@shared/drawing/chart.ts";
import { numberFormat } from "@shared/drawing/chart-figures.ts";
import {
  countText,
  frame,
  LETTER,
  line,
  paletteOf,
  round,
  shareText,
  text,
} from "@shared/drawing/svg-parts.ts";
import type { AttributeValueFigures, CaseShare } from "../log-figures.ts";

const ROW = 24;
const TOP = 28;
const NAME = 160;
const VALUE = 56;
const COUNT = 72;

/**
 * A share of the cases of each value as a dot with Wilson's interval as whisker, in the order given; the n of values
 * with fewer cases than `few` is slanted.
 */
export function attributeSharesSvg(
  parts: readonly AttributeValueFigures[],
  shareOf: (part: AttributeValueFigures) => CaseShare | null,
  words: { readonly blank: string; readonly few: number },
  options: PictureOptions,
): Picture {
  const palette = paletteOf(options);
  const right = options.width - VALUE - COUNT;
  const x = (share: number) => NAME + share * (right - NAME);
  const height = TOP + parts.length * ROW + 8;
  const drawn: string[] = [];
  for (const share of [0, 0.25, 0.5, 0.75, 1])
    drawn.push(
      line([x(share), TOP - 4], [x(share), height - 8], palette.line),
      text(x(share), TOP - 12, shareText(share), palette.muted, { anchor: "middle" }),
    );
  parts.forEach((part, index) => {
    const y = TOP + index * ROW + ROW / 2;
    const share = shareOf(part);
    drawn.push(text(0, y + 4, cut(part.value === "" ? words.blank : part.value), palette.text));
    if (share !== null)
      drawn.push(
        line([x(share.low), y], [x(share.high), y], palette.text, ` stroke-width="1.5" stroke-opacity="0.6"`),
        `<circle cx="${round(x(share.share))}" cy="${y}" r="4.5" fill="${palette.text}"/>`,
      );
    drawn.push(
      text(right + VALUE, y + 4, share === null ? "n/a" : shareText(share.share, 1), palette.text, {
        anchor: "end",
        strong: true,
      }),
      text(options.width, y + 4, `n ${countText(part.cases)}`, palette.muted, {
        anchor: "end",
        slanted: part.cases < words.few,
      }),
    );
  });
  const percent = (which: "share" | "low" | "high") =>
    parts.map((part) => {
      const share = shareOf(part);
      return share === null ? null : share[which] * 100;
    });
  return {
    ...frame(drawn, height, options),
    figures: {
      kind: "bars",
      isLying: true,
      places: parts.map(({ value }) => (value === "" ? words.blank : value)),
      series: [
        {
          name: options.title,
          colour: palette.accent,
          values: percent("share"),
          lows: percent("low"),
          highs: percent("high"),
        },
      ],
      numbers: numberFormat(1, " %"),
    },
  };
}

const cut = (name: string): string => {
  const most = Math.floor((NAME - 16) / LETTER);
  return name.length <= most ? name : `${name.slice(0, most - 1).trimEnd()}…`;
};
