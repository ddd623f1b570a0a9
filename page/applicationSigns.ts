/** As many fields as this make a form of a page that has no article. */
export const FORM_FIELDS = 8;
/** A form with less text than this to each of its fields, in characters, is there to be filled in … */
const FORM_TEXT = 400;

const fieldSelector = "input:not([type=hidden]), select, textarea";

export const countFields = (within: ParentNode): number => within.querySelectorAll(fieldSelector).length;

/**
 * Whether a form is there to be filled in. Some sites wrap whole pages in one, articles and all: those hold few fields
 * and much text.
 */
const isToBeFilled = (form: Element): boolean => {
  const fields = countFields(form);
  return fields >= FORM_FIELDS && (form.textContent?.length ?? 0) / fields < FORM_TEXT;
};

/** What people say to each other, cells of an application, and what is written by the reader. */
const talk =
  "[role=log], [role=listitem], [role=row], [role=grid], [role=textbox], [contenteditable]:not([contenteditable=false])";

/** Whether a paragraph is part of an application, whatever its length. */
export const isOfApplication = (paragraph: Element): boolean => {
  if (paragraph.closest(talk) !== null) return true;
  const form = paragraph.closest("form");
  return form !== null && isToBeFilled(form);
};

/** Folders and tools of mail, as they are labelled: no other page has several of them. */
const mailLabels = [
  "inbox|sent|sent mail|drafts|junk|spam|trash|archive|compose|reply all|forward",
  "входящие|отправленные|черновики|спам|корзина|архив|написать|ответить всем|переслать",
  "gələnlər|göndərilənlər|qaralamalar|zibil qutusu|hamısına cavab ver|yönləndir",
  "gelen kutusu|gönderilenler|taslaklar|çöp kutusu|tümünü yanıtla|ilet",
  "մուտքային|ուղարկված|սևագրեր|աղբարկղ|պատասխանել բոլորին|փոխանցել",
  "boîte de réception|envoyés|brouillons|corbeille|répondre à tous|transférer",
  "posteingang|gesendet|entwürfe|papierkorb|allen antworten|weiterleiten",
];
const LEAST_MAIL_LABELS = 3;
/** Folders stand before the letters: so many links, buttons and items are looked at. */
const MOST_LABELS = 500;
const LONGEST_LABEL = 24;

/** Whether a page is a mail client, wherever it is hosted. */
export const isMail = (document: Document): boolean => {
  const labels = new Set(mailLabels.flatMap((of) => of.split("|")));
  const found = new Set<string>();
  let left = MOST_LABELS;
  for (const element of document.querySelectorAll("a, button, li, [role=button], [role=treeitem]")) {
    if (left-- === 0) return false;
    if (element.childElementCount > 2) continue;
    const text = element.textContent?.trim() ?? "";
    if (text === "" || text.length > LONGEST_LABEL) continue;
    const label = text.toLowerCase().replace(/\s*\(?\d+\)?$/, "");
    if (labels.has(label)) found.add(label);
    if (found.size >= LEAST_MAIL_LABELS) return true;
  }
  return false;
};
