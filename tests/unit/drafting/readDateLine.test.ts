import { expect, test } from "vitest";
import { draftId } from "../../../drafting/draftId.ts";
import { readDateLine } from "../../../drafting/readDateLine.ts";

test.each([
  ["25 April 2024", "2024-04-25"],
  ["Published: 3 May 2021", "2021-05-03"],
  ["25.09.2020", "2020-09-25"],
  ["04.03.2021", "2021-03-04"],
  ["14 февраля 2021", "2021-02-14"],
])("“%s” is a date line", (line, day) => {
  expect(readDateLine(line)).toBe(day);
});

test.each(["April 2024", "The bridge opened on 25 April 2024", "Harbour, 2024", "Monday", ""])(
  "“%s” is none",
  (line) => {
    expect(readDateLine(line)).toBeUndefined();
  },
);

test("an id is made of the year and the title's first words", () => {
  expect(draftId("The harbour’s “déjà vu”: ice again", "2021-02-14")).toBe("2021-the-harbours-deja-vu");
  expect(draftId("Гавань ждёт", undefined)).toBe("");
});
