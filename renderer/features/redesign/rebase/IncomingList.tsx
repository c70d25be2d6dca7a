import type { ReadModel } from "@shared/domain/core/model.ts";
import type { Change } from "@shared/domain/redesign/difference.ts";
import type { IncomingChanges } from "@shared/domain/redesign/rebase/incoming-changes.ts";
import { changeSentences } from "@shared/domain/report/change-sentences.ts";
import type { ReportFormat } from "@shared/domain/report/format.ts";
import { messages as redesign } from "../messages.ts";
import { messages } from "./messages.ts";

interface IncomingProps {
  model: ReadModel;
  levels: readonly IncomingChanges[];
  format: ReportFormat;
}

/** What is taken over, in the sentences of a difference: from what the as-is was to what it is. */
export function IncomingList({ model, levels, format }: IncomingProps) {
  return (
    <>
      {levels.map(({ level, changes }, index) => {
        const own = changes.filter(({ consequence }) => !consequence);
        const following = changes.length - own.length;
        if (own.length + following + level.insides.length + level.moved.length === 0) return null;
        const name = index === 0 ? "" : (model.get("blueprint", level.toBeId)?.name ?? "");
        return (
          <div key={level.toBeId} className="incoming">
            {name !== "" && <h3>{messages.within(name)}</h3>}
            <ul>
              {own.map((change) => (
                <Row
                  key={change.key}
                  change={change}
                  sentences={changeSentences(model, change, format, "team")}
                />
              ))}
              {level.insides.map(({ stepId }) => (
                <li key={stepId} className="incoming-row">
                  <span className="change-sign" data-kind="added">
                    {redesign.signs.added}
                  </span>
                  <span>{messages.inside(model.get("step", stepId)?.title ?? "")}</span>
                </li>
              ))}
            </ul>
            {following > 0 && <p className="muted">{messages.consequences(following)}</p>}
            {own.length + following + level.insides.length === 0 && (
              <p className="muted">{messages.onlyPlaces}</p>
            )}
          </div>
        );
      })}
    </>
  );
}

function Row({ change, sentences }: { change: Change; sentences: readonly string[] }) {
  return (
    <li className="incoming-row">
      <span className="change-sign" data-kind={change.kind}>
        <span aria-hidden>{redesign.signs[change.kind]}</span>
        <span className="visually-hidden">{redesign.kinds[change.kind]}</span>
      </span>
      <span className="incoming-what">
        <strong>{change.title}</strong> <span className="muted">{redesign.type[change.type]}</span>
        {sentences.map((sentence) => (
          <span key={sentence} className="incoming-said">
            {sentence}
          </span>
        ))}
      </span>
    </li>
  );
}
