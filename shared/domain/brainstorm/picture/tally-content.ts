import type { Id } from "@shared/base/ids.ts";
import type { ChartContent, PictureOptions } from "@shared/drawing/chart.ts";
import { frame, paletteOf, SMALL, text } from "@shared/drawing/svg-parts.ts";
import { wrapText } from "@shared/drawing/text.ts";
import type { ReadModel } from "../../core/model.ts";
import { brainstormMessages as messages } from "../messages.ts";
import { type ClusterTally, ranked, tallyOf } from "../tally.ts";

const NAMES = 0.42;
const PITCH = 15;
const BAR = 12;
const GAP = 12;
const FIGURES = 130;
const ALL_LINES = 100;

/** The votes of a board as a chart and a table: what was voted on, dots, people, hands, decision. Null before a cluster. */
export function tallyContent(model: ReadModel, brainstormId: Id): ChartContent | null {
  const board = model.need("brainstorm", brainstormId);
  const tallies = ranked(tallyOf(model, brainstormId));
  const [first] = tallies;
  if (!first) return null;
  const title = first.dots === null ? messages.notVoted : messages.first(nameOf(first), first.dots);
  const { columns } = messages;
  return {
    title,
    subtitle: messages.subtitle(board.question, board.dotsPerPerson, first.of),
    table: {
      columns: Object.values(columns),
      numeric: [
        columns.cards,
        columns.dots,
        columns.people,
        columns.of,
        columns.for,
        columns.aside,
        columns.against,
      ],
      rows: tallies.map((tally) => rowOf(model, tally)),
    },
    draw: (options) => draw(tallies, { ...options, title }),
  };
}

const nameOf = ({ cluster }: ClusterTally): string => cluster.title || messages.untitled;

function rowOf(model: ReadModel, tally: ClusterTally): (string | number)[] {
  const { cluster, cards, dots, people, of } = tally;
  const { hands, decision, reason, ideaId } = cluster;
  const idea = model.get("idea", ideaId)?.title ?? "";
  return [
    nameOf(tally),
    cards,
    dots ?? messages.none,
    people ?? messages.none,
    of ?? messages.none,
    hands?.for ?? messages.none,
    hands?.aside ?? messages.none,
    hands?.against ?? messages.none,
    decision === null ? "" : messages.decisions[decision],
    decision === "accepted" ? idea : reason,
  ];
}

function draw(tallies: readonly ClusterTally[], options: PictureOptions) {
  const palette = paletteOf(options);
  const { width } = options;
  const names = Math.round(width * NAMES);
  const room = Math.max(20, width - names - FIGURES);
  const most = Math.max(1, ...tallies.map(({ dots }) => dots ?? 0));
  let y = 0;
  const parts = tallies.flatMap((tally) => {
    const lines = wrapText(nameOf(tally), names - GAP, SMALL, ALL_LINES);
    const top = y;
    y += lines.length * PITCH + GAP;
    const long = ((tally.dots ?? 0) / most) * room;
    const fill = tally.cluster.decision === "parked" ? palette.muted : palette.accent;
    return [
      ...lines.map((words, at) => text(0, top + BAR + at * PITCH, words, palette.text)),
      `<rect x="${names}" y="${top + 2}" width="${Math.round(long * 10) / 10}" height="${BAR}" fill="${fill}"/>`,
      text(names + long + 6, top + BAR, messages.figures(tally), palette.muted),
    ];
  });
  return frame(parts, y, options);
}
