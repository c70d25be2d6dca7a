import { byOrder } from "@shared/base/order.ts";
import type { ReadModel } from "@shared/domain/core/model.ts";
import type { Privacy } from "@shared/interchange/sources/source-info.ts";
import type { SourceKind } from "@shared/interchange/sources/source-kinds.ts";
import { nameOfFile } from "@shared/interchange/survey/prepare-survey.ts";
import type { TableOptions } from "@shared/interchange/table/data-table.ts";
import { type DragEvent, useEffect, useState } from "react";
import { useModel } from "../../platform/react/use-services.ts";
import type { EditorProps } from "../../platform/registry/contribution.ts";
import { useStable } from "../../ui/use-stable.ts";
import { CommentsPage } from "./CommentsPage.tsx";
import { EventsPage } from "./EventsPage.tsx";
import { messages } from "./messages.ts";
import type { OpenSource } from "./open-source.ts";
import { ScoresPage } from "./ScoresPage.tsx";
import { SheetsPage } from "./SheetsPage.tsx";
import { StartPage } from "./StartPage.tsx";
import { SurveyPage } from "./SurveyPage.tsx";
import { readingOf, sourceKindOf } from "./table-readings.ts";
import { type ReadSource, useSource } from "./use-source.ts";
import "./data-import.css";

const NOTHING_HIDDEN: Privacy = { dropped: new Set(), pseudonymous: new Set() };

/** What may tell who somebody is stays out; a number of somebody, and a column that is used, get pseudonyms. */
function proposedPrivacy({ guess }: ReadSource, kind: SourceKind): Privacy {
  const used = new Set(kind === "survey" ? [] : Object.values(guess.uses[kind]));
  const asked = new Set(
    kind === "survey" ? guess.plans.filter(({ role }) => role !== "ignore").map(({ column }) => column) : [],
  );
  const dropped = new Set<string>();
  const pseudonymous = new Set<string>();
  for (const [name, why] of guess.personal) {
    // A question, a segment or a text is asked for on purpose: what is kept of it is for the user to say.
    if (asked.has(name)) continue;
    if (why === "id" || used.has(name)) pseudonymous.add(name);
    else dropped.add(name);
  }
  return { dropped, pseudonymous };
}

/** The kind of a kept mapping; null for no record of one. */
function kindOfRecord(model: ReadModel, id: string | null): { kind: SourceKind; name: string } | null {
  const survey = model.get("surveyMapping", id);
  if (survey) return { kind: "survey", name: survey.name };
  const comments = model.get("verbatimMapping", id);
  if (comments) return { kind: "comments", name: comments.name };
  const reading = readingOf(model, id);
  if (reading) return { kind: sourceKindOf(reading), name: reading.name };
  const log = model.get("eventLog", id);
  return log ? { kind: "events", name: log.name } : null;
}

/** From a file to what it tells, in one page; nothing is stored before Import, and Import is one step to undo. */
export function ImportEditor({ session, input }: EditorProps) {
  const touchPoints = useModel(session, (model) => model.all("touchPoint").sort(byOrder));
  const [read, setRead] = useState<ReadSource | null>(null);
  const [serial, setSerial] = useState(0);
  const [wanted, setWanted] = useState<SourceKind | null>(null);
  const [kind, setKind] = useState<SourceKind>("survey");
  const [name, setName] = useState("");
  const [rerunId, setRerun] = useState(input.recordId ?? null);
  const [privacy, setPrivacy] = useState<Privacy>(NOTHING_HIDDEN);
  const [dayOrders, setDayOrders] = useState<OpenSource["dayOrders"]>(new Map());
  const source = useSource(touchPoints, (next) => {
    if (next && next.fileName !== read?.fileName) {
      const kept = kindOfRecord(session.model, rerunId);
      const found = kept?.kind ?? wanted ?? next.guess.kind;
      setKind(found);
      setName(kept?.name ?? nameOfFile(next.fileName));
      setPrivacy(proposedPrivacy(next, found));
    } else setPrivacy(next ? proposedPrivacy(next, kind) : NOTHING_HIDDEN);
    setRead(next);
    setDayOrders(new Map());
    setSerial((held) => held + 1);
  });
  const readAgain = useStable((options: TableOptions) => {
    if (read) void source.read(read.fileName, null, options);
  });
  const { pseudonymous } = privacy;
  useEffect(() => {
    // While the person looks through the columns; whatever the page itself asks is asked before.
    read?.reader.ask("drawPseudonyms", { columns: [...pseudonymous] }).catch(() => undefined);
  }, [read, pseudonymous]);
  const dropping = {
    onDragOver: (event: DragEvent) => event.preventDefault(),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      void source.drop(event.dataTransfer.files);
    },
  };
  if (!read) {
    return (
      <section className="import-start" aria-label={messages.title} {...dropping}>
        <StartPage
          problem={source.problem}
          disabled={session.readOnly}
          kept={kindOfRecord(session.model, rerunId)?.name ?? null}
          onChoose={(chosen) => {
            setWanted(chosen);
            void source.choose();
          }}
        />
      </section>
    );
  }
  const open: OpenSource = {
    ...read,
    session,
    kind,
    name,
    privacy,
    rerunId,
    problem: source.problem,
    dayOrders,
    setDayOrder: (column, order) => {
      // Answers come in the order of the questions: whatever is asked after this knows of it.
      read.reader.ask("readDays", { column, order }).catch(() => undefined);
      setDayOrders(new Map([...dayOrders, [column, order]]));
    },
    setKind,
    setName,
    setPrivacy,
    setRerun,
    readAgain,
    another: () => {
      setWanted(null);
      void source.choose();
    },
    done: () => {
      source.close();
      setRead(null);
    },
  };
  const Page = PAGES[kind];
  return (
    <section className="import-page" aria-label={messages.title} {...dropping}>
      <Page key={`${serial} ${kind} ${rerunId ?? ""}`} source={open} />
    </section>
  );
}

const PAGES = {
  survey: SurveyPage,
  scores: ScoresPage,
  workshop: SheetsPage,
  observation: SheetsPage,
  comments: CommentsPage,
  events: EventsPage,
};
