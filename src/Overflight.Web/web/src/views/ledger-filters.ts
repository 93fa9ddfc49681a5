// Which claims are wanted: words, kind, finding, who, from when to when.

import { fillWith, h, settled } from "../dom";
import type { Voices } from "../ledger-api";
import { findings, isFiltered, noFilter, yearOf, type LedgerFilter } from "./ledger-state";
import { kindWords } from "./ledger-words";

const typingPause = 300;

export class LedgerFilters {
    private readonly kind = h("select", null);
    private readonly verdict = h("select", null);
    private readonly by = h("select", null);
    private readonly query = h("input", { type: "search", placeholder: 'photos, "spy satellite", launch*' });
    private readonly since = h("input", { type: "date" });
    private readonly until = h("input", { type: "date" });
    private readonly clear = h(
        "button",
        { type: "button", class: "quiet", click: () => this.change(noFilter) },
        "Clear",
    );
    private readonly years = h("div", { class: "filters years", role: "group", "aria-label": "Year" });
    readonly element = h(
        "form",
        { class: "ledger-filters", "aria-label": "Filters", submit: (event: Event) => event.preventDefault() },
        field("Words", this.query),
        field("Kind", this.kind),
        field("Finding", this.verdict),
        field("Who says or does it", this.by),
        field("From", this.since),
        field("To", this.until),
        this.clear,
        this.years,
    );

    constructor(
        private filter: LedgerFilter,
        private readonly changed: (filter: LedgerFilter) => void,
    ) {
        options(this.kind, "All", Object.entries(kindWords));
        options(
            this.verdict,
            "All",
            findings.map((name) => [name, name === "unchecked" ? "not checked" : name]),
        );
        options(this.by, "All", filter.by ? [[filter.by, filter.by]] : []);
        const take = (): void =>
            this.change({
                kind: this.kind.value || null,
                verdict: this.verdict.value || null,
                by: this.by.value || null,
                query: this.query.value.trim() || null,
                since: this.since.value || null,
                until: this.until.value || null,
            });
        for (const part of [this.kind, this.verdict, this.by, this.since, this.until]) {
            part.addEventListener("change", take);
        }
        this.query.addEventListener("input", settled(typingPause, take));
        this.set(filter);
    }

    /** Shows a filter that comes from elsewhere. */
    set(filter: LedgerFilter): void {
        this.filter = filter;
        for (const name of ["kind", "verdict", "by", "query", "since", "until"] as const) {
            const value = filter[name] ?? "";
            if (this[name].value !== value && !(name === "query" && this.query.value.trim() === value)) {
                this[name].value = value;
            }
        }
        this.clear.disabled = !isFiltered(filter);
        const year = yearOf(filter);
        this.years
            .querySelectorAll("button")
            .forEach((button) =>
                button.setAttribute("aria-pressed", String(button.dataset["year"] === String(year ?? ""))),
            );
    }

    setVoices({ voices }: Voices): void {
        const known = voices.map(({ name, claims }): [string, string] => [name, `${name} (${claims})`]);
        const { by } = this.filter;
        options(this.by, "All", by && !voices.some(({ name }) => name === by) ? [[by, by], ...known] : known);
        this.by.value = by ?? "";
    }

    /** Years to zoom to; once, by all days there are. */
    setYears(years: number[]): void {
        fillWith(
            this.years,
            h("span", { class: "muted" }, "Year"),
            [null, ...years].map((year) =>
                h(
                    "button",
                    {
                        type: "button",
                        "data-year": year ?? "",
                        click: () =>
                            this.change({
                                ...this.filter,
                                since: year ? `${year}-01-01` : null,
                                until: year ? `${year}-12-31` : null,
                            }),
                    },
                    year ?? "All",
                ),
            ),
        );
        this.set(this.filter);
    }

    private change(filter: LedgerFilter): void {
        this.set(filter);
        this.changed(filter);
    }
}

function field(name: string, control: HTMLElement): HTMLElement {
    return h("label", { class: "field" }, h("span", null, name), control);
}

function options(select: HTMLSelectElement, all: string, values: [string, string][]): void {
    fillWith(
        select,
        h("option", { value: "" }, all),
        values.map(([value, label]) => h("option", { value }, label)),
    );
}
