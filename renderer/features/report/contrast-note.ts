import { accentOnPaper, contrast, HOUSE_COLOUR, textOn } from "@shared/interchange/report-html/colour.ts";
import { messages } from "./messages.ts";

const ENOUGH = 4.5;
const ratio = (value: number): string => value.toFixed(1);

/** What a client's colour means for reading: its contrast on the cover and on paper, or what is wrong with it. */
export function contrastNote(colour: string): { hint?: string; error?: string } {
  if (colour === "") return { hint: messages.houseColour };
  if (!/^#[0-9A-Fa-f]{6}$/.test(colour)) return { error: messages.colourWrong };
  const onPaper = contrast(colour, "#FFFFFF");
  if (onPaper < ENOUGH) return { hint: messages.colourDarkened(ratio(onPaper)) };
  const onCover = contrast(colour, textOn(colour));
  return { hint: messages.colourHint(ratio(onCover), ratio(contrast(accentOnPaper(colour), "#FFFFFF"))) };
}

export const shownColour = (colour: string): string => colour || HOUSE_COLOUR;
