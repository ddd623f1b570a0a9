import isProbablyReaderable from "@mozilla/readability/Readability-readerable.js";

/** Why a page is not read. */
export type NotProse = "not text" | "editor" | "application" | "form" | "no article";
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

/** As many fields as this make a form of a page that has no article. */
const FORM_FIELDS = 8;

/** Told by attributes alone: computed styles would make the browser lay the page out for the question's sake. */
const isShown = (node: Node): boolean =>
  node instanceof Element &&
  !node.hasAttribute("hidden") &&
  node.getAttribute("aria-hidden") !== "true" &&
  !/display\s*:\s*none/i.test(node.getAttribute("style") ?? "");

const textLength = (element: Element): number => element.textContent?.trim().length ?? 0;

/** Whether what can be edited holds most of the page's text: an editor, whatever else stands around it. */
const isMostlyEdited = (document: Document): boolean => {
  if (document.designMode === "on" || document.body?.isContentEditable) return true;
  const edited = [
    ...document.querySelectorAll("[contenteditable]:not([contenteditable=false]), [role=textbox]"),
  ];
  if (edited.length === 0) return false;
  const all = textLength(document.body);
  return edited.reduce((sum, element) => sum + textLength(element), 0) > all / 2;
};

/** Whether a page is worth reading for names: news and other prose, never where people write, code or fill in. */
export const decideProse = (document: Document, host: string): ProseDecision => {
  const no = (reason: NotProse): ProseDecision => ({ isProse: false, reason });
  if (!/^(text\/html|application\/xhtml\+xml)$/.test(document.contentType) || document.body === null) {
    return no("not text");
  }
  if (applicationHosts.some((application) => isHostOrSubdomain(host, application))) return no("application");
  if (isMostlyEdited(document)) return no("editor");
  if (isProbablyReaderable(document, { visibilityChecker: isShown })) return { isProse: true };
  const fields = document.querySelectorAll("input:not([type=hidden]), select, textarea").length;
  return no(fields >= FORM_FIELDS ? "form" : "no article");
};
