import type { Id } from "@shared/base/ids.ts";
import { byOrder } from "@shared/base/order.ts";
import { UserError } from "@shared/base/result.ts";
import type { Draft } from "@shared/domain/core/draft.ts";
import { runIn } from "@shared/domain/core/run-in.ts";
import { addPool } from "@shared/domain/simulation/commands/add-pool.ts";
import { fillPools } from "@shared/domain/simulation/commands/fill-pools.ts";
import { removePool } from "@shared/domain/simulation/commands/remove-pool.ts";
import { updatePool } from "@shared/domain/simulation/commands/update-pool.ts";
import type { ResourcePool } from "@shared/domain/simulation/records.ts";
import { rolesWithoutPool } from "@shared/domain/simulation/roles.ts";
import type { Calendar } from "@shared/domain/standard/records.ts";
import type { PoolFigures } from "@shared/simulation/experiment/figures.ts";
import { Plus, Trash2, Users } from "lucide-react";
import { useModel, useSelection, useServices } from "../../platform/react/use-services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { Button } from "../../ui/Button.tsx";
import { DataGrid } from "../../ui/DataGrid.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import type { GridColumn, GridEdit } from "../../ui/grid-model.ts";
import { readNumber } from "../../ui/NumberField.tsx";
import { messages } from "./messages.ts";
import type { Results } from "./results.ts";

const ROW = 32;
const ALWAYS = "";

interface PeoplePartProps {
  session: EngagementSession;
  results: Results | null;
}

/** The pools of people: how many, when they are there, and what the last run found them at. */
export function PeoplePart({ session, results }: PeoplePartProps) {
  const { dialogs, selection } = useServices();
  const selected = useSelection();
  const pools = useModel(session, (model) => model.all("resourcePool").sort(byOrder));
  const calendars = useModel(session, (model) => model.all("calendar").sort(byOrder));
  const missing = useModel(session, (model) => rolesWithoutPool(model).length);
  const chosen = pools.find(({ id }) => selected.includes(id));
  const select = (id: Id) => selection.set([id], "simulation");
  const ask = async () => {
    const name = await dialogs.ask({
      title: messages.askPool,
      label: messages.poolLabel,
      confirm: messages.confirm,
    });
    if (name?.trim()) select(session.run(addPool, { name: name.trim(), role: name.trim() }));
  };
  const edit = (edits: readonly GridEdit[]) => {
    session.commit({ label: messages.edit(edits.length) }, (draft) => {
      for (const { rowId, columnId, text } of edits) write(draft, rowId, columnId, text, calendars);
    });
  };
  const remove = (id: Id) => session.run(removePool, { id });
  return (
    <section className="simulation-part" aria-label={messages.people}>
      <header className="simulation-head">
        <h2>{messages.people}</h2>
        <span className="spring" />
        {chosen && (
          <Button kind="quiet" icon={Trash2} disabled={session.readOnly} onClick={() => remove(chosen.id)}>
            {messages.removePool}
          </Button>
        )}
        {missing > 0 && (
          <Button icon={Users} disabled={session.readOnly} onClick={() => session.run(fillPools, {})}>
            {messages.fillPools}
          </Button>
        )}
        <Button icon={Plus} disabled={session.readOnly} onClick={() => void ask()}>
          {messages.addPool}
        </Button>
      </header>
      {pools.length === 0 ? (
        <EmptyState small title={messages.noPools} text={messages.noPoolsText} />
      ) : (
        <>
          <p className="muted">{messages.peopleText}</p>
          <div className="simulation-grid" style={{ height: (Math.min(pools.length, 12) + 1) * ROW + 2 }}>
            <DataGrid
              label={messages.people}
              rows={pools}
              columns={columnsOf(calendars, results)}
              rowId={idOf}
              selectedId={chosen?.id ?? null}
              onSelect={select}
              rowHeight={ROW}
              {...(!session.readOnly && { onEdit: edit, onDelete: remove })}
            />
          </div>
        </>
      )}
    </section>
  );
}

const idOf = ({ id }: ResourcePool): Id => id;

