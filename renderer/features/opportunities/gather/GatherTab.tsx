import { byOrder } from "@shared/base/order.ts";
import { answeredOf } from "@shared/domain/evidence/gather.ts";
import { EVIDENCE_KINDS } from "@shared/domain/evidence/records.ts";
import { takeBackEvidence } from "@shared/domain/redesign/commands/take-back-evidence.ts";
import { evidenceMessages } from "@shared/domain/redesign/evidence/messages.ts";
import { Inbox } from "lucide-react";
import { useMemo, useState } from "react";
import { useGathered } from "../../../platform/evidence/use-gathered.ts";
import { openElement } from "../../../platform/queries/element-names.ts";
import { useModel, useServices } from "../../../platform/react/use-services.ts";
import type { EngagementSession } from "../../../platform/store/session.ts";
import { Button } from "../../../ui/Button.tsx";
import { DataGrid } from "../../../ui/DataGrid.tsx";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { Select } from "../../../ui/Select.tsx";
import { TWO_LINES } from "../../../ui/use-grid-scale.ts";
import { gatherColumns, TAKE } from "./gather-columns.tsx";
import { type AnswerFilter, EVERYTHING, filterRows, type GatherFilter, gatherRows } from "./gather-rows.ts";
import { gatherMessages as words } from "./messages.ts";
import { askSetAside, takeEvidence } from "./take.ts";

const NOTHING: ReadonlySet<string> = new Set();

/** All evidence, what was done about it, and what becomes of the rest. */
export function GatherTab({ session }: { session: EngagementSession }) {
  const services = useServices();
  const { gathered, isWaiting } = useGathered(session);
  const [filter, setFilter] = useState<GatherFilter>(EVERYTHING);
  const [taken, setTaken] = useState(NOTHING);
  const [chosen, setChosen] = useState<string | null>(null);
  const opportunities = useModel(session, (model) => model.all("opportunity").sort(byOrder));
  // biome-ignore lint/correctness/useExhaustiveDependencies: numbers and titles of the opportunities are part of the rows
  const rows = useMemo(() => gatherRows(session.model, gathered), [session, gathered, opportunities]);
  const shown = useMemo(() => filterRows(rows, filter), [rows, filter]);
  const columns = useMemo(() => gatherColumns(taken), [taken]);
  const { answered, of } = useMemo(() => answeredOf(gathered), [gathered]);
  if (rows.length === 0) {
    return <EmptyState icon={Inbox} title={words.empty} text={isWaiting ? words.waiting : words.emptyText} />;
  }
  const picked = rows.filter(({ key }) => taken.has(key)).map(({ evidence }) => evidence);
  const asides = picked.flatMap(({ answers }) =>
    answers.flatMap((answer) => (answer.kind === "set-aside" ? [answer.setAside.id] : [])),
  );
  const none = session.readOnly || picked.length === 0;
  const toggle = (key: string) =>
    setTaken(new Set(taken.has(key) ? [...taken].filter((one) => one !== key) : [...taken, key]));
  const take = (how: Parameters<typeof takeEvidence>[3]) => {
    takeEvidence(services, session, picked, how);
    setTaken(NOTHING);
  };
  const aside = async () => {
    if (await askSetAside(services, session, picked)) setTaken(NOTHING);
  };
  const back = () => {
    session.run(takeBackEvidence, { ids: asides });
    setTaken(NOTHING);
  };
  const count = (kind: string) => rows.filter(({ evidence }) => evidence.kind === kind).length;
  const open = (key: string, columnId: string) => {
    const row = rows.find((one) => one.key === key);
    if (columnId === TAKE) toggle(key);
    else if (row) void openElement(services, row.evidence.elementId);
  };
  return (
    <div className="editor-column">
      <div className="opportunities-bar" role="toolbar" aria-label={words.title}>
        <h2 title={words.answeredHint}>{words.answered(answered, of)}</h2>
        <span className="muted">{isWaiting ? words.waiting : words.total(rows.length)}</span>
        <span className="spring" />
        <Select
          label={words.sources}
          hideLabel
          value={filter.kind}
          options={[
            { value: "all", label: words.everySource(rows.length) },
            ...EVIDENCE_KINDS.filter((kind) => count(kind) > 0).map((kind) => ({
              value: kind,
              label: words.source(evidenceMessages.kinds[kind], count(kind)),
            })),
          ]}
          onChange={(kind) => setFilter({ ...filter, kind })}
        />
        <Select<AnswerFilter>
          label={words.answers}
          hideLabel
          value={filter.answer}
          options={(Object.keys(words.answerFilters) as AnswerFilter[]).map((value) => ({
            value,
            label: words.answerFilters[value],
          }))}
          onChange={(answer) => setFilter({ ...filter, answer })}
        />
      </div>
      <div className="opportunities-bar gather-acts" role="toolbar" aria-label={words.columns.take}>
        <Button kind="primary" disabled={none} onClick={() => take({})}>
          {words.makeEach(picked.length)}
        </Button>
        <Button disabled={session.readOnly || picked.length < 2} onClick={() => take({ together: true })}>
          {words.makeOne}
        </Button>
        <Select
          label={words.linkTo}
          hideLabel
          value={null}
          placeholder={words.linkChoose}
          disabled={none || opportunities.length === 0}
          options={opportunities.map(({ id, title }, index) => ({
            value: id,
            label: words.linked(index + 1, title),
          }))}
          onChange={(to) => take({ to })}
        />
        <Button disabled={none} onClick={() => void aside()}>
          {words.aside}
        </Button>
        <Button disabled={session.readOnly || asides.length === 0} onClick={back}>
          {words.back}
        </Button>
        <span className="spring" />
        <Button
          kind="quiet"
          disabled={shown.length === 0}
          onClick={() => setTaken(taken.size > 0 ? NOTHING : new Set(shown.map(({ key }) => key)))}
        >
          {taken.size > 0 ? words.chooseNone : words.chooseShown}
        </Button>
      </div>
      <div className="gather-grid">
        <DataGrid
          label={words.title}
          rows={shown}
          columns={columns}
          rowId={({ key }) => key}
          rowHeight={TWO_LINES}
          selectedId={chosen}
          onSelect={setChosen}
          onOpen={open}
          empty={<p className="muted">{words.emptyFilter}</p>}
        />
      </div>
    </div>
  );
}
