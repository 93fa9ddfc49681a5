// A field that finds things while one types, by the pattern of WAI-ARIA: arrows choose, Enter takes, Escape closes.

import { isCancelled, Problem } from "./api";
import { fillWith, h, newId, settled, type Child } from "./dom";

export interface ComboboxOptions<T> {
    label: string;
    placeholder: string;
    find(query: string, signal: AbortSignal): Promise<{ items: T[]; total: number; note?: string | null }>;
    show(item: T): Child[];
    choose(item: T): void;
    /** What is said where nothing is found. */
    none: string;
}

export function combobox<T>(options: ComboboxOptions<T>): HTMLElement {
    const list = h("ul", {
        class: "combo-list",
        role: "listbox",
        id: newId("list"),
        "aria-label": options.label,
        hidden: true,
    });
    const note = h("div", { class: "combo-note", role: "status" });
    const input = h("input", {
        type: "search",
        role: "combobox",
        "aria-label": options.label,
        "aria-controls": list.id,
        "aria-expanded": "false",
        "aria-autocomplete": "list",
        placeholder: options.placeholder,
        autocomplete: "off",
        spellcheck: "false",
    });
    let items: T[] = [];
    let active = -1;
    let asked: AbortController | null = null;

    const close = (): void => {
        list.hidden = true;
        input.setAttribute("aria-expanded", "false");
        input.removeAttribute("aria-activedescendant");
        active = -1;
    };
    const take = (item: T): void => {
        close();
        fillWith(note);
        input.value = "";
        options.choose(item);
    };
    const mark = (index: number): void => {
        active = items.length === 0 ? -1 : (index + items.length) % items.length;
        [...list.children].forEach((row, i) => row.setAttribute("aria-selected", String(i === active)));
        const row = list.children[active];
        if (row) {
            input.setAttribute("aria-activedescendant", row.id);
            row.scrollIntoView({ block: "nearest" });
        }
    };
    const find = async (): Promise<void> => {
        asked?.abort();
        asked = new AbortController();
        const query = input.value.trim();
        if (query.length === 0) {
            close();
            fillWith(note);
            return;
        }
        try {
            const found = await options.find(query, asked.signal);
            items = found.items;
            fillWith(
                list,
                items.map((item) => {
                    const row = h(
                        "li",
                        { role: "option", id: newId("option"), "aria-selected": "false" },
                        options.show(item),
                    );
                    row.addEventListener("pointerdown", (event) => event.preventDefault()); // the field keeps its focus
                    row.addEventListener("click", () => take(item));
                    return row;
                }),
            );
            list.hidden = items.length === 0;
            input.setAttribute("aria-expanded", String(items.length > 0));
            fillWith(
                note,
                items.length === 0
                    ? options.none
                    : [
                          found.total > items.length
                              ? `${items.length} of ${found.total}; type more to narrow it. `
                              : null,
                          found.note,
                      ],
            );
            active = -1;
        } catch (error) {
            if (!isCancelled(error)) {
                close();
                fillWith(note, error instanceof Problem ? `${error.title} ${error.detail}` : String(error));
            }
        }
    };
    input.addEventListener(
        "input",
        settled(180, () => void find()),
    );
    input.addEventListener("blur", close);
    input.addEventListener("keydown", (event) => {
        if (event.key === "ArrowDown" || event.key === "ArrowUp") {
            event.preventDefault();
            mark(active + (event.key === "ArrowDown" ? 1 : active < 0 ? 0 : -1));
        } else if (event.key === "Enter" && items.length > 0 && !list.hidden) {
            event.preventDefault();
            take(items[Math.max(active, 0)]);
        } else if (event.key === "Escape") {
            close();
        }
    });
    return h("div", { class: "combo" }, input, list, note);
}
