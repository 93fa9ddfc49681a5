// The ledger by day: launches of the record, what is claimed of them, and what was found.

import { read } from "../api";
import { ledgerTimeline } from "../charts/ledger-timeline";
import { fillWith, h } from "../dom";
import { grouped } from "../format";
import type { ToldClaims, ToldDay, Voices } from "../ledger-api";
import { failure, working } from "../notice";
import { keepAddress, type Route } from "../route";
import { LedgerFilters } from "./ledger-filters";
import { ledgerFrame, overview } from "./ledger-frame";
import { claimRow, pager } from "./ledger-rows";
import { filterOf, isFiltered, ledgerAddress, ledgerState, pageSize, type LedgerState } from "./ledger-state";
import type { View } from "./view";

export class LedgerView implements View {
    readonly title = "Ledger";
    private state: LedgerState;
    private readonly asked = new AbortController();
    private readonly filters: LedgerFilters;
    private readonly count = h("p", { class: "muted num" });
    private readonly hint = h("div");
    private readonly chart = h("div", { class: "ledger-timeline" }, working("Reading the ledger …"));
    private readonly list = h("section", { class: "ledger-list", "aria-label": "Claims" });
    readonly element: HTMLElement;
    private turn = 0;

    constructor(route: Route) {
        this.state = ledgerState(route);
        this.filters = new LedgerFilters(filterOf(this.state), (filter) => {
            this.state = { ...filter, day: null, page: 1 };
            keepAddress(ledgerAddress(this.state));
            void this.show();
        });
        this.element = ledgerFrame(
            "timeline",
            "Ledger: who said what, and what holds",
            this.count,
            this.hint,
            this.filters.element,
            this.chart,
            this.list,
        );
        void this.prepare();
        void this.show();
    }

    go(route: Route): boolean {
        this.state = ledgerState(route);
        this.filters.set(filterOf(this.state));
        void this.show();
        return true;
    }

    dispose(): void {
        this.asked.abort();
    }

    /** What does not follow the filters: how much there is, who is named, which years there are. */
    private async prepare(): Promise<void> {
        const { signal } = this.asked;
        try {
            const [[all, words], voices] = await Promise.all([
                overview(signal),
                read<Voices>("ledger/voices", {}, signal),
            ]);
            this.count.textContent = words;
            this.filters.setVoices(voices);
            fillWith(this.hint, all.items === 0 ? emptyLedger() : null);
            const days = await read<ToldDay[]>("ledger/timeline", {}, signal); // waits until all is compared
            this.filters.setYears([...new Set(days.map((day) => Number(day.day.slice(0, 4))))]);
            if (all.contradictions === null) {
                this.count.textContent = (await overview(signal))[1];
            }
        } catch (error) {
            fillWith(this.hint, failure(error));
        }
    }

    private async show(): Promise<void> {
        const own = ++this.turn;
        const { signal } = this.asked;
        const filter = filterOf(this.state);
        this.element.setAttribute("aria-busy", "true");
        try {
            const daysAsked = read<ToldDay[]>("ledger/timeline", { ...filter }, signal);
            daysAsked.catch(() => undefined); // told below, where the claims do not fail first
            const claims = await read<ToldClaims>(
                "ledger/claims",
                { ...filter, day: this.state.day, page: this.state.page, pageSize },
                signal,
            );
            if (own !== this.turn) {
                return;
            }
            this.showClaims(claims, []); // the days of a large ledger come later
            const days = await daysAsked;
            if (own !== this.turn) {
                return;
            }
            this.showDays(days);
            if (this.state.day) {
                this.showClaims(claims, days); // beside the launch of that day
            }
        } catch (error) {
            if (own === this.turn) {
                fillWith(this.chart, failure(error));
                fillWith(this.list);
            }
        } finally {
            this.element.removeAttribute("aria-busy");
        }
    }

    private showDays(days: ToldDay[]): void {
        const { since, until, day } = this.state;
        const wasFocused = this.chart.contains(document.activeElement);
        const scrolled = this.chart.querySelector(".table-box")?.scrollLeft;
        fillWith(
            this.chart,
            days.length === 0
                ? h("p", { class: "empty" }, "No launch and no claim in these days. Widen them, or choose All.")
                : ledgerTimeline({
                      days,
                      span: since && until && since <= until ? { since, until } : null,
                      day,
                      open: (chosen) => {
                          this.state = { ...this.state, day: chosen === this.state.day ? null : chosen, page: 1 };
                          keepAddress(ledgerAddress(this.state));
                          void this.show();
                      },
                  }),
        );
        const box = this.chart.querySelector(".table-box");
        if (box) {
            box.scrollLeft = scrolled ?? box.scrollWidth; // the latest days are the ones that are asked for
        }
        if (wasFocused) {
            this.chart.querySelector<SVGElement>("[tabindex='0']")?.focus();
        }
    }

    private showClaims(claims: ToldClaims, days: ToldDay[]): void {
        const { day } = this.state;
        const launch = day ? days.find((d) => d.day === day && d.launch)?.launch : null;
        const outcome = { Orbit: "it reached orbit", Failure: "it failed" }[launch?.outcome ?? ""] ?? "outcome unknown";
        const count = `${grouped(claims.total)} ${claims.total === 1 ? "claim" : "claims"}`;
        fillWith(
            this.list,
            h(
                "div",
                { class: "panel-row" },
                h("h2", null, day ? `${day}: ${count}` : count),
                day
                    ? h("a", { href: ledgerAddress({ ...this.state, day: null, page: 1 }) }, "Claims of all days")
                    : null,
            ),
            launch
                ? h(
                      "p",
                      { class: "launch-line" },
                      h("b", null, "The record: "),
                      `${launch.state} launched ${launch.payload} on ${launch.vehicle} from ${launch.site}; ${outcome}` +
                          `${launch.cause ? ` (${launch.cause})` : ""}` +
                          `${launch.catalogueNumber ? `, catalogued as ${launch.catalogueNumber}` : ""}.`,
                  )
                : null,
            claims.claims.length > 0
                ? h(
                      "div",
                      { class: "ledger-rows" },
                      claims.claims.map((told) => claimRow(told)),
                  )
                : isFiltered(filterOf(this.state))
                  ? h("p", { class: "empty" }, "No claim matches. Clear the filters to see all.")
                  : h("p", { class: "empty" }, day ? "No claim in the ledger speaks of this day." : "No claims yet."),
            pager(claims, "claims", (page) => ledgerAddress({ ...this.state, page })),
        );
    }
}

function emptyLedger(): HTMLElement {
    return h(
        "div",
        { class: "ledger-empty" },
        h("h2", null, "The ledger is empty"),
        h(
            "p",
            null,
            "Add an article, and what it says stands here by day, beside the launches of the record: who said it, in " +
                "which words, and whether the record and physics bear it out. Nothing of it is sent elsewhere.",
        ),
        h(
            "p",
            { class: "claim-links" },
            h("a", { href: "#/ledger/add", class: "button primary" }, "Add an article"),
            h("a", { href: "#/ledger/add?example=1", class: "button" }, "Try it with an example"),
        ),
    );
}
