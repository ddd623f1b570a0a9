import { Fragment } from "preact";
import type { Block, BlockKind, SourceDocument } from "../../archive/document.ts";
import type { Entity } from "../../archive/entity.ts";
import type { Statement } from "../../archive/statement.ts";
import { locale } from "../../locales/locale.ts";
import { piecesOf } from "./pieces.ts";
import { StatementPanel } from "./StatementPanel.tsx";
import { Parts, StatementText } from "./StatementText.tsx";
import { readerStrings } from "./strings.ts";
import { speaksIn, type Voice, voicesOf } from "./voices.ts";

type BlockProps = {
  readonly block: Block;
  readonly document: SourceDocument;
  readonly index: number;
  readonly statements: readonly Statement[];
  readonly voices: ReadonlyMap<string, Voice>;
  readonly entities: ReadonlyMap<string, Entity>;
  readonly current: string;
  readonly only: string;
};

/** Headings of the source stand under the page's own `h1` and "Text". */
const tagOf = (kind: BlockKind): "h3" | "p" => (kind === "heading" ? "h3" : "p");

const BlockText = (props: BlockProps) => {
  const { block, document, index, statements, voices, entities, current, only } = props;
  const Tag = tagOf(block.kind);
  const emendations = document.emendations.filter((emendation) => emendation.block === index);
  return (
    <Tag
      class={block.kind}
      data-dimmed={only !== "" && !statements.some((one) => speaksIn(one, only)) ? "" : undefined}
    >
      {block.kind === "question" && (
        <span class="voice" dir={locale().direction}>
          {readerStrings.question}
        </span>
      )}
      {piecesOf(block, statements, emendations).map(({ statement, parts }) =>
        statement ? (
          <StatementText
            key={statement.id}
            statement={statement}
            parts={parts}
            voice={voices.get(statement.id)}
            entities={entities}
            current={statement.id === current}
            isDimmed={only !== "" && !speaksIn(statement, only)}
          />
        ) : (
          <Parts key={parts[0]?.start} parts={parts} />
        ),
      )}
    </Tag>
  );
};

type Props = {
  readonly document: SourceDocument;
  /** In reading order. */
  readonly statements: readonly Statement[];
  readonly entities: ReadonlyMap<string, Entity>;
  /** Id of the statement to mark; empty for none. */
  readonly current: string;
  /** Who alone is picked out; empty for nobody. */
  readonly only: string;
};

/** The full source text as typed blocks, with what is to say of the current statement beside it. */
export const SourceText = ({ document, statements, entities, current, only }: Props) => {
  const voices = voicesOf(document.blocks, statements);
  const marked = statements.find(({ id }) => id === current);
  return (
    <div class="text" lang={document.language} dir="auto">
      {document.blocks.map((block, index) => {
        // The first heading is the title, which the page already shows.
        if (index === 0 && block.kind === "heading") return null;
        return (
          <Fragment key={block.at}>
            <BlockText
              block={block}
              document={document}
              index={index}
              statements={statements.filter((statement) => statement.block === index)}
              voices={voices}
              entities={entities}
              current={current}
              only={only}
            />
            {marked?.block === index && (
              <StatementPanel
                statement={marked}
                statements={statements}
                document={document}
                entities={entities}
                only={only}
              />
            )}
          </Fragment>
        );
      })}
    </div>
  );
};
