import { contrastNote } from "@renderer/features/report/contrast-note.ts";
import { withFonts } from "@shared/interchange/report-html/fonts.ts";
import { describe, expect, it } from "vitest";

describe("a client's colour", () => {
  it("is said to be too pale for small text below 4.5 : 1", () => {
    expect(contrastNote("#FFD400").hint).toContain("too pale");
    expect(contrastNote("#12304F").hint).not.toContain("too pale");
  });

  it("is refused when it is no colour, and may be left out", () => {
    expect(contrastNote("yellow").error).toBeDefined();
    expect(contrastNote("#12304").error).toBeDefined();
    expect(contrastNote("").error).toBeUndefined();
  });
});

it("puts fonts inside an SVG and changes nothing else of it", () => {
  const font = { bytes: new Uint8Array([1, 2, 3]), style: "normal", weight: 400, unicodeRange: "" } as const;
  const svg = withFonts('<svg viewBox="0 0 1 1"><text>Ask</text></svg>', [font]);
  expect(svg).toMatch(
    /^<svg viewBox="0 0 1 1"><style>@font-face\{.*AQID.*<\/style><text>Ask<\/text><\/svg>$/s,
  );
});
