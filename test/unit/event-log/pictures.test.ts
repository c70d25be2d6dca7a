import { ALL_CASES } from "@shared/domain/event-log/case-set.ts";
import { durationWords } from "@shared/domain/event-log/duration-words.ts";
import { computeLogFigures, figuresByAttribute } from "@shared/domain/event-log/log-figures.ts";
import { orderEvents } from "@shared/domain/event-log/ordered-log.ts";
import { attributeSharesSvg } from "@shared/domain/event-log/picture/attribute-shares-svg.ts";
import { leadTimeCurveSvg } from "@shared/domain/event-log/picture/lead-time-curve-svg.ts";
import { timeAxis } from "@shared/domain/event-log/picture/time-axis.ts";
import { workInProgressSvg } from "@shared/domain/event-log/picture/work-in-progress-svg.ts";
import { readEvents } from "@shared/domain/event-log/read-events.ts";
import { readCsv } from "@shared/interchange/csv/read-csv.ts";
import { describe, expect, it } from "vitest";
import { permitBytes } from "../../builders/permit-log.ts";

const DAY = 86_400_000;
const table = readCsv(permitBytes());
const column = (name: string) => table.columns[table.names.indexOf(name)]!;
const log = orderEvents(
  readEvents({
    caseColumn: column("case:concept:name"),
    activityColumn: column("concept:name"),
    timeColumn: column("time:timestamp"),
    attributes: [{ name: "channel", column: column("case:channel") }],
  }),
);
const options = { choice: ALL_CASES, limit: 7 * DAY };
const figures = computeLogFigures(log, options);
const nothing = computeLogFigures(log, {
  ...options,
  choice: { ...ALL_CASES, filters: [{ attribute: "channel", value: "Pigeon" }] },
});
const look = { title: "Lead time <of permits>", width: 640 };

describe("the curve of lead times", () => {
  const { svg } = leadTimeCurveSvg(figures, options.limit, look);
  it("names the middle, the ninety per cent and the limit on it", () => {
    expect(svg).toContain("half within 47.8 min");
    expect(svg).toContain("90 % within 14.1 days");
    expect(svg).toContain("limit 7 days: 78.7 %");
  });
  it("takes its title as text and never as markup", () => {
    expect(svg).toContain("Lead time &lt;of permits&gt;");
  });
  it("writes the limit above the curve where few keep it, and below where many do", () => {
    const heightOf = (words: RegExp, limit: number, share: number) => {
      const few = { ...figures, withinLimit: figures.withinLimit && { ...figures.withinLimit, share } };
      const text = leadTimeCurveSvg(few, limit, look).svg.match(/<text[^>]*>[^<]*<\/text>/g) ?? [];
      return Number(/ y="([\d.]+)"/.exec(text.find((one) => words.test(one)) ?? "")?.[1]);
    };
    const foot = heightOf(/limit 7 days/, 7 * DAY, 0.787);
    // At 4 % the curve is 8 pixels above the ground, where the words would stand.
    expect(heightOf(/limit 7 days/, 7 * DAY, 0.04)).toBeLessThan(foot - 6);
    expect(heightOf(/limit 7 days/, 7 * DAY, 0.5)).toBe(foot);
  });
  it("stays inside its width whatever the limit", () => {
    for (const limit of [1, DAY, 5000 * DAY]) {
      const ends = [...leadTimeCurveSvg(figures, limit, look).svg.matchAll(/ x[12]?="([\d.-]+)"/g)];
      for (const [, x] of ends) expect(Number(x)).toBeLessThanOrEqual(640);
    }
  });
  it("says so where there is no case", () => {
    expect(leadTimeCurveSvg(nothing, null, look).svg).toContain("No cases to show.");
    expect(workInProgressSvg(nothing.workInProgress, look).svg).toContain("No cases to show.");
  });
});

describe("the axis of durations", () => {
  it("is logarithmic only where the durations are very skewed", () => {
    expect(timeAxis(figures.leadTimes, figures.leadTime!.median, figures.leadTime!.p90).logarithmic).toBe(
      true,
    );
    const even = Float64Array.from({ length: 100 }, (_, index) => index * DAY);
    const axis = timeAxis(even, 50 * DAY, 90 * DAY);
    expect(axis.logarithmic).toBe(false);
    expect(axis.place(0)).toBe(0);
    expect(axis.ticks.length).toBeLessThanOrEqual(7);
  });
  it("says of the first mark that shorter times stand at it too, and names its end", () => {
    const skewed = Float64Array.from([
      0,
      500,
      ...Array.from({ length: 98 }, (_, index) => 1000 * 2 ** (index / 5)),
    ]);
    const { ticks, logarithmic } = timeAxis(skewed, 2000, 200_000_000);
    expect(logarithmic).toBe(true);
    expect(ticks[0]?.label).toBe("1 s or less");
    expect(ticks.at(-1)).toEqual({ at: skewed.at(-1), label: durationWords(skewed.at(-1) ?? 0) });
    const none = timeAxis(
      skewed.map((value) => Math.max(value, 1000)),
      2000,
      200_000_000,
    );
    expect(none.ticks[0]?.label).toBe("1 s");
  });
  it("writes the end of its axis, whatever stands near it", () => {
    const axis = timeAxis(figures.leadTimes, figures.leadTime!.median, figures.leadTime!.p90);
    const { svg } = leadTimeCurveSvg(figures, options.limit, look);
    expect(svg).toContain(`>${axis.ticks.at(-1)?.label}</text>`);
  });
  it("places longer times further to the right", () => {
    const axis = timeAxis(figures.leadTimes, figures.leadTime!.median, figures.leadTime!.p90);
    const places = axis.ticks.map(({ at }) => axis.place(at));
    expect([...places].sort((a, b) => a - b)).toEqual(places);
  });
});

describe("the picture of open cases", () => {
  it("names the day with most of them", () => {
    expect(workInProgressSvg(figures.workInProgress, look).svg).toContain("most open: 51 on 30 Mar 2011");
  });
});

describe("the picture of shares by attribute", () => {
  it("gives every value its share and n, few cases slanted", () => {
    const parts = figuresByAttribute(log, "channel", options);
    const { svg } = attributeSharesSvg(
      parts,
      (part) => part.withinLimit,
      { blank: "not told", few: 30 },
      look,
    );
    expect(svg).toContain(">Internet<");
    expect(svg).toContain(">n 1,250<");
    expect(svg.match(/font-style="italic"/g)).toHaveLength(parts.filter(({ cases }) => cases < 30).length);
  });
});

describe("a duration in words", () => {
  it.each([
    [null, "n/a"],
    [0, "0 s"],
    [41_000, "41 s"],
    [47.8 * 60_000, "47.8 min"],
    [7 * DAY, "7 days"],
  ])("%s is “%s”", (milliseconds, words) => {
    expect(durationWords(milliseconds)).toBe(words);
  });
});
