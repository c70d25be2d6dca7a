import type { AccountLine } from "@shared/interchange/account.ts";
import { useMemo } from "react";
import { DataGrid } from "../../ui/DataGrid.tsx";
import type { GridColumn } from "../../ui/grid-model.ts";
import { gridHeight } from "./grid-height.ts";
import { messages } from "./messages.ts";

interface AccountRow extends AccountLine {
  readonly id: string;
}

const COLUMNS: readonly GridColumn<AccountRow>[] = [
  { id: "element", title: messages.element, width: 200, value: (row) => row.element },
  { id: "name", title: messages.called, width: 240, value: (row) => row.name },
  { id: "note", title: messages.note, width: "grow", value: (row) => row.note },
];

/** Everything that was not taken over as it stands in the file. */
export function AccountSection({ account }: { account: readonly AccountLine[] }) {
  const rows = useMemo(() => account.map((line, index) => ({ ...line, id: String(index) })), [account]);
  return (
    <section className="exchange-section" aria-label={messages.account}>
      <div className="exchange-title">
        <h3>{messages.account}</h3>
        <p className="muted">{messages.accountCount(rows.length)}</p>
      </div>
      {rows.length > 0 && (
        <div className="exchange-grid" style={{ height: gridHeight(rows.length) }}>
          <DataGrid label={messages.account} rows={rows} columns={COLUMNS} rowId={(row) => row.id} />
        </div>
      )}
    </section>
  );
}
