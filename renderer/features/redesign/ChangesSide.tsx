import type { Id } from "@shared/base/ids.ts";
import type { Difference } from "@shared/domain/redesign/difference.ts";
import type { ReportFormat } from "@shared/domain/report/format.ts";
import { useState } from "react";
import type { EngagementSession } from "../../platform/store/session.ts";
import { ChangeActions } from "./ChangeActions.tsx";
import { ChangeDetail } from "./ChangeDetail.tsx";
import { ChangeList } from "./ChangeList.tsx";

interface ChangesProps {
  session: EngagementSession;
  difference: Difference;
  format: ReportFormat;
  selectedKey: Id | null;
  onSelect(key: Id): void;
}

const NONE: ReadonlySet<Id> = new Set();

/** The list of changes, what the chosen one comes to, and what can be done with it; with several what can be done with all of them. */
export function ChangesSide({ session, difference, format, selectedKey, onSelect }: ChangesProps) {
  const [also, setAlso] = useState(NONE);
  const { changes } = difference;
  const selected = changes.find(({ key }) => key === selectedKey) ?? null;
  const chosen = changes.filter(({ key }) => key === selectedKey || also.has(key));
  return (
    <>
      <ChangeList
        session={session}
        changes={changes}
        format={format}
        selectedKey={selectedKey}
        also={also}
        onSelect={(key) => {
          setAlso(NONE);
          onSelect(key);
        }}
        onChoose={(keys, last) => {
          setAlso(new Set(keys));
          onSelect(last);
        }}
      />
      <div className="change-detail">
        {chosen.length < 2 && <ChangeDetail session={session} change={selected} format={format} />}
        <ChangeActions
          session={session}
          difference={difference}
          chosen={chosen}
          onDone={() => setAlso(NONE)}
        />
      </div>
    </>
  );
}
