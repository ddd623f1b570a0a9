import { expect, test } from "vitest";
import type { Entity } from "../../../archive/entity.ts";
import { MAX_CARD_STATEMENTS, selectCardMaterial } from "../../../archive/selectCardMaterial.ts";
import type { Statement } from "../../../archive/statement.ts";

const entity = (id: string, relations: Entity["relations"] = []): Entity => ({
  id,
  kind: "place",
  name: id,
  description: "",
  roles: [],
  relations,
  aliases: [],
});

const statement = (n: number, mentions: string[]): Statement => ({
  id: `annals/${n}`,
  document: "annals",
  block: n,
  start: 0,
  end: 4,
  text: "Rain",
  speaker: "place:annalist",
  quotation: "author",
  cue: "",
  through: [],
  attributions: [],
  hypothetical: [],
  date: { from: "", to: "", basis: "unknown", reason: "" },
  heading: -1,
  question: -1,
  mentions,
  topics: [],
});

test("where a page asks for more than fits, asked and rare entities keep their statements", () => {
  const common = Array.from({ length: MAX_CARD_STATEMENTS }, (_, i) => statement(i, ["place:common"]));
  const rare = Array.from({ length: 5 }, (_, i) => statement(10_000 + i, ["place:rare"]));
  const related = Array.from({ length: 3 }, (_, i) => statement(20_000 + i, ["place:related"]));
  const material = selectCardMaterial(
    {
      entities: [
        entity("place:common"),
        entity("place:rare"),
        entity("place:related", [{ type: "named after", to: "place:rare" }]),
      ],
      documents: [],
      statements: [...common, ...related, ...rare],
      contexts: [],
    },
    ["place:common", "place:rare"],
  );
  expect(material.statements).toHaveLength(MAX_CARD_STATEMENTS);
  const count = (id: string) => material.statements.filter(({ mentions }) => mentions.includes(id)).length;
  expect([count("place:rare"), count("place:common"), count("place:related")]).toEqual([
    5,
    MAX_CARD_STATEMENTS - 5,
    0,
  ]);
  const order = material.statements.map(({ block }) => block);
  expect(order).toEqual([...order].sort((a, b) => a - b));
});
