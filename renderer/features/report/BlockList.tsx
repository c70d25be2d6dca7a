import { BLOCK_IDS, type BlockId } from "@shared/domain/report/block-ids.ts";
import { updateReport } from "@shared/domain/report/commands/update-report.ts";
import { layoutOf } from "@shared/domain/report/layout.ts";
import type { Report } from "@shared/domain/report/records.ts";
import type { EngagementSession } from "../../platform/store/session.ts";
import { Checkbox } from "../../ui/Checkbox.tsx";
import { messages } from "./messages.ts";

/** What the report is composed of. */
export function BlockList({ session, report }: { session: EngagementSession; report: Report }) {
  const layout = layoutOf(report);
  const choose = (block: BlockId, isIn: boolean) =>
    session.run(updateReport, {
      id: report.id,
      patch: { layout: isIn ? [...layout, block] : layout.filter((id) => id !== block) },
    });
  return (
    <section className="report-group" aria-label={messages.parts}>
      <h2>{messages.parts}</h2>
      {BLOCK_IDS.map((block) => (
        <Checkbox
          key={block}
          checked={layout.includes(block)}
          disabled={session.readOnly}
          onChange={(isIn) => choose(block, isIn)}
        >
          {messages.blockNames[block]}
        </Checkbox>
      ))}
    </section>
  );
}
