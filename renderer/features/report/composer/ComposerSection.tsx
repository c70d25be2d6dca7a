import { byOrder } from "@shared/base/order.ts";
import { addReportText } from "@shared/domain/report/commands/add-report-text.ts";
import { composeReport } from "@shared/domain/report/commands/compose-report.ts";
import type { NamedFigure } from "@shared/domain/report/named-figures.ts";
import type { Report } from "@shared/domain/report/records.ts";
import { Plus, RotateCcw } from "lucide-react";
import { type DragEvent, useRef, useState } from "react";
import { useModel } from "../../../platform/react/use-services.ts";
import type { EngagementSession } from "../../../platform/store/session.ts";
import { Button } from "../../../ui/Button.tsx";
import { ComposerRow } from "./ComposerRow.tsx";
import { type ComposerLine, composition, movedTo } from "./composition.ts";
import { composerMessages as messages } from "./messages.ts";
import { ReportTextFields } from "./ReportTextFields.tsx";
import "./composer.css";

interface SectionProps {
  session: EngagementSession;
  report: Report;
  figures: readonly NamedFigure[];
}

/** What the report is made of: ticked or not, in which order, with texts of one's own between the blocks. */
export function ComposerSection({ session, report, figures }: SectionProps) {
  const texts = useModel(session, (model) => model.by("reportText", "reportId", report.id).sort(byOrder));
  const { chosen, rest } = composition(report, texts);
  const [openId, setOpen] = useState<string | null>(null);
  const [dragged, setDragged] = useState<{ id: string; before: number } | null>(null);
  const [said, setSaid] = useState("");
  const list = useRef<HTMLOListElement>(null);
  const disabled = session.readOnly;
  const ids = chosen.map(({ id }) => id);
  const compose = (layout: string[]) => session.run(composeReport, { id: report.id, layout });
  const move = (line: ComposerLine, before: number) => {
    const next = movedTo(ids, line.id, before);
    const place = next.indexOf(line.id);
    if (place === ids.indexOf(line.id)) return;
    compose(next);
    setSaid(messages.moved(line.name, place + 1, next.length));
    // The line is where it went, and so is who moved it.
    requestAnimationFrame(() =>
      list.current?.querySelectorAll<HTMLElement>("input[type=checkbox]")[place]?.focus(),
    );
  };
  const add = () => {
    const after = openId !== null && ids.includes(openId) ? openId : (ids.at(-1) ?? null);
    setOpen(session.run(addReportText, { reportId: report.id, title: messages.newText, after }));
  };
  const over = (event: DragEvent, at: number) => {
    if (!dragged) return;
    event.preventDefault();
    const { top, height } = event.currentTarget.getBoundingClientRect();
    const before = event.clientY > top + height / 2 ? at + 1 : at;
    if (before !== dragged.before) setDragged({ ...dragged, before });
  };
  const rowOf = (line: ComposerLine, at: number) => (
    <ComposerRow
      key={line.id}
      line={line}
      isIn={at >= 0}
      isLast={ids.length === 1}
      isOpen={openId === line.id}
      disabled={disabled}
      drop={dragged && at >= 0 ? dropOf(dragged.before, at, ids.length) : null}
      onTick={(isIn) => compose(isIn ? [...ids, line.id] : ids.filter((id) => id !== line.id))}
      onMove={(by) => move(line, by < 0 ? at - 1 : at + 2)}
      onOpen={() => setOpen(openId === line.id ? null : line.id)}
      onDragStart={() => setDragged({ id: line.id, before: at })}
      onDragOver={(event) => over(event, at)}
      onDragEnd={() => setDragged(null)}
      onDrop={() => {
        if (dragged) move(line.id === dragged.id ? line : (lineOf(dragged.id) ?? line), dragged.before);
        setDragged(null);
      }}
    >
      {line.text && openId === line.id && (
        <ReportTextFields session={session} text={line.text} figures={figures} onGone={() => setOpen(null)} />
      )}
    </ComposerRow>
  );
  const lineOf = (id: string) => chosen.find((line) => line.id === id);
  return (
    <section className="report-group composer" aria-label={messages.title}>
      <h2>{messages.title}</h2>
      <p className="muted">{messages.hint}</p>
      <ol ref={list} aria-label={messages.order}>
        {chosen.map(rowOf)}
      </ol>
      <div className="composer-actions">
        <Button icon={Plus} disabled={disabled} onClick={add}>
          {messages.addText}
        </Button>
        {report.layout.length > 0 && (
          <Button icon={RotateCcw} kind="quiet" disabled={disabled} onClick={() => compose([])}>
            {messages.backToTemplate}
          </Button>
        )}
      </div>
      {rest.length > 0 && <h3>{messages.rest}</h3>}
      <ul aria-label={messages.rest}>{rest.map((line) => rowOf(line, -1))}</ul>
      <p className="composer-said" role="status">
        {said}
      </p>
    </section>
  );
}

/** Which edge of a line shows where the dragged one goes. */
function dropOf(before: number, at: number, count: number): "above" | "below" | null {
  if (before === at) return "above";
  return before === count && at === count - 1 ? "below" : null;
}
