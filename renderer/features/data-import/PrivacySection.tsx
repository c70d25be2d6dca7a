import { UserError } from "@shared/base/result.ts";
import { useMemo } from "react";
import { DataGrid } from "../../ui/DataGrid.tsx";
import type { GridColumn, GridEdit } from "../../ui/grid-model.ts";
import type { OpenSource } from "./open-source.ts";
import { sourceMessages } from "./source-messages.ts";

const CHOICES = (["keep", "drop", "pseudonym"] as const).map((value) => ({
  value,
  label: sourceMessages.treatments[value],
}));
type Choice = (typeof CHOICES)[number]["value"];

interface PrivacyRow {
  readonly name: string;
  readonly choice: Choice;
  /** Why it may tell who somebody is; “” when nothing says so. */
  readonly why: string;
  readonly sample: string;
}

/** Column by column: kept, left out, or kept with pseudonyms in the place of what it says. */
export function PrivacySection({ source }: { source: OpenSource }) {
  const { info, guess, privacy, setPrivacy } = source;
  const rows = useMemo(
    () =>
      info.names.map((name, index): PrivacyRow => {
        const choice = privacy.dropped.has(name)
          ? "drop"
          : privacy.pseudonymous.has(name)
            ? "pseudonym"
            : "keep";
        const cells = new Set((info.preview[index] ?? []).filter((cell) => cell !== ""));
        const kind = guess.personal.get(name);
        const why = kind ? sourceMessages.personal[kind] : "";
        return { name, choice, why, sample: [...cells].slice(0, 5).join(" · ") };
      }),
    [info, guess, privacy],
  );
  const edit = (edits: readonly GridEdit[]) => {
    const dropped = new Set(privacy.dropped);
    const pseudonymous = new Set(privacy.pseudonymous);
    for (const { rowId, columnId, text } of edits) {
      if (columnId !== "choice") continue;
      const choice = CHOICES.find(({ value }) => value === text.trim());
      if (!choice) throw new UserError(sourceMessages.noTreatment(text));
      dropped.delete(rowId);
      pseudonymous.delete(rowId);
      if (choice.value === "drop") dropped.add(rowId);
      if (choice.value === "pseudonym") pseudonymous.add(rowId);
    }
    setPrivacy({ dropped, pseudonymous });
  };
  return (
    <section className="import-part" aria-label={sourceMessages.privacyLabel}>
      <p className="muted">{sourceMessages.privacyText}</p>
      <div className="import-columns">
        <DataGrid
          label={sourceMessages.privacyLabel}
          rows={rows}
          columns={COLUMNS}
          rowId={(row) => row.name}
          onEdit={edit}
        />
      </div>
    </section>
  );
}

const COLUMNS: readonly GridColumn<PrivacyRow>[] = [
  { id: "name", title: sourceMessages.column, width: 200, value: (row) => row.name },
  {
    id: "choice",
    title: sourceMessages.treatment,
    width: 160,
    editable: true,
    choices: CHOICES,
    value: (row) => row.choice,
    render: (row) => <span className="grid-text">{sourceMessages.treatments[row.choice]}</span>,
  },
  { id: "why", title: sourceMessages.mayTell, width: 200, value: (row) => row.why },
  { id: "sample", title: sourceMessages.sample, width: "grow", value: (row) => row.sample },
];
