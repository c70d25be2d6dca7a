import { ZoomIn, ZoomOut } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { IconButton } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Spinner } from "../../ui/Spinner.tsx";
import { messages } from "./messages.ts";
import type { ReportPart } from "./use-report-html.ts";

interface PreviewProps {
  title: string;
  html: string | null;
  problem: string | null;
  making: ReportPart | null;
}

/** Of an A4 page with its margins, in pixels at 100 %. */
const PAGE = 826;
const STEPS = [0.5, 0.75, 1, 1.5, 2];

/**
 * The report's own document in a frame that runs no script and, by the policy it carries, asks for nothing. It is of
 * this origin only so that its place and its size can be kept when it is made anew.
 */
export function ReportPreview({ title, html, problem, making }: PreviewProps) {
  const box = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLIFrameElement>(null);
  const scrolled = useRef(0);
  const [fit, setFit] = useState(0.6);
  const [step, setStep] = useState(2);
  const zoom = fit * (STEPS[step] ?? 1);
  useEffect(() => {
    if (!box.current) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setFit(Math.max(0.3, Math.min(1, entry.contentRect.width / PAGE)));
    });
    observer.observe(box.current);
    return () => observer.disconnect();
  }, []);
  const setZoom = () => {
    const root = frame.current?.contentDocument?.documentElement;
    if (root) root.style.setProperty("zoom", String(zoom));
  };
  useEffect(setZoom, [zoom]);
  const loaded = () => {
    const view = frame.current?.contentWindow;
    if (!view) return;
    setZoom();
    view.scrollTo(0, scrolled.current);
    view.addEventListener("scroll", () => {
      scrolled.current = view.scrollY;
    });
  };
  return (
    <section className="report-preview" aria-label={messages.preview}>
      <div className="report-tools">
        <span className="muted">{making === null ? messages.previewNote : messages.making[making]}</span>
        <span className="spring" />
        <IconButton
          icon={ZoomOut}
          label={messages.zoomOut}
          disabled={step === 0}
          onClick={() => setStep(step - 1)}
        />
        <IconButton
          icon={ZoomIn}
          label={messages.zoomIn}
          disabled={step === STEPS.length - 1}
          onClick={() => setStep(step + 1)}
        />
      </div>
      <div ref={box} className="report-frame">
        {problem !== null && <EmptyState title={messages.failed(problem)} />}
        {html === null && problem === null && (
          <div className="report-making">
            <Spinner label={messages.loading} />
            <p className="muted">{messages.making[making ?? "pages"]}</p>
          </div>
        )}
        {html !== null && (
          <iframe ref={frame} title={title} sandbox="allow-same-origin" srcDoc={html} onLoad={loaded} />
        )}
      </div>
    </section>
  );
}
