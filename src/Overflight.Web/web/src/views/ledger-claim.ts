// One claim of the ledger: its words in context, who published them, what was found, and what speaks for or against it.

import { Problem, read } from "../api";
import { fillWith, h, outside, type Child } from "../dom";
import type { ClaimDetail, Reported, ToldClaim, ToldEvent, ToldFinding } from "../ledger-api";
import { failure, working } from "../notice";
import { parseTime, utc } from "../time";
import { contradictionCard } from "./ledger-contradictions";
import { ledgerFrame } from "./ledger-frame";
import { judgementForm, mayJudge } from "./ledger-judge";
import { articleHref, claimRow } from "./ledger-rows";
import {
    claimTime,
    dayRange,
    eventWord,
    findingBadge,
    grade,
    kindWord,
    likelihoodWord,
    publishedDays,
    saying,
    setWords,
    titleOf,
} from "./ledger-words";
import type { View } from "./view";

export class LedgerClaimView implements View {
    title = "Claim of the ledger";
    private readonly body = h("div", { class: "ledger-claim" }, working("Reading the claim …"));
    readonly element = ledgerFrame(null, "Claim", this.body);
    private readonly asked = new AbortController();

    constructor(private readonly number: number) {
        this.element.querySelector("h1")!.textContent = `Claim ${Number.isSafeInteger(number) ? number : ""}`;
        this.title = `Claim ${number}`;
        void this.load();
    }

    dispose(): void {
        this.asked.abort();
    }

    private async load(): Promise<void> {
        try {
            if (!Number.isSafeInteger(this.number) || this.number < 1) {
                throw new Problem(404, "There is no such claim.", "Claims have numbers, such as 25.");
            }
            const { signal } = this.asked;
            let detail = await read<ClaimDetail>(`ledger/claims/${this.number}`, {}, signal);
            fillWith(this.body, this.layOut(detail));
            if (!detail.isCompared) {
                await read("ledger/contradictions", { pageSize: 1 }, signal); // answers when all is compared
                detail = await read<ClaimDetail>(`ledger/claims/${this.number}`, {}, signal);
                fillWith(this.body, this.layOut(detail));
            }
        } catch (error) {
            fillWith(this.body, failure(error), h("p", null, h("a", { href: "#/ledger" }, "All claims")));
        }
    }

    private layOut(detail: ClaimDetail): Child[] {
        const { claim: told } = detail;
        const denies = detail.contradictions;
        return [
            h(
                "div",
                { class: "claim-head" },
                findingBadge(told.verdict),
                h("span", { class: "kind" }, kindWord(told.claim.kind)),
                h("span", { class: "muted" }, saying(told.claim)),
            ),
            h(
                "div",
                { class: "claim-grid even" },
                h("div", { class: "claim-words" }, said(detail), what(told.claim)),
                h(
                    "div",
                    { class: "claim-words" },
                    findings(detail),
                    mayJudge() ? judgementForm(told.number, () => void this.load()) : null,
                    h("div", { class: "claim-links" }, downloads(told)),
                    origin(detail),
                ),
            ),
            denies.length > 0 ? section("What does not go together with it", denies.map(contradictionCard)) : null,
            detail.isCompared ? null : working("Comparing it with the other claims …"),
            detail.events.map((event) => eventSection(event, detail)),
        ];
    }
}

function section(heading: string, ...children: Child[]): HTMLElement {
    return h("section", { class: "ledger-part" }, h("h2", null, heading), ...children);
}

function said({ claim: told, before, after }: ClaimDetail): HTMLElement {
    return section(
        "What was said",
        h(
            "blockquote",
            { class: "in-context" },
            h("span", { class: "muted" }, before),
            h("mark", { class: `span ${(told.verdict ?? "unchecked").toLowerCase()}` }, told.claim.quote),
            h("span", { class: "muted" }, after),
        ),
        h("p", null, h("a", { href: articleHref(told.item, told.number) }, "The whole text with all its claims")),
    );
}

function what(claim: Reported): HTMLElement {
    const rows: [string, string | null][] = [
        ["Said", saying(claim)],
        ["Who", claim.actor.join(", ") || null],
        ["About", claim.about.join(", ") || null],
        ["Where", claim.where.join(", ") || null],
        ["When", claimTime(claim)],
        ["How much", claim.quantities.map((quantity) => quantity.text).join("; ") || null],
        ["Detail", claim.detail || null],
    ];
    return section("What was read from it", facts(rows));
}

