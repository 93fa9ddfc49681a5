// A text with the claims that were read from it, each under its words; choosing words shows their claims.

import type { Verdict } from "../api";
import { fillWith, h, type Child } from "../dom";
import type { ReadClaim, ToldClaim } from "../ledger-api";
import { segmentsOf } from "./article-spans";
import { claimTime, dayRange, findingBadge, kindWord, saying } from "./ledger-words";

/** A claim of a text, recorded or not. */
export interface TextClaim {
    /** Its number in the ledger, or its place in the text. */
    number: number;
    isRecorded: boolean;
    start: number;
    end: number;
    kind: string;
    said: string;
    when: string | null;
    verdict: Verdict | null;
    reasons: string[];
}

export function recordedClaim(told: ToldClaim): TextClaim {
    const { claim } = told;
    return {
        number: told.number,
        isRecorded: true,
        start: claim.start,
        end: claim.end,
        kind: claim.kind,
        said: saying(claim),
        when: claimTime(claim),
        verdict: told.verdict,
        reasons: told.reasons,
    };
}

export function reviewedClaim(claim: ReadClaim, index: number): TextClaim {
    const { when } = claim;
    return {
        number: index + 1,
        isRecorded: false,
        start: claim.start,
        end: claim.end,
        kind: claim.kind,
        said: saying(claim),
        when: when
            ? when.from && when.to
                ? `${dayRange(when.from.replace("T", " "), when.to.replace("T", " "), when.role)} (“${when.text}”)`
                : `“${when.text}”, day not known`
            : null,
        verdict: claim.finding?.verdict ?? null,
        reasons: claim.finding?.reasons ?? [],
    };
}

export interface ArticleTextOptions {
    text: string;
    claims: TextClaim[];
    claimHref(number: number): string;
    chosen(number: number | null): void;
}

const severity: (Verdict | null)[] = ["Contradicted", "Supported", "Undetermined", null];

export class ArticleText {
    private readonly panel = h("aside", { class: "span-claims", "aria-label": "Claims", "aria-live": "polite" });
    private readonly marks: { element: HTMLElement; spans: number[] }[] = [];
    private readonly text: HTMLElement;
    readonly element: HTMLElement;

    constructor(private readonly options: ArticleTextOptions) {
        this.text = h("div", { class: "article-text" }, this.pieces());
        this.element = h("div", { class: "article-grid" }, this.text, this.panel);
        this.choose(null, false);
    }

    /** Shows the claims under the words of one claim; all of them for null. */
    choose(number: number | null, doesScroll: boolean): void {
        const { claims } = this.options;
        const at = number === null ? -1 : claims.findIndex((claim) => claim.number === number);
        const main = at < 0 ? null : claims[at];
        const shown = main ? claims.filter((claim) => claim.start < main.end && claim.end > main.start) : claims;
        for (const { element, spans } of this.marks) {
            element.classList.toggle("is-chosen", at >= 0 && spans.includes(at));
        }
        const ordered = main ? [main, ...shown.filter((claim) => claim !== main)] : shown;
        fillWith(
            this.panel,
            h(
                "div",
                { class: "panel-row" },
                h(
                    "h2",
                    null,
                    main
                        ? `${ordered.length === 1 ? "Claim" : `${ordered.length} claims`} of these words`
                        : `${claims.length} ${claims.length === 1 ? "claim" : "claims"}`,
                ),
                main
                    ? h(
                          "button",
                          {
                              type: "button",
                              class: "link",
                              click: () => {
                                  this.choose(null, false);
                                  this.options.chosen(null);
                              },
                          },
                          "All",
                      )
                    : null,
            ),
            claims.length === 0
                ? h("p", { class: "empty" }, "No claim was read from this text: it may not be about satellites.")
                : h(
                      "ol",
                      { class: "span-list" },
                      ordered.map((claim) => this.card(claim, claim === main)),
                  ),
        );
        if (doesScroll && at >= 0) {
            this.marks.find(({ spans }) => spans.includes(at))?.element.scrollIntoView({ block: "center" });
        }
    }

    private card(claim: TextClaim, isMain: boolean): HTMLElement {
        const { text } = this.options;
        const words = text.slice(claim.start, claim.end);
        return h(
            "li",
            { class: `span-card${isMain ? " is-chosen" : ""}`, "data-claim": claim.number },
            h(
                "div",
                { class: "claim-head" },
                findingBadge(claim.verdict),
                h("span", { class: "kind" }, kindWord(claim.kind)),
            ),
            h("p", { class: "muted small" }, [claim.said, claim.when].filter((part) => part !== null).join("; ")),
            h("p", { class: "span-words" }, isMain ? words : shortened(words)),
            claim.reasons.length > 0 ? h("p", { class: "small" }, claim.reasons[0]) : null,
            h(
                "p",
                { class: "claim-links small" },
                isMain
                    ? null
                    : h(
                          "button",
                          {
                              type: "button",
                              class: "link",
                              "aria-label": `Show in the text: claim ${claim.number}`,
                              click: () => this.take(claim.number, true),
                          },
                          "Show in the text",
                      ),
                claim.isRecorded
                    ? h("a", { href: this.options.claimHref(claim.number) }, `Claim ${claim.number}`)
                    : null,
            ),
        );
    }

    private take(number: number, doesScroll: boolean): void {
        this.choose(number, doesScroll);
        this.options.chosen(number);
    }

    private pieces(): Child[] {
        const { text, claims } = this.options;
        return segmentsOf(text.length, claims).map((segment) => {
            const words = text.slice(segment.start, segment.end);
            if (segment.spans.length === 0) {
                return segment.end === text.length ? words.trimEnd() : words;
            }
            const verdicts = segment.spans.map((index) => claims[index].verdict);
            const verdict = severity.find((word) => verdicts.includes(word)) ?? null;
            const first = claims[segment.begins.length > 0 ? this.shortest(segment.begins) : segment.spans[0]];
            const kinds = [...new Set(segment.spans.map((index) => kindWord(claims[index].kind)))].join(", ");
            const mark = h(
                "mark",
                {
                    class: `span ${(verdict ?? "unchecked").toLowerCase()}${segment.spans.length > 1 ? " several" : ""}`,
                    title: `${kinds}: ${verdict ?? "not checked"}`,
                    role: "button",
                    // Where a claim goes on after another has begun in it, it has been reached already.
                    tabindex: segment.begins.length > 0 ? 0 : -1,
                    click: () => this.take(first.number, false),
                    keydown: (event: KeyboardEvent) => {
                        if (event.key === "Enter" || event.key === " ") {
                            event.preventDefault();
                            this.take(first.number, false);
                        }
                    },
                },
                words,
            );
            this.marks.push({ element: mark, spans: segment.spans });
            return mark;
        });
    }

    private shortest(indices: number[]): number {
        const { claims } = this.options;
        return indices.reduce((best, index) =>
            claims[index].end - claims[index].start < claims[best].end - claims[best].start ? index : best,
        );
    }
}

function shortened(words: string): string {
    return words.length <= 160 ? words : `${words.slice(0, 158).trimEnd()} …`;
}
