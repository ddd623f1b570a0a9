import { describe, expect, it } from "vitest";
import type { Dated } from "../../../archive/date.ts";
import { dateBasisText, dateText } from "../../../components/dateText.ts";

const dated = (from: string, to: string, basis: Dated["basis"]): Dated => ({ from, to, basis, reason: "" });

describe("a date for readers", () => {
  it("is a plain day where the text states one", () => {
    expect(dateText(dated("2022-12-05", "2022-12-05", "stated"))).toBe("5 December 2022");
    expect(dateBasisText(dated("2022-12-05", "2022-12-05", "stated"))).toBe("");
  });

  it("stays a range, and says that it was inferred", () => {
    const range = dated("2023-09-13", "2023-09-19", "inferred");
    expect(dateText(range)).toBe("c. 13–19 September 2023");
    expect(dateText(range, "short")).toBe("c. 13–19 Sept 2023");
    expect(dateBasisText(range)).toBe("date inferred");
  });

  it("claims no day where only a month or a year is known", () => {
    expect(dateText(dated("2013-02-01", "2013-02-28", "page"))).toBe("February 2013");
    expect(dateText(dated("2024-02-01", "2024-02-29", "page"))).toBe("February 2024");
    expect(dateText(dated("2020-01-01", "2020-12-31", "inferred"))).toBe("c. 2020");
    expect(dateText(dated("2020-11-01", "2021-02-28", "stated"))).toMatch(
      /^November 2020\s?–\s?February 2021$/,
    );
  });

  it("is called undated where nothing is known", () => {
    expect(dateText(dated("", "", "unknown"))).toBe("undated");
  });

  it("does not move across midnight in any time zone", () => {
    expect(dateText(dated("2024-01-01", "2024-01-01", "stated"))).toBe("1 January 2024");
  });

  it("shows a form it does not know as it stands", () => {
    expect(dateText(dated("spring 2021", "spring 2021", "stated"))).toBe("spring 2021");
  });
});
