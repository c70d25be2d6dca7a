import { auditCoverage, testFigures, touchPointFigures } from "../../policy/audit-figures.ts";
import { isProtective } from "../../policy/clause-gaps.ts";
import { clauseName } from "../../policy/clause-name.ts";
import { type ClauseAudit, readAudit, type TestOutcome } from "../../policy/read-audit.ts";
import { CLAUSE_TESTS } from "../../policy/records.ts";
import { wordingDifference } from "../../policy/wording-difference.ts";
import type { ReportWords } from "../languages/english.ts";
import { numberColumn, paragraphs } from "../parts.ts";
import type { ChapterInputs } from "../report-inputs.ts";
import type { Block, Cell, Chapter, Section } from "../report-model.ts";
import { touchPointRows } from "../touch-point-rows.ts";

/** What the policies were found to be and what becomes of them; none where there are no clauses, or it is not wanted. */
export function policiesChapter(inputs: ChapterInputs): Chapter | null {
  const { policies: words } = inputs.words;
  const audit = readAudit(inputs.model);
  if (audit.length === 0) return null;
  const sections = [
    section("policy-points", words.points, pointBlocks(inputs, audit)),
    section("policy-tests", words.tests, testBlocks(inputs, audit)),
    section("policy-matrix", words.matrix, matrixBlocks(inputs.words, audit)),
    section("policy-changes", words.changes, changeBlocks(inputs, audit)),
    section("policy-controls", words.controls, controlBlocks(words, audit)),
  ];
  return {
    id: "policies",
    title: words.title,
    blocks: summaryBlocks(inputs, audit),
    sections: sections.filter((one) => one.blocks.length > 0),
  };
}

const section = (id: string, title: string, blocks: readonly Block[]): Section => ({
  id,
  title,
  page: "text",
  blocks,
});

function summaryBlocks(
  { model, format, words: { policies: words } }: ChapterInputs,
  audit: readonly ClauseAudit[],
): Block[] {
  const coverage = auditCoverage(audit);
  const severe = audit.flatMap(({ findings }) => findings).filter(({ severity }) => severity >= 3).length;
  const { figures } = words;
  const whole = (count: number) => format.number(count);
  const intro = words.intro(
    words.policies(whole(model.all("policy").length)),
    words.clauses(whole(coverage.clauses)),
    whole(coverage.asked),
    whole(coverage.askable),
  );
  return [
    ...paragraphs(intro, "lead"),
    {
      kind: "key-figures",
      figures: [
        {
          label: figures.findings,
          value: whole(coverage.findings),
          note: figures.findingsNote(whole(severe)),
        },
        {
          label: figures.decided,
          value: coverage.decidedShare === null ? "" : format.percent(coverage.decidedShare),
          note: figures.of(whole(coverage.decided), whole(coverage.clauses)),
        },
        { label: figures.open, value: whole(coverage.openFindings), note: figures.openNote },
        { label: figures.controls, value: whole(coverage.controlsMissing), note: figures.controlsNote },
      ],
    },
  ];
}

function pointBlocks(inputs: ChapterInputs, audit: readonly ClauseAudit[]): Block[] {
  const { policies: words } = inputs.words;
  const rows = new Map(touchPointRows(inputs).map((row) => [row.touchPoint.id, row]));
  const hurt = touchPointFigures(audit).filter(({ touchPointId }) => rows.has(touchPointId));
  if (hurt.length === 0) return [];
  const [point, worst, findings, clauses] = words.pointColumns;
  return [
    {
      kind: "table",
      label: words.points,
      columns: [
        { title: point, width: 36 },
        numberColumn(worst, 9),
        numberColumn(findings, 12),
        { title: clauses },
      ],
      rows: hurt.map((figures) => {
        const row = rows.get(figures.touchPointId);
        return [
          { text: row ? `${row.number} ${row.touchPoint.name}` : "", strong: true },
          inputs.format.number(figures.worst),
          inputs.format.number(figures.findings),
          figures.clauses
            .map(({ clause, policy }) => words.ofPolicy(clauseName(clause), policy.name))
            .join("\n"),
        ];
      }),
    },
  ];
}

