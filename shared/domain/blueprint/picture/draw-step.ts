import { element, escapeXml } from "@shared/base/xml.ts";
import { middleOf, minutesText } from "../duration-text.ts";
import type { StepBox } from "../layout/types.ts";
import type { Step } from "../records.ts";
import type { PictureTheme } from "./palette.ts";
import { wrapText } from "./text.ts";

export type ChangeKind = "added" | "removed" | "changed";
const SIGN: Record<ChangeKind, string> = { added: "+", removed: "−", changed: "~" };

/** What stands below the title: time, approvals. */
export function stepDetail(step: Step): string {
  const time = step.workTime ?? step.waitTime;
  const parts = [
    time ? minutesText(middleOf(time)) : "",
    step.approvals > 0 ? `${step.approvals} ${step.approvals === 1 ? "approval" : "approvals"}` : "",
  ];
  return parts.filter((part) => part !== "").join(" · ");
}

export function drawStep(box: StepBox, theme: PictureTheme, change?: ChangeKind): string {
  const { step, x, y, width, height } = box;
  const colour = theme.kinds[step.kind];
  const changeColour = change && { added: theme.added, removed: theme.error, changed: theme.changed }[change];
  const stroke = changeColour ?? theme.edge;
  const shape = outline(box, theme.card, stroke, change ? theme.edgeWidth + 1 : theme.edgeWidth);
  const edge =
    step.kind === "action" || step.kind === "approval" || step.kind === "handoff" || step.kind === "wait"
      ? element("rect", { x, y, width: 4, height, fill: colour, rx: 2 })
      : "";
  const lines = wrapText(step.title, width - 36, 13, 2);
  const detail = stepDetail(step);
  const textTop = y + height / 2 - ((lines.length + (detail ? 1 : 0)) * 17) / 2 + 13;
  const strike = change === "removed" ? "line-through" : undefined;
  const title = lines.map((line, index) =>
    element(
      "text",
      { x: x + 14, y: textTop + index * 17, "font-size": 13, fill: theme.text, "text-decoration": strike },
      escapeXml(line),
    ),
  );
  const below = detail
    ? element(
        "text",
        { x: x + 14, y: textTop + lines.length * 17, "font-size": 11, fill: theme.muted },
        escapeXml(detail),
      )
    : "";
  const sign = change
    ? element(
        "text",
        {
          x: x + width - 8,
          y: y + 16,
          "font-size": 14,
          "font-weight": 600,
          "text-anchor": "end",
          fill: stroke,
        },
        SIGN[change],
      )
    : "";
  return element(
    "g",
    {},
    element("title", {}, escapeXml(step.title)),
    shape,
    edge,
    ...title,
    below,
    sign,
    marks(box, theme),
  );
}

function outline(box: StepBox, fill: string, stroke: string, strokeWidth: number): string {
  const { x, y, width, height, step } = box;
  const shared = { fill, stroke, "stroke-width": strokeWidth };
  if (step.kind === "start" || step.kind === "end")
    return element("rect", { ...shared, x, y, width, height, rx: height / 2 });
  if (step.kind === "decision") {
    const cut = 12;
    const points = [
      [x + cut, y],
      [x + width - cut, y],
      [x + width, y + height / 2],
      [x + width - cut, y + height],
      [x + cut, y + height],
      [x, y + height / 2],
    ];
    return element("polygon", { ...shared, points: points.map((point) => point.join(",")).join(" ") });
  }
  if (step.kind === "evidence" || step.kind === "document") {
    const fold = 12;
    const d = `M${x} ${y}H${x + width - fold}L${x + width} ${y + fold}V${y + height}H${x}Z`;
    const corner = `M${x + width - fold} ${y}V${y + fold}H${x + width}`;
    return element("path", { ...shared, d }) + element("path", { ...shared, fill: "none", d: corner });
  }
  if (step.kind === "handoff") {
    const tip = 10;
    const d = `M${x} ${y}H${x + width - tip}L${x + width} ${y + height / 2}L${x + width - tip} ${y + height}H${x}Z`;
    return element("path", { ...shared, d });
  }
  const dash = step.kind === "wait" ? "4 3" : undefined;
  return element("rect", {
    ...shared,
    x,
    y,
    width,
    height,
    rx: step.kind === "wait" ? 16 : 4,
    "stroke-dasharray": dash,
  });
}

/** Fail point (triangle with its RPN) and moment of truth (solid diamond), on the upper right corner. */
function marks(box: StepBox, theme: PictureTheme): string {
  const { step, x, y, width } = box;
  const right = x + width - 16;
  const parts: string[] = [];
  if (step.failPoint) {
    const { severity, occurrence, detection } = step.failPoint;
    const name = `Fail point, RPN ${severity * occurrence * detection}`;
    parts.push(
      element(
        "g",
        {},
        element("title", {}, name),
        element("path", {
          d: `M${right} ${y - 10}L${right + 10} ${y + 8}H${right - 10}Z`,
          fill: theme.error,
        }),
        element(
          "text",
          {
            x: right,
            y: y + 5,
            "font-size": 10,
            "font-weight": 600,
            "text-anchor": "middle",
            fill: theme.card,
          },
          "F",
        ),
      ),
    );
  }
  if (step.momentOfTruth) {
    const cx = step.failPoint ? right - 24 : right;
    parts.push(
      element("path", {
        d: `M${cx} ${y - 8}L${cx + 8} ${y}L${cx} ${y + 8}L${cx - 8} ${y}Z`,
        fill: theme.text,
      }),
    );
  }
  return parts.join("");
}