function columnsOf(calendars: readonly Calendar[], results: Results | null): GridColumn<ResourcePool>[] {
  return [
    { id: "name", title: messages.pool, width: "grow", editable: true, value: ({ name }) => name },
    {
      id: "heads",
      title: messages.heads,
      width: 68,
      align: "end",
      editable: true,
      value: ({ heads }) => String(heads),
    },
    {
      id: "calendarId",
      title: messages.calendar,
      width: 140,
      editable: true,
      choices: [
        { value: ALWAYS, label: messages.roundTheClock },
        ...calendars.map(({ id, name }) => ({ value: id, label: name })),
      ],
      value: ({ calendarId }) => calendarId ?? ALWAYS,
    },
    {
      id: "shrinkage",
      title: messages.shrinkage,
      width: 72,
      align: "end",
      editable: true,
      value: ({ shrinkage }) => `${Math.round(shrinkage * 1000) / 10} %`,
    },
    {
      id: "costPerHour",
      title: messages.costPerHour,
      width: 80,
      align: "end",
      editable: true,
      value: ({ costPerHour }) => (costPerHour === null ? "" : String(costPerHour)),
    },
    {
      id: "room",
      title: messages.room,
      hint: messages.roomHint,
      width: 72,
      align: "end",
      editable: true,
      value: ({ room }) => (room === null ? messages.roomForAll : String(room)),
    },
    ...(results ? resultColumns(results) : []),
  ];
}

/** What each version makes of them, in the order of the versions. */
function resultColumns({ figures, names, format }: Results): GridColumn<ResourcePool>[] {
  const between = names.length === 2 ? " → " : " · ";
  const listed = names.join(between);
  const width = 48 + 52 * names.length;
  const inEach = (pool: ResourcePool, read: (found: PoolFigures) => string | undefined) => {
    const each = figures.variants.map(({ pools }) => {
      const found = pools.find(({ poolId }) => poolId === pool.id);
      return (found && read(found)) ?? null;
    });
    // Who works for other journeys only has no part in this one.
    return each.every((one) => one === null) ? "" : each.map((one) => one ?? messages.none).join(between);
  };
  const column = (
    id: string,
    title: string,
    hint: string,
    read: (found: PoolFigures) => string | undefined,
  ): GridColumn<ResourcePool> => ({
    id,
    title,
    hint,
    width,
    align: "end",
    value: (pool) => inEach(pool, read),
  });
  return [
    column("busy", messages.busy, messages.busyHint(listed), ({ utilisation }) =>
      utilisation ? format.percent(utilisation.mean) : undefined,
    ),
    column("wait", messages.wait90, messages.waitHint(listed), ({ waiting }) =>
      waiting.p90 ? format.minutes(waiting.p90.mean) : undefined,
    ),
  ];
}

function write(draft: Draft, id: Id, columnId: string, text: string, calendars: readonly Calendar[]): void {
  runIn(draft, updatePool, { id, patch: patchOf(columnId, text.trim(), calendars) });
}

function patchOf(
  columnId: string,
  text: string,
  calendars: readonly Calendar[],
): Partial<Omit<ResourcePool, "id" | "type">> {
  const number = readNumber(text.replace(/%$/, ""));
  switch (columnId) {
    case "name":
      if (text === "") throw new UserError(messages.noName);
      return { name: text };
    case "heads":
      if (number === null || !Number.isInteger(number) || number < 0 || number > 10_000)
        throw new UserError(messages.notWhole);
      return { heads: number, source: "estimated" };
    case "shrinkage":
      if (number === null || !(number >= 0 && number <= 99)) throw new UserError(messages.notShare);
      return { shrinkage: number / 100 };
    case "costPerHour":
      if (number !== null && !(number >= 0)) throw new UserError(messages.notMoney);
      return { costPerHour: number };
    case "room":
      if (text === "" || text.toLowerCase() === messages.roomForAll) return { room: null };
      if (number === null || !Number.isInteger(number) || number < 0 || number > 1_000_000)
        throw new UserError(messages.notRoom);
      return { room: number };
    case "calendarId": {
      if (text === ALWAYS || text.toLowerCase() === messages.roundTheClock) return { calendarId: null };
      const found = calendars.find((calendar) => calendar.id === text || calendar.name === text);
      if (!found) throw new UserError(messages.noCalendar(text));
      return { calendarId: found.id };
    }
    default:
      return {};
  }
}
