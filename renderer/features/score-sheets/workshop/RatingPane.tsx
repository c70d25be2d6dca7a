import { runIn } from "@shared/domain/core/run-in.ts";
import { addParticipants } from "@shared/domain/scoring/commands/add-participants.ts";
import { setScores } from "@shared/domain/scoring/commands/set-scores.ts";
import { readRatings } from "@shared/domain/scoring/workshop/paste-ratings.ts";
import type { Workshop } from "@shared/domain/scoring/workshop/workshop.ts";
import { ArrowDown, ArrowRight, EyeOff } from "lucide-react";
import { useRef } from "react";
import type { EngagementSession } from "../../../platform/store/session.ts";
import { IconButton } from "../../../ui/Button.tsx";
import { readCells, writeCells } from "../../../ui/grid-model.ts";
import { useClipboard } from "../../../ui/use-clipboard.ts";
import { today } from "../dates.ts";
import { GoToField } from "../GoToField.tsx";
import { KeyLegend } from "../KeyLegend.tsx";
import { limitsOf } from "../score-text.ts";
import { RatingGrid } from "./RatingGrid.tsx";
import { ratingTable } from "./rating-table.ts";
import { useRatingEntry } from "./use-rating-entry.ts";
import type { WorkshopOptions } from "./use-workshop-options.ts";
import { workshopMessages as messages, pasteProblemText } from "./workshop-messages.ts";

interface RatingPaneProps {
  session: EngagementSession;
  workshop: Workshop;
  options: WorkshopOptions;
}

/** Where ratings are typed or pasted while the participants wait. */
export function RatingPane({ session, workshop, options }: RatingPaneProps) {
  const { rubric, participants, rows, itemId } = workshop;
  const entry = useRatingEntry(session, workshop, options.direction);
  const goTo = useRef<HTMLInputElement>(null);
  const [minimum, maximum] = limitsOf(rubric);
  const turn = () => options.change({ direction: options.direction === "down" ? "right" : "down" });
  const paste = (text: string) => {
    const read = readRatings(readCells(text), entry.place, workshop);
    if ("kind" in read) return entry.refuse(pasteProblemText(read, minimum, maximum));
    session.commit({ label: messages.pasteLabel(read.cells.length) }, (draft) => {
      const { round, date } = workshop;
      const added =
        read.added.length === 0
          ? []
          : runIn(draft, addParticipants, {
              rubricId: rubric.id,
              round,
              date: date || today(),
              names: [...read.added],
            });
      const sheets = [...participants.map(({ sheet }) => sheet.id), ...added];
      runIn(draft, setScores, {
        cells: read.cells.map(({ row, column, rating }) => ({
          sheetId: sheets[column] ?? "",
          touchPointId: rows[row]?.touchPoint.id ?? "",
          itemId,
          perception: rating,
        })),
      });
    });
    entry.refuse(null);
  };
  useClipboard(entry.box, {
    paste: (event) => {
      if (session.readOnly) return;
      event.preventDefault();
      paste(event.clipboardData?.getData("text/plain") ?? "");
    },
    copy: (event) => {
      event.preventDefault();
      event.clipboardData?.setData("text/plain", writeCells(ratingTable(workshop)));
    },
  });
  const down = options.direction === "down";
  return (
    <section className="workshop-pane" aria-label={messages.grid}>
      <div className="workshop-bar">
        <IconButton
          icon={down ? ArrowDown : ArrowRight}
          label={down ? messages.down : messages.right}
          shortcut="/"
          kind="normal"
          onClick={turn}
        />
        <IconButton
          icon={EyeOff}
          label={messages.silentHint}
          kind="normal"
          pressed={options.silent}
          onClick={() => options.change({ silent: !options.silent })}
        />
        <GoToField
          ref={goTo}
          label={messages.goTo}
          of={rows.length}
          onGo={(number) => entry.go({ row: number - 1, column: entry.place.column })}
          onLeave={() => entry.go(entry.place)}
        />
        <p className="workshop-refused" role="alert">
          {entry.refused}
        </p>
        {participants.length === 0 && <p className="muted">{messages.nobody}</p>}
      </div>
      <RatingGrid
        session={session}
        workshop={workshop}
        entry={entry}
        silent={options.silent}
        onTurn={turn}
        onGoTo={() => goTo.current?.focus()}
      />
      <KeyLegend hints={messages.hints(minimum, maximum)} />
    </section>
  );
}
