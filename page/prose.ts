import isProbablyReaderable from "@mozilla/readability/Readability-readerable.js";
import { countFields, FORM_FIELDS, isMail, isOfApplication } from "./applicationSigns.ts";
import { openRoots } from "./openRoots.ts";
import { isProsePre } from "./prosePre.ts";

/** Why a page is not read. */
export type NotProse = "switched off" | "not text" | "editor" | "application" | "form" | "no article";
export type ProseDecision =
  | { readonly isProse: true }
  | { readonly isProse: false; readonly reason: NotProse };

/** Where people write, talk, code or bank rather than read. With all their subdomains. */
const applicationHosts = [
  "mail.google.com",
  "docs.google.com",
  "sheets.google.com",
  "drive.google.com",
  "calendar.google.com",
  "chat.google.com",
  "meet.google.com",
  "keep.google.com",
  "outlook.live.com",
  "outlook.office.com",
  "outlook.office365.com",
  "teams.microsoft.com",
  "mail.yahoo.com",
  "mail.yandex.ru",
  "mail.ru",
  "mail.proton.me",
  "app.fastmail.com",
  "web.whatsapp.com",
  "web.telegram.org",
  "messenger.com",
  "discord.com",
  "app.slack.com",
  "notion.so",
  "figma.com",
  "github.com",
  "gitlab.com",
  "bitbucket.org",
  "codesandbox.io",
  "stackblitz.com",
  "replit.com",
  "codepen.io",
  "jsfiddle.net",
  "vscode.dev",
  "github.dev",
  "overleaf.com",
  "paypal.com",
] as const;

const isHostOrSubdomain = (host: string, of: string): boolean => host === of || host.endsWith(`.${of}`);

/** Told by attributes alone: computed styles would make the browser lay the page out for the question's sake. */
const isShown = (element: Element): boolean =>
  !element.hasAttribute("hidden") &&
  element.getAttribute("aria-hidden") !== "true" &&
  !/display\s*:\s*none/i.test(element.getAttribute("style") ?? "");

/** Whether a paragraph, or what Readability takes for one, counts towards an article. */
const isParagraph = (node: Node): boolean => {
  const element = node as Element; // Readability asks of nothing else
  return (
    isShown(element) && (element.localName !== "pre" || isProsePre(element)) && !isOfApplication(element)
  );
};

const textLength = (element: Element): number => element.textContent?.trim().length ?? 0;

const editable = "[contenteditable]:not([contenteditable=false])";

/** Whether what can be edited holds most of the page's text: an editor, whatever else stands around it. */
const isMostlyEdited = (document: Document): boolean => {
  // Told by attributes: `isContentEditable` has the browser compute styles.
  if (document.designMode === "on" || document.body.closest(editable) !== null) return true;
  const edited = [...document.querySelectorAll(`${editable}, [role=textbox]`)];
  if (edited.length === 0) return false;
  const all = textLength(document.body);
  return edited.reduce((sum, element) => sum + textLength(element), 0) > all / 2;
};

/** Text in open shadow roots that is enough for an article, in characters; as much as Readability asks of two paragraphs. */
const SHADOW_PROSE = 700;
const LEAST_PARAGRAPH = 140;

/** Readability does not look into shadow roots; some sites keep their whole article there. */
const hasProseInShadow = (document: Document): boolean => {
  let length = 0;
  for (const root of openRoots(document)) {
    for (const paragraph of root.querySelectorAll("p")) {
      const own = textLength(paragraph);
      if (own >= LEAST_PARAGRAPH && isParagraph(paragraph)) length += own;
      if (length >= SHADOW_PROSE) return true;
    }
  }
  return false;
};

const isReaderable = (document: Document): boolean =>
  isProbablyReaderable(document, { visibilityChecker: isParagraph }) || hasProseInShadow(document);

const no = (reason: NotProse): ProseDecision => ({ isProse: false, reason });

/** Tells of a page by its address and its type whether it may be prose. */
export const glanceAtPage = (document: Document, host: string): ProseDecision => {
  const { contentType, body } = document;
  if ((contentType !== "text/html" && contentType !== "application/xhtml+xml") || body === null)
    return no("not text");
  if (applicationHosts.some((application) => isHostOrSubdomain(host, application))) return no("application");
  return { isProse: true };
};

/** Whether a page is worth reading for names: news and other prose, never where people write, code or fill in. */
export const decideProse = (document: Document, host: string): ProseDecision => {
  const glance = glanceAtPage(document, host);
  if (!glance.isProse) return glance;
  if (isMostlyEdited(document)) return no("editor");
  if (isReaderable(document)) return isMail(document) ? no("application") : { isProse: true };
  return no(countFields(document) >= FORM_FIELDS ? "form" : "no article");
};
