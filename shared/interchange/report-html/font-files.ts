/** Which files of the package `@fontsource/inter` a report embeds; the host reads them, in its own way. */
export interface ReportFontFile {
  readonly file: string;
  readonly subset: string;
  readonly style: "normal" | "italic";
  readonly weight: 400 | 600;
}

const SUBSETS = ["latin", "latin-ext", "greek", "cyrillic", "vietnamese"] as const;

export const REPORT_FONT_FILES: readonly ReportFontFile[] = SUBSETS.flatMap((subset) =>
  (["normal", "italic"] as const).flatMap((style) =>
    ([400, 600] as const)
      .filter((weight) => style === "normal" || weight === 400)
      .map((weight) => ({ file: `inter-${subset}-${weight}-${style}.woff2`, subset, style, weight })),
  ),
);
