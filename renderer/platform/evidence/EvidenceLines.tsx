import { dayInShort } from "@shared/base/date-words.ts";
import { type EvidenceNow, evidenceNow } from "@shared/domain/evidence/evidence-now.ts";
import type { EvidenceLink } from "@shared/domain/evidence/records.ts";
import { X } from "lucide-react";
import { Button, IconButton } from "../../ui/Button.tsx";
import { openElement } from "../queries/element-names.ts";
import { useServices } from "../react/use-services.ts";
import type { EngagementSession } from "../store/session.ts";
import { messages } from "./messages.ts";
import { useFoundNow } from "./use-gathered.ts";
import "./evidence.css";

interface EvidenceLinesProps {
  session: EngagementSession;
  links: readonly EvidenceLink[];
  /** Without it they are only read. */
  onUnlink?: ((linkId: string) => void) | undefined;
}

/** Evidence as it was when it was taken, with what it says now beside it; a press leads to what it is about. */
export function EvidenceLines({ session, links, onUnlink }: EvidenceLinesProps) {
  const services = useServices();
  const found = useFoundNow(
    session,
    links.flatMap(({ elementId }) => elementId ?? []),
  );
  return (
    <ul className="evidence-lines">
      {links.map((link) => {
        const state = found === null ? "" : told(evidenceNow(session.model, link, found));
        const notes = [link.takenOn === "" ? "" : messages.takenOn(dayInShort(link.takenOn)), state].filter(
          Boolean,
        );
        const { elementId, words } = link;
        return (
          <li key={link.id}>
            <div>
              {elementId === null ? (
                <span>{words}</span>
              ) : (
                <Button kind="link" onClick={() => void openElement(services, elementId)}>
                  {words}
                </Button>
              )}
              <small className="muted">{notes.join(", ")}</small>
            </div>
            {onUnlink && (
              <IconButton icon={X} label={messages.unlink(words)} onClick={() => onUnlink(link.id)} />
            )}
          </li>
        );
      })}
    </ul>
  );
}

const told = (now: EvidenceNow): string =>
  now.kind === "changed" ? messages.now.changed(now.before, now.now) : messages.now[now.kind];
