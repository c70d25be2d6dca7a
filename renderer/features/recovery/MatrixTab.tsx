import {
  type ActionPriority,
  BANDS_OF_TEN,
  bandOfTen,
  matrixOf,
} from "@shared/domain/recovery/action-priority.ts";
import { resetActionMatrix } from "@shared/domain/recovery/commands/reset-action-matrix.ts";
import { setActionPriority } from "@shared/domain/recovery/commands/set-action-priority.ts";
import { RotateCcw } from "lucide-react";
import { type KeyboardEvent, useRef, useState } from "react";
import { useModel } from "../../platform/react/use-services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { Button } from "../../ui/Button.tsx";
import { messages } from "./messages.ts";
import { PriorityMark } from "./PriorityMark.tsx";
import type { FailPointRow } from "./rows.ts";

interface MatrixProps {
  session: EngagementSession;
  rows: readonly FailPointRow[];
  onOpen(stepId: string): void;
}

const BANDS = BANDS_OF_TEN.map(([least, most]) => (least === most ? String(least) : `${least}–${most}`));
/** The gravest above. */
const ROWS = [4, 3, 2, 1, 0];
const NEXT: Readonly<Record<ActionPriority, ActionPriority>> = { high: "medium", medium: "low", low: "high" };
const BY_LETTER: Readonly<Record<string, ActionPriority>> = { h: "high", m: "medium", l: "low" };

/** Severity against occurrence: what is acted on first, and where each fail point stands. */
export function MatrixTab({ session, rows, onOpen }: MatrixProps) {
  const isOwn = useModel(session, (model) => model.all("actionMatrix").length > 0);
  return (
    <div className="recovery-matrix">
      <section aria-label={messages.matrixTitle}>
        <header>
          <h2>{messages.matrixTitle}</h2>
          <span className="muted">{isOwn ? messages.matrixOwn : messages.matrixProgram}</span>
          <span className="spring" />
          <Button
            icon={RotateCcw}
            disabled={!isOwn || session.readOnly}
            onClick={() => session.run(resetActionMatrix, {})}
          >
            {messages.matrixReset}
          </Button>
        </header>
        <MatrixGrid session={session} rows={rows} />
        <p className="muted">{messages.matrixHow}</p>
        <p>{messages.matrixReason}</p>
      </section>
      <section aria-label={messages.standing}>
        <h3>{messages.standing}</h3>
        {rows.length === 0 && <p className="muted">{messages.noStanding}</p>}
        <ol>
          {rows.map(({ step, number, priority, failPoint }) => (
            <li key={step.id}>
              <button type="button" onClick={() => onOpen(step.id)}>
                <span className="muted">{number}</span>
                <span>
                  {step.title}
                  <small>{failPoint.description}</small>
                </span>
                <PriorityMark priority={priority} />
              </button>
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}

function MatrixGrid({ session, rows }: Omit<MatrixProps, "onOpen">) {
  const cells = useModel(session, matrixOf);
  const [held, setHeld] = useState({ severity: 4, occurrence: 0 });
  const table = useRef<HTMLTableElement>(null);
  const set = (severity: number, occurrence: number, priority: ActionPriority) => {
    if (!session.readOnly) session.run(setActionPriority, { severity, occurrence, priority });
  };
  const keys = (event: KeyboardEvent, severity: number, occurrence: number) => {
    const moves: Record<string, readonly [number, number]> = {
      ArrowUp: [1, 0],
      ArrowDown: [-1, 0],
      ArrowLeft: [0, -1],
      ArrowRight: [0, 1],
    };
    const move = moves[event.key];
    const letter = BY_LETTER[event.key.toLowerCase()];
    if (letter && !event.ctrlKey && !event.metaKey && !event.altKey) set(severity, occurrence, letter);
    else if (move) {
      const within = (band: number) => Math.max(0, Math.min(4, band));
      const next = { severity: within(severity + move[0]), occurrence: within(occurrence + move[1]) };
      setHeld(next);
      table.current?.querySelector<HTMLElement>(`[data-cell="${next.severity}:${next.occurrence}"]`)?.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <table ref={table} className="matrix-table" data-entry>
      <caption className="visually-hidden">{messages.matrixTitle}</caption>
      <thead>
        <tr>
          <th className="matrix-axis">{messages.severityBands}</th>
          <td colSpan={BANDS.length} />
        </tr>
      </thead>
      <tbody>
        {ROWS.map((severity) => (
          <tr key={severity}>
            <th scope="row">{BANDS[severity]}</th>
            {BANDS.map((band, occurrence) => {
              const priority = cells[severity]?.[occurrence] ?? "low";
              const here = rows.filter(
                ({ failPoint }) =>
                  bandOfTen(failPoint.severity) === severity &&
                  bandOfTen(failPoint.occurrence) === occurrence,
              );
              const word = messages.priorities[priority];
              return (
                <td key={band}>
                  <button
                    type="button"
                    data-cell={`${severity}:${occurrence}`}
                    data-priority={priority}
                    tabIndex={held.severity === severity && held.occurrence === occurrence ? 0 : -1}
                    aria-label={messages.cell(BANDS[severity] ?? "", band, word, here.length)}
                    onClick={() => {
                      setHeld({ severity, occurrence });
                      set(severity, occurrence, NEXT[priority]);
                    }}
                    onKeyDown={(event) => keys(event, severity, occurrence)}
                  >
                    <span>{word}</span>
                    <small>{numbersOf(here)}</small>
                  </button>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <td />
          {BANDS.map((band) => (
            <th key={band} scope="col">
              {band}
            </th>
          ))}
        </tr>
        <tr>
          <td />
          <th className="matrix-axis" colSpan={BANDS.length}>
            {messages.occurrenceBands}
          </th>
        </tr>
      </tfoot>
    </table>
  );
}

/** “2, 5, 7”; of many the first and how many more. */
function numbersOf(rows: readonly FailPointRow[]): string {
  const most = 6;
  const shown = rows.slice(0, most).map(({ number }) => number);
  return shown.join(", ") + (rows.length > most ? ` +${rows.length - most}` : "");
}
