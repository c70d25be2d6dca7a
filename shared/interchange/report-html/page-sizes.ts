/** All in millimetres: Chromium drops the named sizes of big sheets without an error. */
export const TEXT_PAGE = { width: 210, height: 297, top: 24, side: 22, bottom: 24 } as const;
export const WIDE_PAGE = { width: 420, height: 297, top: 20, side: 16, bottom: 20 } as const;

/** Head and caption of a wide page. */
const HEAD = 30;
/** Millimetres per SVG pixel: 13 px letters are then 11 pt at most (8 pt on A4) and 7 pt at least. */
const LARGEST = 0.2985;
const SMALLEST = 0.19;

/** Pixels of a map that stay readable beside each other on an A3 page. */
export const READABLE_WIDTH = 1950;

export interface PlacedPicture {
  /** Size of the picture on paper. */
  readonly width: number;
  readonly height: number;
  /** Its own page where it could not be read on A3; null = A3, which every office prints. */
  readonly page: { readonly width: number; readonly height: number } | null;
}

/** Millimetres per pixel at which a picture fits its page and can be read. `above`: millimetres of text before it. */
export function pictureScale(pixelWidth: number, pixelHeight: number, above = 0): number {
  const room = {
    width: WIDE_PAGE.width - 2 * WIDE_PAGE.side,
    height: WIDE_PAGE.height - WIDE_PAGE.top - WIDE_PAGE.bottom - HEAD - above,
  };
  const fits = Math.min(room.width / pixelWidth, room.height / pixelHeight, LARGEST);
  return Math.max(fits, SMALLEST);
}

export function placePicture(
  pixelWidth: number,
  pixelHeight: number,
  above = 0,
  scale = pictureScale(pixelWidth, pixelHeight, above),
): PlacedPicture {
  const [width, height] = [round(pixelWidth * scale), round(pixelHeight * scale)];
  const page = {
    width: Math.max(WIDE_PAGE.width, Math.ceil(width + 2 * WIDE_PAGE.side)),
    height: Math.max(WIDE_PAGE.height, Math.ceil(height + WIDE_PAGE.top + WIDE_PAGE.bottom + HEAD + above)),
  };
  const larger = page.width > WIDE_PAGE.width || page.height > WIDE_PAGE.height;
  return { width, height, page: larger ? page : null };
}

const round = (value: number): number => Math.floor(value * 100) / 100;
