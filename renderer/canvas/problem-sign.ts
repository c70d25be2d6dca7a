/**
 * The sign of a problem on a card, in units of the map: its side, from the left edge of the card to it, and how much of
 * it lies over the card's lower edge. The rest hangs below it, clear of the words and of the signs above. Cards in the
 * document have the same from their style sheet.
 */
export const PROBLEM_SIGN = {
  all: { size: 16, left: 12, over: 6 },
  title: { size: 24, left: 12, over: 8 },
  block: { size: 44, left: 4, over: 24 },
} as const;

/** Close up it grows with the small letters of the cards: so many times their size. */
export const SIGN_PER_LETTER = PROBLEM_SIGN.all.size / 11;
