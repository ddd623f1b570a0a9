import { isProsePre } from "./prosePre.ts";

/**
 * How an element stands in the text around it:
 * - `block`: its text is a text of its own;
 * - `inline`: its text runs on from what stands before it;
 * - `break`: a line break;
 * - `object`: something seen that is not text of the page, or text that is not read (code, fields, what is hidden from
 *   assistive technology): what stands on either side is not one name;
 * - `unseen`: never shown, as if it were not there.
 */
export type ElementRole = "block" | "inline" | "break" | "object" | "unseen";

// Told by name, not by computed style: asking for the style of every element would cost more than reading the page.
const inline =
  "a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr q rb ruby s slot small strike strong time tt u var";
const objects =
  "audio button canvas code embed iframe img input kbd math meter object option progress samp search select sub sup svg textarea video";
const unseen =
  "area base datalist frame frameset head link map meta noembed noframes noscript param rp rt rtc script source style template title track wbr";

type NamedRole = ElementRole | "span" | "pre";
let known: ReadonlyMap<string, NamedRole> | undefined;

/** Roles by name, made when first asked for: most pages are never read. */
const roles = (): ReadonlyMap<string, NamedRole> =>
  (known ??= new Map<string, NamedRole>([
    ...inline.split(" ").map((name) => [name, "inline"] as const),
    ...objects.split(" ").map((name) => [name, "object"] as const),
    ...unseen.split(" ").map((name) => [name, "unseen"] as const),
    ["br", "break"],
    // Of the inline elements, the only one that can have a shadow root: then it is a box with a text of its own.
    ["span", "span"],
    // Code as a rule, but old pages and mailing lists set their prose in it.
    ["pre", "pre"],
  ]));

/** Attributes that take an element's text away from reading, or give it back: the watcher looks out for these. */
export const readingAttributes = ["aria-hidden", "inert", "contenteditable", "role"] as const;

const asideRoles: ReadonlySet<string> = new Set(["textbox", "searchbox", "search", "code"]);

const isPutAside = (element: Element): boolean => {
  if (element.getAttribute("aria-hidden") === "true" || element.hasAttribute("inert")) return true;
  const editable = element.getAttribute("contenteditable");
  if (editable !== null && editable.toLowerCase() !== "false") return true;
  const role = element.getAttribute("role");
  return role !== null && asideRoles.has(role);
};

const looked = (element: Element, name: "span" | "pre"): ElementRole => {
  if (name === "span") return element.shadowRoot === null ? "inline" : "block";
  return isProsePre(element) ? "block" : "object";
};

/** The element's role, by its name and its own attributes; an ancestor may still put it aside. */
export const elementRole = (element: Element): ElementRole => {
  const named = roles().get(element.localName) ?? "block";
  const role = named === "span" || named === "pre" ? looked(element, named) : named;
  if (role === "inline" || role === "block") {
    if (element.hasAttributes() && isPutAside(element)) return "object";
  }
  return role;
};
