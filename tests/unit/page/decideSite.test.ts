import { describe, expect, it } from "vitest";
import { decideSite } from "../../../page/decideSite.ts";
import type { ProseDecision } from "../../../page/prose.ts";

const prose: ProseDecision = { isProse: true };
const form: ProseDecision = { isProse: false, reason: "form" };

describe("a site's switch", () => {
  it("turns an article off, and says that the reader did", () => {
    expect(decideSite("off", () => prose)).toEqual({ isProse: false, reason: "switched off" });
  });

  it("turns on what On Record would leave alone, but for what is no text", () => {
    expect(decideSite("on", () => form)).toEqual(prose);
    const picture: ProseDecision = { isProse: false, reason: "not text" };
    expect(decideSite("on", () => picture)).toEqual(picture);
  });

  it("leaves all to On Record where it is not set", () => {
    expect(decideSite(undefined, () => form)).toEqual(form);
    expect(decideSite(undefined, () => prose)).toEqual(prose);
  });
});