function origin({ claim: told, item, source }: ClaimDetail): HTMLElement {
    return section(
        "Where it stands",
        facts([
            ["Text", titleOf(item, told.item) + setWords(item.setByHand)],
            ["Publisher", item.publisher || source?.name || null],
            ["Address", item.url ? outside(item.url, item.url) : null],
            ["Published", publishedDays(item.published)],
            ["By what", item.published.why],
            ["Grade", grade(source?.reliability ?? null, item.credibility)],
            ["Received", utc(parseTime(item.retrieved))],
            ["SHA-256", h("code", null, item.sha256)],
        ]),
    );
}

function facts(rows: [string, Child][]): HTMLElement {
    return h(
        "dl",
        { class: "facts" },
        rows
            .filter(([, value]) => value !== null && value !== "")
            .flatMap(([name, value]) => [h("dt", null, name), h("dd", null, value)]),
    );
}

function findings({ findings: all, claim: told }: ClaimDetail): HTMLElement {
    if (all.length === 0) {
        return section(
            "What was found",
            h(
                "p",
                null,
                `Nothing: neither the record nor physics can speak to a claim of this kind (${kindWord(told.claim.kind)}).`,
            ),
        );
    }
    const others = all.filter((found) => !found.holds).reverse();
    return section(
        "What was found",
        all.filter((found) => found.holds).map(finding),
        others.length > 0
            ? h(
                  "details",
                  { class: "older" },
                  h("summary", null, `Other findings, which do not hold: ${others.length}`),
                  others.map(finding),
              )
            : null,
    );
}

function finding(found: ToldFinding): HTMLElement {
    return h(
        "div",
        { class: "finding" },
        h(
            "p",
            { class: "claim-head" },
            findingBadge(found.verdict),
            found.likelihood ? h("b", null, likelihoodWord(found.likelihood)) : null,
            h(
                "span",
                { class: "muted num" },
                `entry ${found.number}, ${utc(parseTime(found.recordedAt))}, ` +
                    (found.isJudged ? `judged by ${found.recorder}` : `by the check, recorded by ${found.recorder}`),
            ),
        ),
        h(
            "ul",
            { class: "dots" },
            found.reasons.map((reason) => h("li", null, reason)),
        ),
        h(
            "p",
            { class: "muted small" },
            found.codeVersion.replace(/\+([0-9a-f]{8})[0-9a-f]*$/, " ($1)"),
            found.digest ? `; data ${found.digest.slice(0, 16)}…` : null,
        ),
    );
}

function downloads(told: ToldClaim): Child[] {
    return [
        h(
            "a",
            {
                href: `v1/ledger/claims/${told.number}/dossier.html`,
                download: `claim-${told.number}.html`,
                class: "button",
            },
            "Dossier (one page, works without a network)",
        ),
        h("a", { href: `v1/ledger/claims/${told.number}`, download: `claim-${told.number}.json` }, "As JSON"),
        told.hasReplay
            ? h(
                  "span",
                  { class: "muted small" },
                  "The check of the orbit can be computed again from the dossier alone.",
              )
            : null,
    ];
}

function eventSection(event: ToldEvent, detail: ClaimDetail): HTMLElement {
    const numbers = new Set(event.claims);
    const others = detail.sameEvent.filter((told) => numbers.has(told.number));
    const when = event.from && event.to ? `, ${dayRange(event.from, event.to)}` : "";
    const texts = `${event.textCount} ${event.textCount === 1 ? "text tells" : "texts tell"} of it (copies count once)`;
    const { launch } = event;
    return section(
        `Event: ${[eventWord(event.kind), event.subject].filter(Boolean).join(", ")}${when}`,
        launch
            ? h(
                  "p",
                  null,
                  h("b", null, "The record: "),
                  `${launch.payload} on ${launch.vehicle} from ${launch.site}, ${utc(parseTime(launch.at), false)}; ` +
                      `${launch.outcome === "Orbit" ? "in orbit" : launch.outcome === "Failure" ? "failed" : "outcome not known"}` +
                      `${launch.cause ? ` (${launch.cause})` : ""}.`,
              )
            : null,
        h("p", { class: "muted" }, `${texts}; named as saying so: ${event.voices.join(", ") || "nobody"}.`),
        others.length > 0
            ? h(
                  "div",
                  { class: "ledger-rows" },
                  others.map((told) => claimRow(told)),
              )
            : h("p", { class: "empty" }, "No other claim speaks of it."),
    );
}
