import { SCREEN_PALETTE } from "@shared/drawing/palette.ts";
import { useMemo, useRef } from "react";
import { ChartFrame } from "../../ui/ChartFrame.tsx";
import { SvgPicture } from "../../ui/SvgPicture.tsx";
import { ChartActions, type ChartActionsProps } from "./ChartActions.tsx";
import { useDrawnWidth } from "./use-drawn-width.ts";
import { useWithScope } from "./use-with-scope.ts";
import { WIDEST } from "./width-for.ts";

interface ChartFigureProps extends ChartActionsProps {
  /** In pixels, until its place is known: it is then drawn as wide as that. */
  width: number;
}

/** A chart with all that can be done with it: its table, its files, and its place in the report. */
export function ChartFigure({ session, content: plain, width, pin }: ChartFigureProps) {
  const content = useWithScope(plain, pin?.choices);
  const box = useRef<HTMLDivElement>(null);
  const { drawn, projected } = useDrawnWidth(box, width);
  const svg = useMemo(
    () => content.draw({ width: drawn, palette: SCREEN_PALETTE, font: "var(--font)" }).svg,
    [content, drawn],
  );
  return (
    <ChartFrame
      title={content.title}
      subtitle={content.subtitle}
      table={content.table}
      width={projected ? undefined : WIDEST}
      actions={<ChartActions session={session} content={content} pin={pin} />}
    >
      <div ref={box}>
        <SvgPicture svg={svg} className="chart-picture" />
      </div>
    </ChartFrame>
  );
}
