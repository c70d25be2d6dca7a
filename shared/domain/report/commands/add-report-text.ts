import type { Id } from "@shared/base/ids.ts";
import { orderAfterLast } from "@shared/base/order.ts";
import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { idField, lineField } from "../../core/fields.ts";
import { layoutOf } from "../layout.ts";

/** A text of one's own in a report, behind one of its blocks; at its end where that is not in it. */
export const addReportText = defineCommand<{ reportId: Id; title: string; after: string | null }, Id>({
  id: "report.text.add",
  args: z.strictObject({ reportId: idField, title: lineField, after: lineField.min(1).nullable() }),
  label: () => "Add text to report",
  run: (draft, { reportId, title, after }) => {
    const report = draft.need("report", reportId);
    const order = orderAfterLast(draft.by("reportText", "reportId", reportId));
    const { id } = draft.create("reportText", { reportId, title, text: "", order });
    const layout = layoutOf(report);
    const at = after === null ? -1 : layout.indexOf(after);
    const place = at < 0 ? layout.length : at + 1;
    draft.update("report", reportId, { layout: [...layout.slice(0, place), id, ...layout.slice(place)] });
    return id;
  },
});
