import { blueprintSvg } from "@shared/domain/blueprint/picture/blueprint-svg.ts";
import { gapText } from "@shared/domain/blueprint/picture/palette.ts";
import { HEAT_COLOURS, onSeven } from "@shared/domain/scoring/heat.ts";
import { wrapText } from "@shared/drawing/text.ts";
import { describe, expect, it } from "vitest";
import { BlueprintBuilder } from "../../builders/blueprint-builder.ts";

describe("the picture of a blueprint", () => {
  it("escapes what the client typed", () => {
    const { model } = new BlueprintBuilder().step("a", "client", "s1", 0, { title: `<script>"&` }).build();
    const { svg } = blueprintSvg(model, "b");
    expect(svg).not.toContain("<script>");
    expect(svg).toContain("&lt;script&gt;&quot;&amp;");
  });

  it("holds every title, lane and stage as text", () => {
    const { model } = new BlueprintBuilder().step("a", "client", "s1", 0, { title: "Asks" }).build();
    const { svg } = blueprintSvg(model, "b");
    for (const text of ["Asks", "client", "backstage", "Stage 1", "Stage 2", "Interaction"])
      expect(svg).toContain(`>${text}</text>`);
  });

  it("is black and white with edges of two pixels in high contrast", () => {
    const { model } = new BlueprintBuilder().step("a", "client", "s1", 0, { title: "Asks" }).build();
    const { svg } = blueprintSvg(model, "b", { theme: "high-contrast" });
    expect(new Set(svg.match(/#[0-9A-Fa-f]{6}/g))).toEqual(new Set(["#000000", "#FFFFFF"]));
    expect(svg).toContain('stroke="#FFFFFF" stroke-width="2"');
  });

  it("writes the gap of a touch point beside its number", () => {
    const { model } = new BlueprintBuilder()
      .touchPoint("t")
      .step("a", "client", "s1", 0, { touchPointId: "t" })
      .build();
    const { svg } = blueprintSvg(model, "b", { figures: new Map([["t", { gap: -1.62, n: 40 }]]) });
    expect(svg).toContain(">−1.6</text>");
  });

  it("shows another heat than the gap in its colour, with its note and its key", () => {
    const { model } = new BlueprintBuilder()
      .touchPoint("t")
      .step("a", "client", "s1", 0, { touchPointId: "t" })
      .build();
    const shown = { text: "2.2 h", heat: "n15", note: "1 of 2 steps measured" } as const;
    const heatKey = {
      label: "Waiting",
      low: "under 1 h",
      high: "8 h and more",
      steps: ["n05", "n15"] as const,
      note: "",
    };
    const { svg } = blueprintSvg(model, "b", {
      figures: new Map([["t", { gap: null, n: 2, shown }]]),
      heatKey,
    });
    expect(svg).toContain(">2.2 h</text>");
    expect(svg).toContain("1 of 2 steps measured</title>");
    expect(svg).toContain(`fill="${HEAT_COLOURS.n15}"`);
  });

  it("writes a gap as it was measured and colours it by the 1–7 scale: −8.8 on 1–100 is mild", () => {
    const { model } = new BlueprintBuilder()
      .touchPoint("t")
      .step("a", "client", "s1", 0, { touchPointId: "t" })
      .build();
    const heat = onSeven(-8.8, { minimum: 1, maximum: 100 });
    const { svg } = blueprintSvg(model, "b", { figures: new Map([["t", { gap: -8.8, heat, n: 999 }]]) });
    expect(svg).toContain(">−8.8</text>");
    expect(svg).toContain(HEAT_COLOURS.n05);
    expect(svg).not.toContain(HEAT_COLOURS.n2);
  });

  it("says n/a where there is no gap and never writes minus zero", () => {
    expect(gapText(null)).toBe("n/a");
    expect(gapText(-0.04)).toBe("0.0");
  });

  it("cuts a long German word and a long title, with an ellipsis", () => {
    const lines = wrapText("Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung", 132, 13, 2);
    expect(lines).toHaveLength(2);
    expect(lines[1]?.endsWith("…")).toBe(true);
  });
});
