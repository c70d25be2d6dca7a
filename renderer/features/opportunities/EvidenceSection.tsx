import { localDay } from "@shared/base/local-day.ts";
import { noteEvidence } from "@shared/domain/redesign/commands/note-evidence.ts";
import { unlinkEvidence } from "@shared/domain/redesign/commands/unlink-evidence.ts";
import type { Opportunity } from "@shared/domain/redesign/records.ts";
import { Plus } from "lucide-react";
import { EvidenceLines } from "../../platform/evidence/EvidenceLines.tsx";
import { useServices } from "../../platform/react/use-services.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { Button } from "../../ui/Button.tsx";
import { messages } from "./messages.ts";

interface EvidenceSectionProps {
  session: EngagementSession;
  opportunity: Opportunity;
}

/** The evidence that an opportunity holds, and what it says now. */
export function EvidenceSection({ session, opportunity: { id, evidenceLinks } }: EvidenceSectionProps) {
  const { commands, dialogs } = useServices();
  const note = async () => {
    const words = await dialogs.ask({
      title: messages.noteTitle,
      label: messages.noteLabel,
      confirm: messages.confirm,
    });
    if (words?.trim()) session.run(noteEvidence, { id, words: words.trim(), takenOn: localDay() });
  };
  return (
    <div className="opportunity-ideas">
      <h4>{messages.taken(evidenceLinks.length)}</h4>
      {evidenceLinks.length === 0 && <p className="muted">{messages.noneTaken}</p>}
      <EvidenceLines
        session={session}
        links={evidenceLinks}
        onUnlink={session.readOnly ? undefined : (linkId) => session.run(unlinkEvidence, { id, linkId })}
      />
      <div className="opportunity-acts">
        <Button onClick={() => void commands.run("opportunities.evidence.open")}>{messages.gather}</Button>
        <Button icon={Plus} disabled={session.readOnly} onClick={() => void note()}>
          {messages.note}
        </Button>
      </div>
    </div>
  );
}