/** How often each test was asked, and what it found by severity. */
function testBlocks(
  { format, words: { policies: words } }: ChapterInputs,
  audit: readonly ClauseAudit[],
): Block[] {
  const [test, asked, passed, ...severities] = words.testColumns;
  const found = testFigures(audit).filter((figures) => figures.asked > 0);
  if (found.length === 0) return [];
  return [
    {
      kind: "table",
      label: words.tests,
      columns: [
        { title: test },
        numberColumn(asked, 9),
        numberColumn(passed, 9),
        ...severities.map((title) => numberColumn(title, 9)),
      ],
      rows: found.map((figures) => [
        {
          text: format.words.clauseTests[figures.test].name,
          note: format.words.clauseTests[figures.test].question,
        },
        format.number(figures.asked),
        format.number(figures.passed),
        ...figures.severities.map((count) => (count === 0 ? "" : format.number(count))),
      ]),
      caption: words.testCaption,
    },
  ];
}

/** The tests have no room for their names: they are numbered, and named below. */
function matrixBlocks({ policies: words, clauseTests }: ReportWords, audit: readonly ClauseAudit[]): Block[] {
  const [clause, decision] = words.matrixColumns;
  const tests = CLAUSE_TESTS.map((test, index) => `${index + 1} ${clauseTests[test].name}`).join(", ");
  return [
    {
      kind: "table",
      label: words.matrix,
      rowHeads: true,
      columns: [
        { title: clause },
        ...CLAUSE_TESTS.map((_, index) => numberColumn(String(index + 1), 4.4)),
        { title: `  ${decision}`, width: 14 },
      ],
      rows: audit.map((row) => [
        { text: clauseName(row.clause), note: row.policy.name },
        ...CLAUSE_TESTS.map((test) => outcomeCell(words, row.outcomes[test])),
        `  ${row.clause.decision === null ? words.undecided : words.decisions[row.clause.decision]}`,
      ]),
      caption: words.matrixCaption(tests),
    },
  ];
}

function outcomeCell(words: ReportWords["policies"], outcome: TestOutcome): Cell {
  if (outcome === null) return "";
  if (outcome === "passed") return { text: words.passed, muted: true };
  const severe = outcome.severity >= 3;
  return { text: String(outcome.severity), strong: severe, ...(severe && { tone: "bad" as const }) };
}

function changeBlocks(
  { format, words: { policies: words } }: ChapterInputs,
  audit: readonly ClauseAudit[],
): Block[] {
  const changed = audit.filter(
    ({ clause }) => clause.decision === "modify" || clause.decision === "eliminate",
  );
  if (changed.length === 0) return [];
  const [clause, wording, why] = words.changeColumns;
  return [
    {
      kind: "table",
      label: words.changes,
      columns: [{ title: clause, width: 22 }, { title: wording }, { title: why, width: 28 }],
      rows: changed.map((row) => [
        { text: clauseName(row.clause), strong: true, note: row.policy.name },
        wordingCell(words, row),
        {
          text: [row.clause.decisionReason, ...row.findings.map(({ note }) => note.trim())]
            .filter(Boolean)
            .join("\n"),
          note: words.byWhom(row.clause.owner, format.date(row.clause.dueDate)),
        },
      ]),
      caption: words.changesNote,
    },
  ];
}

function wordingCell(words: ReportWords["policies"], { clause, gaps }: ClauseAudit): Cell {
  if (clause.decision === "eliminate")
    return { text: "", difference: [{ kind: "removed", text: clause.wording }], note: words.goes };
  if (gaps.includes("new-wording")) return { text: clause.wording, note: words.unwritten };
  const { wording, newWording } = clause;
  return { text: "", difference: wordingDifference(wording, newWording), wordingBefore: wording };
}

function controlBlocks(words: ReportWords["policies"], audit: readonly ClauseAudit[]): Block[] {
  const protective = audit.filter((row) => isProtective(row.clause) || row.gaps.includes("protects"));
  if (protective.length === 0) return [];
  const [clause, protects, today, then] = words.controlColumns;
  const notStated: Cell = { text: words.notStated, tone: "bad" };
  const missing: Cell = { text: words.missing, tone: "bad" };
  return [
    {
      kind: "table",
      label: words.controls,
      columns: [
        { title: clause, width: 26 },
        { title: protects, width: 11 },
        { title: today },
        { title: then },
      ],
      rows: protective.map((row) => [
        { text: clauseName(row.clause), strong: true, note: row.policy.name },
        row.clause.protects === null ? notStated : words.protects[row.clause.protects],
        row.gaps.includes("control") ? missing : row.clause.control,
        nextControl(words, row, missing),
      ]),
    },
  ];
}

function nextControl(words: ReportWords["policies"], { clause, gaps }: ClauseAudit, missing: Cell): Cell {
  if (clause.decision === null) return { text: words.notDecided, muted: true };
  if (clause.decision === "keep") return { text: words.kept, muted: true };
  return gaps.includes("replacing-control") ? missing : clause.replacingControl;
}
