import { elementName } from "@shared/domain/core/element-name.ts";
import { removeLink } from "@shared/domain/notes/commands/remove-link.ts";
import { updateLink } from "@shared/domain/notes/commands/update-link.ts";
import { linksOf } from "@shared/domain/notes/queries.ts";
import { ArrowLeft, ArrowRight, Link2, X } from "lucide-react";
import { useMemo } from "react";
import { openElement } from "../../platform/queries/element-names.ts";
import { useRevision } from "../../platform/react/use-revision.ts";
import { useSelection, useServices } from "../../platform/react/use-services.ts";
import type { ViewProps } from "../../platform/registry/contribution.ts";
import { Button, IconButton } from "../../ui/Button.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { messages } from "./messages.ts";
import "./links.css";

/** What the one selected element is linked to, from whichever end the link was drawn. */
export function LinkSection({ session }: ViewProps) {
  const services = useServices();
  const selected = useSelection();
  const revision = useRevision(session);
  const [id] = selected;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the revision stands for the model
  const links = useMemo(
    () =>
      (id === undefined ? [] : linksOf(session.model, id)).flatMap(({ link, otherId }) => {
        const other = elementName(session.model, otherId);
        return other ? [{ link, other }] : [];
      }),
    [session, id, revision],
  );
  if (id === undefined || selected.length !== 1) return null;
  return (
    <section className="links" aria-label={messages.title}>
      <header>
        <h2>{messages.title}</h2>
        {!session.readOnly && (
          <Button kind="quiet" icon={Link2} onClick={() => void services.commands.run("links.link.add")}>
            {messages.addShort}
          </Button>
        )}
      </header>
      {links.length === 0 && <p className="muted">{messages.none}</p>}
      <ul>
        {links.map(({ link, other }) => {
          const outward = link.sourceId === id;
          const Arrow = outward ? ArrowRight : ArrowLeft;
          return (
            <li key={link.id}>
              <Arrow size={16} strokeWidth={1.5} aria-label={outward ? messages.outward : messages.inward} />
              <button
                type="button"
                className="link-end"
                aria-label={messages.open(other.name)}
                onClick={() => void openElement(services, other.id)}
              >
                <span>{other.name}</span>
                <small>{[other.noun, other.where].filter(Boolean).join(" · ")}</small>
              </button>
              <IconButton
                icon={X}
                label={messages.remove(other.name)}
                disabled={session.readOnly}
                onClick={() => session.run(removeLink, { id: link.id })}
              />
              <div className="link-label">
                <TextField
                  label={messages.label}
                  hideLabel
                  placeholder={messages.label}
                  value={link.label}
                  disabled={session.readOnly}
                  maximumLength={500}
                  onCommit={(label) => session.run(updateLink, { id: link.id, label })}
                />
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
