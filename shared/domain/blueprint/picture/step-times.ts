import { textWidth } from "@shared/drawing/text.ts";
import { durationMean } from "../../times/duration-mean.ts";
import { minutesText } from "../duration-text.ts";
import { SIZE } from "../layout/types.ts";
import type { Step } from "../records.ts";
import { legendMessages, type MapWords } from "./legend-messages.ts";
import { THUMBNAIL_ROOM, textRoom } from "./step-shape.ts";

/** Letters of the lines below a title, in pixels. */
const LETTERS = 11;
const MOST_LINES = 2;

/** What stands below the title of a card: means of work and of waiting, and approvals; in one line where it fits, else in two. */
export function stepDetail(step: Step, words: MapWords = legendMessages): string[] {
  const room = roomOf(step);
  const lines: string[] = [];
  for (const { joint, text } of partsOf(step, words)) {
    const line = lines.at(-1);
    const longer = `${line}${joint}${text}`;
    if (line !== undefined && (textWidth(longer, LETTERS) <= room || lines.length === MOST_LINES))
      lines[lines.length - 1] = longer;
    else lines.push(line === undefined || joint !== " + " ? text : `+ ${text}`);
  }
  return lines;
}

const roomOf = (step: Step): number =>
  textRoom(step.kind, SIZE.card.width, step.pictureIds.length > 0 ? THUMBNAIL_ROOM : undefined).width;

/** No smaller: rather the end of a line is left out. */
const LEAST_LETTERS = 9;

/** The largest letters in which these lines stand whole on the card: where a map is small they grow no further. */
export function detailLetters(step: Step, lines: readonly string[]): number {
  const widest = Math.max(1, ...lines.map((line) => textWidth(line, LETTERS)));
  return Math.max(LEAST_LETTERS, Math.floor((2 * LETTERS * roomOf(step)) / widest) / 2);
}

interface Part {
  readonly joint: " + " | " · ";
  readonly text: string;
}

function partsOf(step: Step, words: MapWords): Part[] {
  const [work, wait] = [meanOf(step.workTime, words), meanOf(step.waitTime, words)];
  const { approvals, kind } = step;
  // The sign of an approval says that it is one.
  const counted = approvals > 1 || (approvals === 1 && kind !== "approval");
  return [
    ...(work === null ? [] : [{ joint: " + ", text: work } as const]),
    ...(wait === null ? [] : [{ joint: " + ", text: words.wait(wait) } as const]),
    ...(counted ? [{ joint: " · ", text: words.approvals(approvals) } as const] : []),
  ];
}

const meanOf = (time: Step["workTime"], words: MapWords): string | null => {
  const mean = durationMean(time);
  // As a report says it: from ten minutes on a tenth of one is no more than noise.
  return mean > 0 ? minutesText(mean >= 10 && mean < 90 ? Math.round(mean) : mean, words) : null;
};

/** The times of a card with the name of what they are, for whoever points at it; "" without times. */
export function stepTimesNote(
  { workTime, waitTime }: Pick<Step, "workTime" | "waitTime">,
  words: MapWords = legendMessages,
): string {
  return words.workAndWait(meanOf(workTime, words) ?? "", meanOf(waitTime, words) ?? "");
}
