import type { CSSProperties, ReactNode } from "react";

/** Rows before a list scrolls in itself. */
const SHOWN = 8;

/** A grid as high as its rows. */
export function GridFrame({ rows, children }: { rows: number; children: ReactNode }) {
  return (
    <div className="strategy-grid" style={{ "--rows": Math.min(rows, SHOWN) } as CSSProperties}>
      {children}
    </div>
  );
}
