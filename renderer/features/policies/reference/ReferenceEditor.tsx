import { quickReference } from "@shared/domain/policy/quick-reference.ts";
import { readAudit } from "@shared/domain/policy/read-audit.ts";
import { FileDown, IdCard, Printer } from "lucide-react";
import { useMemo, useState } from "react";
import { useRevision } from "../../../platform/react/use-revision.ts";
import { useServices } from "../../../platform/react/use-services.ts";
import type { EditorProps } from "../../../platform/registry/contribution.ts";
import { Button } from "../../../ui/Button.tsx";
import { EmptyState } from "../../../ui/EmptyState.tsx";
import { Select } from "../../../ui/Select.tsx";
import { messages as common } from "../messages.ts";
import { saveSheets, sheetsOf } from "./make-sheets.ts";
import { referenceMessages as messages } from "./reference-messages.ts";
import { SheetPreview } from "./SheetPreview.tsx";
import "./reference.css";

const ALL = "";

/** The quick-reference sheets as they are printed: one page of A4 for each role. */
export function ReferenceEditor({ session }: EditorProps) {
  const services = useServices();
  const revision = useRevision(session);
  const [wanted, setWanted] = useState<string>(ALL);
  const [long, setLong] = useState<readonly string[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision stands for the model
  const all = useMemo(() => sheetsOf(session, null), [session, revision]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision stands for the model
  const left = useMemo(() => quickReference(session.model, readAudit(session.model)), [session, revision]);
  const role = all.some(({ title }) => title === wanted) ? wanted : null;
  const sheets = useMemo(() => all.filter(({ title }) => role === null || title === role), [all, role]);
  if (all.length === 0) {
    return (
      <EmptyState icon={IdCard} title={messages.empty} text={messages.emptyText}>
        <Button kind="primary" onClick={() => void services.commands.run("policy.view.show")}>
          {common.openPolicy}
        </Button>
      </EmptyState>
    );
  }
  const save = () =>
    void saveSheets(services, session, role).catch((error: Error) =>
      services.notices.show({ kind: "error", text: error.message }),
    );
  const makesPdf = services.host.print.canMakePdf;
  const notes = [
    messages.left(left.undecided.length, left.unworded.length),
    long.length > 0 ? messages.long(long.join(", ")) : "",
  ].filter(Boolean);
  return (
    <div className="reference">
      <div className="reference-bar">
        <Select
          label={messages.role}
          hideLabel
          value={role ?? ALL}
          options={[
            { value: ALL, label: messages.all },
            ...all.map(({ title }) => ({ value: title, label: title })),
          ]}
          onChange={setWanted}
        />
        <small className="muted">{notes.join(" · ")}</small>
        <span className="spring" />
        <span data-entry>
          <Button kind="primary" icon={makesPdf ? FileDown : Printer} onClick={save}>
            {makesPdf ? messages.save : messages.print}
          </Button>
        </span>
      </div>
      <SheetPreview session={session} sheets={sheets} onLong={setLong} />
    </div>
  );
}
