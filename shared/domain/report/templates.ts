import type { BlockId } from "./block-ids.ts";
import type { ReportKind } from "./records.ts";

/** What each kind of report is made of, in which order, while nobody has composed it otherwise. */
export const TEMPLATES: Readonly<Record<ReportKind, readonly BlockId[]>> = {
  "redesign-proposal": [
    "cover",
    "contents",
    "summary",
    "strategy",
    "journeyMap",
    "blueprint",
    "scorecard",
    "evidence",
    "standards",
    "policies",
    "recovery",
    "opportunities",
    "difference",
    "simulation",
    "simulationSheet",
    "planInShort",
    "rollout",
    "schedule",
    "value",
    "method",
    "appendix",
  ],
  "prototype-plan": ["cover", "contents", "summary", "plan", "schedule", "difference", "method", "appendix"],
  "current-state": [
    "cover",
    "contents",
    "summary",
    "journeyMap",
    "blueprint",
    "scorecard",
    "evidence",
    "standards",
    "recovery",
    "problems",
    "method",
    "appendix",
    "glossary",
  ],
  executive: ["executive"],
  "policy-audit": ["cover", "contents", "summary", "policies", "method", "glossary"],
  "workshop-record": ["cover", "contents", "summary", "workshop"],
};

const PROPOSING: ReadonlySet<ReportKind> = new Set(["redesign-proposal", "prototype-plan", "executive"]);

/** Its summary tells what is proposed, with the figures of it; that of a record or an audit does not. */
export const tellsProposal = ({ kind }: { readonly kind: ReportKind }): boolean => PROPOSING.has(kind);
