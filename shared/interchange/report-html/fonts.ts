/** A font that the caller embeds: the report never asks the network or the system for one. */
export interface ReportFont {
  /** woff2 bytes. */
  readonly bytes: Uint8Array;
  readonly style: "normal" | "italic";
  /** A static weight: a variable font would be printed as Type 3, without its name and hints. */
  readonly weight: 400 | 600;
  /** As in CSS; "" = all letters. */
  readonly unicodeRange: string;
}

/** The report's own name, and the name that the application's pictures ask for. */
const FAMILIES = ["Inter", "Inter Variable"];

export function fontFaces(fonts: readonly ReportFont[]): string {
  return fonts
    .map((font) => {
      const source = `url(data:font/woff2;base64,${base64(font.bytes)}) format("woff2")`;
      const range = /^[U+0-9A-Fa-f,\-? ]+$/.test(font.unicodeRange)
        ? `unicode-range:${font.unicodeRange};`
        : "";
      return FAMILIES.map(
        (family) =>
          `@font-face{font-family:"${family}";font-style:${font.style};font-weight:${font.weight};${range}src:${source}}`,
      ).join("\n");
    })
    .join("\n");
}

/** A standalone SVG with its fonts inside, so that it looks the same everywhere. */
export const withFonts = (svg: string, fonts: readonly ReportFont[]): string =>
  svg.replace(/^\s*<svg\b[^>]*>/, (opening) => `${opening}<style>${fontFaces(fonts)}</style>`);

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Runs in the page, in Node and in workers alike. */
export function base64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b, c] = [bytes[at], bytes[at + 1], bytes[at + 2]];
    const group = (a << 16) | ((b ?? 0) << 8) | (c ?? 0);
    parts.push(
      (ALPHABET[(group >> 18) & 63] ?? "") +
        (ALPHABET[(group >> 12) & 63] ?? "") +
        (b === undefined ? "=" : (ALPHABET[(group >> 6) & 63] ?? "")) +
        (c === undefined ? "=" : (ALPHABET[group & 63] ?? "")),
    );
  }
  return parts.join("");
}
