import { CLAUSE_TEST_TEXTS } from "@shared/domain/policy/clause-tests.ts";
import { setTrapWords } from "@shared/domain/policy/commands/set-trap-words.ts";
import { findTrapWords, trapWordsOf } from "@shared/domain/policy/find-trap-words.ts";
import { CLAUSE_TESTS, type TrapWords } from "@shared/domain/policy/records.ts";
import { Plus, RotateCcw, SearchX } from "lucide-react";
import { useMemo, useState } from "react";
import { useModel, useServices } from "../../../platform/react/use-services.ts";
import type { EditorProps } from "../../../platform/registry/contribution.ts";
import { Button } from "../../../ui/Button.tsx";
import { DataGrid } from "../../../ui/DataGrid.tsx";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import type { GridColumn, GridEdit } from "../../../ui/grid-model.ts";
import { messages as common } from "../messages.ts";
import { withEdits, withPhrase } from "./phrase-list.ts";
import { wordsMessages as messages } from "./words-messages.ts";
import "./words.css";

interface PhraseRow {
  /** In the list: words change while they are typed. */
  readonly place: number;
  readonly phrase: string;
  readonly test: string;
  /** Clauses of the engagement in which it stands. */
  readonly hits: number;
}

const COLUMNS: readonly GridColumn<PhraseRow>[] = [
  { id: "phrase", title: messages.phrase, width: "grow", editable: true, value: ({ phrase }) => phrase },
  {
    id: "test",
    title: messages.test,
    width: 240,
    editable: true,
    choices: CLAUSE_TESTS.map((value) => ({ value, label: CLAUSE_TEST_TEXTS[value].name })),
    value: ({ test }) => test,
  },
  {
    id: "hits",
    title: messages.hits,
    hint: messages.hitsHint,
    width: 72,
    align: "end",
    value: ({ hits }) => String(hits),
    sortBy: ({ hits }) => hits,
  },
];

/** The list of words that are pointed at in the clauses: the program's, until the engagement has its own. */
export function TrapWordsEditor({ session }: EditorProps) {
  const { dialogs, notices } = useServices();
  const phrases = useModel(session, trapWordsOf);
  const isOwn = useModel(session, (model) => model.all("trapWords").length > 0);
  const clauses = useModel(session, (model) => model.all("clause"));
  const [wanted, setWanted] = useState("");
  const [selectedId, setSelectedId] = useState<string | null>(null);
  const hits = useMemo(() => countHits(clauses, phrases), [clauses, phrases]);
  const rows = useMemo(
    () =>
      phrases
        .map((entry, place) => ({ ...entry, place, hits: hits.get(entry.phrase) ?? 0 }))
        .filter(({ phrase }) => phrase.toLowerCase().includes(wanted.trim().toLowerCase())),
    [phrases, hits, wanted],
  );
  const set = (list: TrapWords["phrases"] | null) => session.run(setTrapWords, { phrases: list });
  const add = async () => {
    const { addTitle: title, addLabel: label } = messages;
    const phrase = await dialogs.ask({ title, label, confirm: common.confirm });
    if (phrase === null) return;
    try {
      set(withPhrase(phrases, phrase));
    } catch (error) {
      notices.show({ kind: "error", text: error instanceof Error ? error.message : String(error) });
      return;
    }
    setWanted("");
    setSelectedId("0");
  };
  const { readOnly } = session;
  return (
    <div className="trap-words">
      <p className="muted">{messages.about}</p>
      <div className="trap-words-bar">
        <input
          className="input"
          type="search"
          aria-label={messages.search}
          placeholder={messages.search}
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
        />
        <small className="muted">
          {isOwn ? messages.own(phrases.length) : messages.program(phrases.length)}
        </small>
        <span className="spring" />
        {isOwn && (
          <Button kind="quiet" icon={RotateCcw} disabled={readOnly} onClick={() => set(null)}>
            {messages.reset}
          </Button>
        )}
        <Button icon={Plus} disabled={readOnly} onClick={() => void add()}>
          {messages.add}
        </Button>
      </div>
      <div className="trap-words-grid">
        <DataGrid
          label={messages.list}
          rows={rows}
          columns={COLUMNS}
          rowId={({ place }) => String(place)}
          selectedId={selectedId}
          onSelect={setSelectedId}
          empty={<EmptyState small icon={SearchX} title={messages.none} />}
          {...(!readOnly && {
            onEdit: (edits: readonly GridEdit[]) => set(withEdits(phrases, edits)),
            onDelete: (id: string) => set(phrases.filter((_, place) => String(place) !== id)),
          })}
        />
      </div>
    </div>
  );
}

function countHits(
  clauses: readonly { readonly wording: string }[],
  phrases: TrapWords["phrases"],
): ReadonlyMap<string, number> {
  const hits = new Map<string, number>();
  for (const { wording } of clauses) {
    for (const phrase of new Set(findTrapWords(wording, phrases).map((found) => found.phrase)))
      hits.set(phrase, (hits.get(phrase) ?? 0) + 1);
  }
  return hits;
}
