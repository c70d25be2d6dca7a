import { byOrder } from "@shared/base/order.ts";
import { tallyContent } from "../../brainstorm/picture/tally-content.ts";
import type { Brainstorm } from "../../brainstorm/records.ts";
import { type ClusterTally, ranked, tallyOf, voteAgreement } from "../../brainstorm/tally.ts";
import { chartBlock, muted, numberColumn } from "../parts.ts";
import type { ChapterInputs } from "../report-inputs.ts";
import type { Block, Cell, Chapter, Section } from "../report-model.ts";
import { decidedSection, roundsSection } from "./workshop-decisions.ts";

/** What groups wrote, voted and decided, board by board; null where there was no workshop. */
export function workshopChapter(inputs: ChapterInputs): Chapter | null {
  const words = inputs.words.workshop;
  const boards = inputs.model.all("brainstorm").sort(byOrder);
  const sections = [
    ...boards.flatMap((board, at) => boardSections(inputs, board, `workshop-${at + 1}`)),
    ...decidedSection(inputs),
    ...roundsSection(inputs),
  ];
  if (sections.length === 0) return null;
  return {
    id: "workshop",
    title: words.title,
    blocks: [{ kind: "paragraph", text: words.intro, style: "note" }],
    sections,
  };
}

function boardSections(inputs: ChapterInputs, board: Brainstorm, id: string): Section[] {
  const tallies = ranked(tallyOf(inputs.model, board.id));
  const chart = tallies.some(({ dots }) => dots !== null) ? tallyContent(inputs.model, board.id) : null;
  return [
    {
      id,
      title: board.question,
      page: "text",
      blocks: [
        { kind: "paragraph", text: asked(inputs, board, tallies.length) },
        ...(chart ? [chartBlock(chart)] : []),
        ...(tallies.length > 0 ? [outcomes(inputs, tallies)] : []),
      ],
    },
    ...cardsSection(inputs, board, tallies, `${id}-cards`),
  ];
}

function asked(
  { model, format, words: { workshop: words } }: ChapterInputs,
  board: Brainstorm,
  clusters: number,
): string {
  const about = board.opportunityIds.flatMap((id) => model.get("opportunity", id)?.title ?? []);
  const agreement = voteAgreement(model, board.id);
  return [
    words.board(
      board.people === null ? null : format.number(board.people),
      format.number(model.countBy("brainstormCard", "brainstormId", board.id)),
      format.number(clusters),
    ),
    words.dots(
      words.dotsCounted(format.number(board.dotsPerPerson)),
      board.anonymous && board.voting === "ballots",
    ),
    words.phases[board.phase],
    about.length === 0 ? "" : words.about(about.map((title) => `“${title}”`).join(", ")),
    agreement ? words.agreement(format.number(agreement.w, 2), format.number(agreement.judges)) : "",
  ]
    .filter((text) => text !== "")
    .join(" ");
}

function outcomes(
  { model, format, words: { workshop: words } }: ChapterInputs,
  tallies: readonly ClusterTally[],
): Block {
  const [cluster, dots, from, hands, decision, why] = words.columns;
  return {
    kind: "table",
    label: words.outcome,
    columns: [
      { title: cluster, width: 27 },
      numberColumn(dots, 7),
      { title: from, width: 10 },
      { title: hands, width: 12 },
      { title: decision, width: 12 },
      { title: why },
    ],
    rows: tallies.map(({ cluster: one, dots: given, people, of }): Cell[] => [
      { text: one.title || words.untitled, strong: true },
      given === null ? muted("") : format.number(given),
      people === null || of === null ? "" : words.of(format.number(people), format.number(of)),
      one.hands
        ? [one.hands.for, one.hands.aside, one.hands.against].map((n) => format.number(n)).join(", ")
        : "",
      one.decision === null
        ? muted(words.decisions.open)
        : { text: words.decisions[one.decision], tone: one.decision === "accepted" ? "good" : "neutral" },
      model.get("idea", one.ideaId)?.title ?? one.reason.trim(),
    ]),
    caption: words.caption,
  };
}

function cardsSection(
  { model, words: { workshop: words } }: ChapterInputs,
  board: Brainstorm,
  tallies: readonly ClusterTally[],
  id: string,
): Section[] {
  const cards = model.by("brainstormCard", "brainstormId", board.id).sort(byOrder);
  if (cards.length === 0) return [];
  const of = (clusterId: string | null) => cards.filter((card) => card.clusterId === clusterId);
  const written = (list: typeof cards) =>
    list
      .map(({ text, author }) => (author === "" || board.anonymous ? text : `${text} (${author})`))
      .join("\n");
  const [cluster, text] = words.cardColumns;
  const loose = of(null);
  return [
    {
      id,
      title: words.cards(board.question),
      page: "text",
      blocks: [
        {
          kind: "table",
          label: words.cards(board.question),
          columns: [{ title: cluster, width: 34 }, { title: text }],
          rows: [
            ...tallies.map(({ cluster: one }): Cell[] => [
              { text: one.title || words.untitled, strong: true },
              written(of(one.id)),
            ]),
            ...(loose.length > 0 ? [[muted(words.loose), written(loose)]] : []),
          ],
        },
      ],
    },
  ];
}
