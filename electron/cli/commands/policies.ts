import { extname } from "node:path";
import { byOrder } from "@shared/base/order.ts";
import { UserError } from "@shared/base/result.ts";
import { Model } from "@shared/domain/core/model.ts";
import { auditCoverage } from "@shared/domain/policy/audit-figures.ts";
import { auditTable } from "@shared/domain/policy/audit-table.ts";
import { type ClauseAudit, readAudit } from "@shared/domain/policy/read-audit.ts";
import type { Policy } from "@shared/domain/policy/records.ts";
import { writeCsv } from "@shared/interchange/sheet/write-csv.ts";
import { writeXlsxFile } from "@shared/interchange/sheet/xlsx-file.ts";
import { UsageError } from "../arguments.ts";
import type { Command } from "../command.ts";
import { needFolder, readEngagement, writeOutput } from "../files.ts";
import { messages } from "../messages.ts";
import { policyMessages as words } from "../policy-messages.ts";

export const policies: Command = {
  name: "policies",
  summary: words.summary,
  usage: ["policies FILE.frontstage [--policy NAME] [--to OUT.csv|xlsx] [--json]"],
  options: {
    policy: { type: "string", value: "NAME", help: words.policy },
    to: { type: "string", value: "OUT", help: words.to },
  },
  details: words.details,
  async run(given, context) {
    const [file = ""] = given.positionals(["FILE"]);
    const to = given.text("to");
    const form = to === undefined ? undefined : extname(to).toLowerCase();
    if (form !== undefined && form !== ".csv" && form !== ".xlsx")
      throw new UsageError(words.badFormat(to ?? ""));
    if (to !== undefined) needFolder(context, to);
    const model = new Model((await readEngagement(context, file)).records);
    const chosen = choosePolicies(model, given.text("policy"), file);
    const audits = chosen.map((policy) => ({ policy, audit: readAudit(model, policy.id) }));
    if (to !== undefined) {
      const nameOf = (id: string) => model.get("touchPoint", id)?.name ?? "";
      const rows = auditTable(
        audits.flatMap(({ audit }) => audit),
        nameOf,
      );
      await writeOutput(
        context,
        to,
        form === ".csv" ? writeCsv(rows) : await writeXlsxFile([{ name: "Audit", rows }]),
      );
    }
    return {
      json: {
        ...(to !== undefined && { written: to }),
        policies: audits.map(({ policy, audit }) => ({ name: policy.name, ...auditCoverage(audit) })),
      },
      text: [
        ...(to === undefined ? [] : [messages.written(to)]),
        ...audits.flatMap(({ policy, audit }) => linesOf(policy, audit)),
        ...(chosen.length === 0 ? [words.none] : []),
      ].join("\n"),
    };
  },
};

function choosePolicies(model: Model, wanted: string | undefined, file: string): Policy[] {
  const all = [...model.all("policy")].sort(byOrder);
  if (wanted === undefined) return all;
  const plain = (text: string) => text.trim().toLowerCase();
  const found = all.filter(({ id, name }) => id === wanted || plain(name) === plain(wanted));
  if (found.length > 0) return found;
  const known = all.map(({ name }) => `“${name}”`).join(", ");
  throw new UserError(all.length === 0 ? words.none : words.unknown(wanted, known), file);
}

function linesOf({ name }: Policy, audit: readonly ClauseAudit[]): string[] {
  const { clauses, askedShare, decidedShare, openFindings, controlsMissing, notLinked } =
    auditCoverage(audit);
  return [
    words.line(name, clauses, askedShare, decidedShare, openFindings),
    ...(controlsMissing > 0 ? [words.controls(controlsMissing)] : []),
    ...(notLinked > 0 ? [words.notLinked(notLinked)] : []),
  ];
}
