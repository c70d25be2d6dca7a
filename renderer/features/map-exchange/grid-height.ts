const ROW = 28;
const MOST_ROWS = 9;

/** The head and as many rows as there are, within reason: then the table scrolls. */
export const gridHeight = (rows: number): number => ROW * (1 + Math.min(MOST_ROWS, Math.max(1, rows))) + 4;
