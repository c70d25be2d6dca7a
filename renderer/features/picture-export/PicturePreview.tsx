import { pagesHtml } from "@shared/interchange/picture/page-html.ts";
import type { PagePlan } from "@shared/interchange/picture/page-plan.ts";
import { useEffect, useState } from "react";
import { reportFonts } from "../../platform/fonts/report-fonts.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Spinner } from "../../ui/Spinner.tsx";
import { messages } from "./messages.ts";

interface PreviewProps {
  title: string;
  language: string;
  plan: PagePlan | null;
  problem: string | null;
}

/** Pages that are shown; the count says how many there are. */
export const SHOWN_PAGES = 12;
/** Of the frame less its margins, in pixels. */
const ROOM = { width: 516, height: 380 };
const PIXELS_PER_MILLIMETRE = 96 / 25.4;
/** Choices that follow each other closely are drawn once. */
const PAUSE = 120;

/** The pages as they will be, from the document that is printed, in a frame that runs no script and asks for nothing. */
export function PicturePreview({ title, language, plan, problem }: PreviewProps) {
  const [html, setHtml] = useState<string | null>(null);
  useEffect(() => {
    if (!plan) return;
    let wanted = true;
    const timer = setTimeout(async () => {
      const fonts = await reportFonts();
      const pages = plan.pages.slice(0, SHOWN_PAGES);
      const style = previewStyle(pages);
      const made = pagesHtml({ ...plan, pages }, { title, language }, fonts, {
        preview: { style, of: plan.pages.length },
      });
      if (wanted) setHtml(made);
    }, PAUSE);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [plan, title, language]);
  return (
    <div className="picture-frame-box">
      {problem !== null && <EmptyState title={problem} />}
      {html === null && problem === null && <Spinner label={messages.drawing} />}
      {html !== null && problem === null && (
        <iframe title={messages.previewOf(title)} sandbox="" srcDoc={html} />
      )}
    </div>
  );
}

/** Each page as large as the frame allows, on a grey ground. */
function previewStyle(pages: PagePlan["pages"]): string {
  const zooms = pages.map(({ width, height }, index) => {
    const zoom = Math.min(
      ROOM.width / (width * PIXELS_PER_MILLIMETRE),
      ROOM.height / (height * PIXELS_PER_MILLIMETRE),
    );
    return `section:nth-of-type(${index + 1}){zoom:${Math.round(zoom * 10_000) / 10_000}}`;
  });
  return `html{background:#8A929B33}body{display:flex;flex-direction:column;align-items:center;gap:16px;padding:16px}
section{flex:none;background:#FFFFFF;outline:1px solid #00000022}${zooms.join("")}`;
}
