// Elements without a framework. Styles are classes, or single properties set through the object model: the content
// security policy forbids style attributes.

export type Child = Node | string | number | null | undefined | false | Child[];

type Attributes = Record<
    string,
    string | number | boolean | null | undefined | EventListener | ((event: never) => void)
>;

const svgNamespace = "http://www.w3.org/2000/svg";

function fill(element: Element, attributes: Attributes | null, children: Child[]): void {
    for (const [name, value] of Object.entries(attributes ?? {})) {
        if (value === null || value === undefined || value === false) {
            continue;
        }
        if (typeof value === "function") {
            element.addEventListener(name, value as EventListener);
        } else {
            element.setAttribute(name, value === true ? "" : String(value));
        }
    }
    append(element, children);
}

function append(element: Element, children: Child[]): void {
    for (const child of children) {
        if (Array.isArray(child)) {
            append(element, child);
        } else if (child instanceof Node) {
            element.append(child);
        } else if (child !== null && child !== undefined && child !== false) {
            element.append(String(child));
        }
    }
}

/** An element of HTML; a function among the attributes listens to the event of its name. */
export function h<K extends keyof HTMLElementTagNameMap>(
    name: K,
    attributes: Attributes | null = null,
    ...children: Child[]
): HTMLElementTagNameMap[K] {
    const element = document.createElement(name);
    fill(element, attributes, children);
    return element;
}

/** An element of SVG. */
export function s<K extends keyof SVGElementTagNameMap>(
    name: K,
    attributes: Attributes | null = null,
    ...children: Child[]
): SVGElementTagNameMap[K] {
    const element = document.createElementNS(svgNamespace, name);
    fill(element, attributes, children);
    return element;
}

/** A box that scrolls what is wider than it, also by the keys. */
export function scrollBox(label: string, ...children: Child[]): HTMLElement {
    return h("div", { class: "table-box", role: "region", "aria-label": label, tabindex: 0 }, ...children);
}

/** A link that leaves the pages; merely the words where the address is none of the web. */
export function outside(address: string, words: string): HTMLElement {
    return /^https?:\/\//i.test(address)
        ? h("a", { href: address, rel: "noreferrer noopener", target: "_blank" }, words)
        : h("span", null, words);
}

/** Puts children in place of those an element has. */
export function fillWith(element: Element, ...children: Child[]): void {
    element.replaceChildren();
    append(element, children);
}

/** Runs the last of many calls, once they pause. */
export function settled<T extends unknown[]>(ms: number, run: (...values: T) => void): (...values: T) => void {
    let timer = 0;
    return (...values: T) => {
        clearTimeout(timer);
        timer = window.setTimeout(() => run(...values), ms);
    };
}

let count = 0;

/** An id that no other element has. */
export function newId(stem: string): string {
    return `${stem}-${++count}`;
}
