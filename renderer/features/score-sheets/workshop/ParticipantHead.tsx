// biome-ignore-all lint/a11y/useSemanticElements: a head of a grid, see RatingGrid
// biome-ignore-all lint/a11y/useFocusableInteractive: the menu in it takes the focus
import { deleteScoreSheet } from "@shared/domain/scoring/commands/delete-score-sheet.ts";
import type { Participant } from "@shared/domain/scoring/workshop/workshop.ts";
import { useServices } from "../../../platform/react/use-services.ts";
import type { EngagementSession } from "../../../platform/store/session.ts";
import { MenuButton } from "../../../ui/MenuButton.tsx";
import { workshopMessages as messages } from "./workshop-messages.ts";

interface ParticipantHeadProps {
  session: EngagementSession;
  participant: Participant;
  of: number;
  current: boolean;
}

/** A participant's name, how far they are, and what can be done with their sheet. */
export function ParticipantHead({
  session,
  participant: { sheet, rated },
  of,
  current,
}: ParticipantHeadProps) {
  const { commands, dialogs } = useServices();
  const remove = async () => {
    const question = {
      title: messages.removeTitle(sheet.observer),
      text: messages.removeText(rated),
      confirm: messages.remove,
      danger: true,
    };
    if (rated > 0 && !(await dialogs.confirm(question))) return;
    session.run(deleteScoreSheet, { id: sheet.id });
  };
  return (
    <div role="columnheader" className="ratings-person" data-current={current || undefined}>
      <span className="ratings-person-name" title={sheet.observer}>
        {sheet.observer}
      </span>
      <span className="ratings-person-below">
        <span className="muted">{messages.done(rated, of)}</span>
        <MenuButton
          compact
          label={messages.participantMenu(sheet.observer)}
          entries={() => [
            {
              id: "open",
              label: messages.openSheet,
              run: () => void commands.run("scoring.sheet.open", sheet.id),
            },
            {
              id: "rename",
              label: messages.renameParticipant,
              disabled: session.readOnly,
              run: () => void commands.run("scoring.sheet.rename", sheet.id),
            },
            "line",
            { id: "remove", label: messages.remove, disabled: session.readOnly, run: () => void remove() },
          ]}
        />
      </span>
    </div>
  );
}
