const SHARP = 2;
/** What every Chromium draws in one piece. */
const LONGEST_SIDE = 16_384;
const MOST_PIXELS = 200_000_000;

/** How many pixels of the file stand for one of the picture: two, or as many as a canvas of its size can hold. */
export const pictureScale = (width: number, height: number): number =>
  Math.min(SHARP, LONGEST_SIDE / width, LONGEST_SIDE / height, Math.sqrt(MOST_PIXELS / (width * height)));
