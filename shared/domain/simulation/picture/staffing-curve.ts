import type { ChartContent, Picture, PictureOptions } from "@shared/drawing/chart.ts";
import { frame, line, paletteOf, round, shareText, text } from "@shared/drawing/svg-parts.ts";
import { textWidth } from "@shared/drawing/text.ts";
import { isTooFew, type StaffingAnswer } from "@shared/simulation/output/staffing-search.ts";
import { messages } from "./messages.ts";

export interface StaffingCurve {
  readonly pool: string;
  readonly answer: StaffingAnswer;
  /** Wanted, 0 to 1. */
  readonly share: number;
  /** The limit, as it is said. */
  readonly within: string;
  readonly confidence: number;
}

const LEFT = 44;
const TOP = 18;
const BOTTOM = 190;
/** More heads than this stand too close to each other on an even axis. */
const MANY = 24;
const { staffing: words } = messages;

/** People in a pool against the share of clients who are through in time: what one more of them brings. */
export function staffingCurveContent(curve: StaffingCurve): ChartContent {
  const { pool, answer, share, within, confidence } = curve;
  const most = answer.points.at(-1);
  const title =
    answer.heads === null
      ? (most && isTooFew(most, share) ? words.none : words.notTold)(pool, shareText(share), within)
      : words.enough(answer.heads, pool, shareText(share), within);
  return {
    title,
    subtitle: words.subtitle(shareText(confidence)),
    table: {
      columns: [...words.columns],
      numeric: [...words.columns],
      rows: answer.points.map(({ heads, figure }) => [
        heads,
        shareText(figure.mean, 1),
        figure.low === null || figure.high === null
          ? ""
          : `${shareText(Math.max(0, figure.low), 1)} … ${shareText(Math.min(1, figure.high), 1)}`,
      ]),
    },
    draw: (options) => draw(curve, { ...options, title }),
  };
}

function draw({ answer, share }: StaffingCurve, options: PictureOptions): Picture {
  const palette = paletteOf(options);
  const { points, heads: enough } = answer;
  const right = options.width - 24;
  const most = Math.max(1, ...points.map(({ heads }) => heads));
  // Where many are tried, their number doubles from one try to the next.
  const along = (heads: number) => (most > MANY ? Math.log2(heads) : heads - 1);
  const x = (heads: number) => LEFT + 24 + (along(heads) / Math.max(1, along(most))) * (right - LEFT - 48);
  const y = (value: number) => BOTTOM - Math.min(1, Math.max(0, value)) * (BOTTOM - TOP);
  const parts = [0, 0.25, 0.5, 0.75, 1].flatMap((value) => [
    line([LEFT, y(value)], [right, y(value)], palette.line),
    text(LEFT - 6, y(value) + 4, shareText(value), palette.muted, { anchor: "end" }),
  ]);
  const path = points
    .map(
      ({ heads, figure }, index) => `${index === 0 ? "M" : "L"}${round(x(heads))} ${round(y(figure.mean))}`,
    )
    .join("");
  parts.push(
    line([LEFT, y(share)], [right, y(share)], palette.accent, ` stroke-dasharray="4 4"`),
    text(right, y(share) + (share > 0.9 ? 14 : -6), words.wanted(shareText(share)), palette.accent, {
      anchor: "end",
      rim: palette.ground,
    }),
    `<path d="${path}" fill="none" stroke="${palette.muted}"/>`,
  );
  let last = Number.NEGATIVE_INFINITY;
  for (const { heads, figure } of points) {
    const at = x(heads);
    const isAnswer = heads === enough;
    if (figure.low !== null && figure.high !== null)
      parts.push(line([at, y(figure.low)], [at, y(figure.high)], palette.text));
    const fill = isAnswer ? palette.accent : palette.ground;
    parts.push(
      `<circle cx="${round(at)}" cy="${round(y(figure.mean))}" r="5" fill="${fill}" stroke="${isAnswer ? palette.accent : palette.text}" stroke-width="1.5"/>`,
    );
    const said = String(heads);
    if (!isAnswer && at - last < textWidth(said, 11) + 8) continue;
    last = at;
    parts.push(text(at, BOTTOM + 16, said, palette.text, { anchor: "middle", strong: isAnswer }));
  }
  parts.push(text(right, BOTTOM + 32, words.people, palette.muted, { anchor: "end" }));
  return frame(parts, BOTTOM + 38, options);
}
