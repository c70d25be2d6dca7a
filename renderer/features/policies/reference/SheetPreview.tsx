import type { Chapter } from "@shared/domain/report/report-model.ts";
import { sheetsHtml } from "@shared/interchange/sheets-on-paper/sheets-html.ts";
import { useEffect, useRef, useState } from "react";
import { sheetInputs } from "../../../platform/printing/print-sheets.ts";
import type { EngagementSession } from "../../../platform/store/session.ts";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { Spinner } from "../../../ui/Spinner.tsx";
import { printedSheets } from "./make-sheets.ts";
import { referenceMessages as messages } from "./reference-messages.ts";

interface PreviewProps {
  session: EngagementSession;
  sheets: readonly Chapter[];
  /** Which of them are longer than a page, by their titles. */
  onLong(titles: readonly string[]): void;
}

/** Of an A4 page with its margins around it, in pixels at 100 %. */
const PAGE = 826;
const PAGE_HEIGHT = 1123;

/**
 * The sheets' own document in a frame that runs no script and, by the policy it carries, asks for nothing. It is of this
 * origin only so that its size and its pages can be read.
 */
export function SheetPreview({ session, sheets, onLong }: PreviewProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const [made, setMade] = useState<{ readonly html: string } | { readonly problem: string } | null>(null);
  useEffect(() => {
    let wanted = true;
    sheetInputs(session, printedSheets(sheets, null)).then(
      (inputs) => wanted && setMade({ html: sheetsHtml(inputs) }),
      (error: Error) => wanted && setMade({ problem: error.message }),
    );
    return () => {
      wanted = false;
    };
  }, [session, sheets]);
  useEffect(() => {
    if (!box.current) return;
    const observer = new ResizeObserver(() => fitWidth());
    observer.observe(box.current);
    return () => observer.disconnect();
  });
  const fitWidth = () => {
    const root = frame.current?.contentDocument?.documentElement;
    if (root && box.current)
      root.style.setProperty("zoom", String(Math.min(1, box.current.clientWidth / PAGE)));
  };
  const loaded = () => {
    frame.current?.contentDocument?.body.style.setProperty("background", "transparent");
    const pages = [...(frame.current?.contentDocument?.querySelectorAll(".chapter-body") ?? [])];
    // Before it is made smaller: a page is taller than A4 when its words are.
    onLong(
      pages.flatMap((page) =>
        (page as HTMLElement).offsetHeight > PAGE_HEIGHT ? (page.querySelector("h1")?.textContent ?? "") : [],
      ),
    );
    fitWidth();
  };
  return (
    <div ref={box} className="reference-frame">
      {made === null && <Spinner label={messages.making} />}
      {made !== null && "problem" in made && <EmptyState title={messages.failed(made.problem)} />}
      {made !== null && "html" in made && (
        <iframe
          ref={frame}
          title={messages.preview}
          sandbox="allow-same-origin"
          srcDoc={made.html}
          onLoad={loaded}
        />
      )}
    </div>
  );
}
