import { stylesheet } from "@shared/interchange/report-html/stylesheet.ts";
import { expect, it } from "vitest";

it("sets figures of one width in cells of numbers alone: elsewhere they would set hyphens wide too", () => {
  const style = stylesheet({ coverColour: "#12304F", coverText: "#FFFFFF", accent: "#12304F", posters: [] });
  const rules = [...style.matchAll(/([^{}]+)\{([^{}]*)\}/g)].filter(([, , body = ""]) =>
    body.includes('"tnum"'),
  );
  expect(rules.map(([, names = ""]) => names.trim())).toEqual([".number,.heat-number,td.right"]);
});
