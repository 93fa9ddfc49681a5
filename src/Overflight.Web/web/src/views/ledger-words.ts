// Words of the ledger's claims, sources and findings.

import type { Verdict } from "../api";
import { h } from "../dom";
import type { Published, Reported } from "../ledger-api";
import { verdictBadge } from "./claim-words";

/** Kinds of claims in the order in which lists and the timeline have them. */
export const kindWords: Record<string, string> = {
    LaunchAttempt: "launch",
    LaunchFailure: "failed launch",
    OrbitReached: "orbit reached",
    Imaging: "pictures taken",
    ImageRelease: "pictures shown",
    Plan: "plan",
    Capability: "ability",
    Preparation: "preparation",
    Purpose: "purpose",
    Assistance: "help",
    Condemnation: "condemnation, law",
    MilitaryActivity: "tests, drills",
    Warning: "warning",
};

/** Rows of the timeline, with the kinds they hold. */
export const timelineRows: [string, string[]][] = [
    ["Launches, orbits", ["LaunchAttempt", "LaunchFailure", "OrbitReached"]],
    ["Pictures", ["Imaging", "ImageRelease"]],
    ["Plans", ["Plan"]],
    ["Preparations", ["Preparation"]],
    ["Abilities, purpose", ["Capability", "Purpose"]],
    ["Help", ["Assistance"]],
    ["Condemnation, law", ["Condemnation"]],
    ["Tests, drills", ["MilitaryActivity"]],
    ["Warnings", ["Warning"]],
];

export const kindWord = (kind: string): string => kindWords[kind] ?? kind;

const eventWords: Record<string, string> = {
    Launch: "Launch",
    Pictures: "Pictures",
    Plan: "Plan",
    Preparation: "Preparations",
    Abilities: "Abilities and purpose",
    Assistance: "Help",
    Condemnation: "Condemnation and law",
    MilitaryActivity: "Tests and drills",
    Warning: "Warning",
};

export const eventWord = (kind: string): string => eventWords[kind] ?? kind;

/** The finding as a badge, also where there is none. */
export function findingBadge(verdict: Verdict | null): HTMLElement {
    return verdict ? verdictBadge(verdict) : h("span", { class: "verdict unchecked" }, "– Not checked");
}

const manners: Record<Reported["polarity"], Record<Reported["modality"], string>> = {
    Asserted: { Did: "asserted", Will: "announced", Could: "held possible" },
    Denied: { Did: "denied", Will: "denied for the time to come", Could: "held impossible" },
    Doubted: { Did: "doubted", Will: "doubted for the time to come", Could: "held doubtful" },
};

/** "announced by Kim Jong Un, through KCNA"; "denied by the text itself": how it is said, by whom. */
export function saying({
    polarity,
    modality,
    attribution,
}: Pick<Reported, "polarity" | "modality" | "attribution">): string {
    const { by, through } = attribution;
    const manner = manners[polarity][modality];
    return by && through
        ? `${manner} by ${by}, through ${through}`
        : through
          ? `${manner} through ${through}`
          : `${manner} by ${by ?? "the text itself"}`;
}

/** "2023-11-21"; "by 2024-12-31"; "2023-11-01 to 2023-11-30". */
export function dayRange(from: string, to: string, role = ""): string {
    if (role === "By") {
        return `by ${to}`;
    }
    if (role === "Since" || role === "After") {
        return `${role.toLowerCase()} ${from}`;
    }
    return from === to ? from : `${from} to ${to}`;
}

/** When a claim speaks of, with the words that say so; null where it names no time. */
export function claimTime(claim: Pick<Reported, "when">): string | null {
    const { when } = claim;
    if (!when) {
        return null;
    }
    const { span } = when;
    if (!span) {
        return `“${when.text}”, day not known`;
    }
    const clock = span.fromTime ? ` ${span.fromTime.slice(0, 8)}${span.zone ? ` ${span.zone}` : ""}` : "";
    const days = `${dayRange(span.from, span.to, when.role)}${clock}`;
    return `${days} (“${when.text}”${when.certainty === "Stated" ? "" : `, ${when.certainty.toLowerCase()}`})`;
}

/** "2023-11-28"; "between 2023-12-01 and 2024-05-27"; "not known". */
export function publishedDays({ earliest, latest }: Published): string {
    return earliest === latest
        ? earliest
        : earliest < "1960" || latest > "2090"
          ? "not known"
          : `between ${earliest} and ${latest}`;
}

/** A name for a text, which may have none. */
export function titleOf(text: { title: string; publisher: string }, number: number | null = null): string {
    return text.title || `Untitled text${number === null ? "" : ` ${number}`}`;
}

const reliabilities: Record<string, string> = {
    A: "completely reliable",
    B: "usually reliable",
    C: "fairly reliable",
    D: "not usually reliable",
    E: "unreliable",
    F: "reliability cannot be judged",
};
const credibilities: Record<string, [number, string]> = {
    Confirmed: [1, "confirmed by other sources"],
    ProbablyTrue: [2, "probably true"],
    PossiblyTrue: [3, "possibly true"],
    Doubtful: [4, "doubtful"],
    Improbable: [5, "improbable"],
    CannotBeJudged: [6, "truth cannot be judged"],
};

/** The grades of a source, or of a text, as choices: "B: usually reliable". */
export const reliabilityChoices = (): [string, string][] =>
    Object.entries(reliabilities).map(([letter, words]) => [letter, `${letter}: ${words}`]);
export const credibilityChoices = (): [string, string][] =>
    Object.values(credibilities).map(([digit, words]) => [String(digit), `${digit}: ${words}`]);

/** One grade in words: "B: usually reliable", "4: doubtful". */
export function oneGrade(reliability: string | null, credibility: string | null): string {
    if (reliability !== null) {
        return `${reliability}: ${reliabilities[reliability] ?? reliability}`;
    }
    const [digit, words] = credibilities[credibility ?? ""] ?? [6, credibility ?? ""];
    return `${digit}: ${words}`;
}

/** " (title and publisher set by hand)"; empty where nothing was. */
export function setWords(set: string[] | null): string {
    const names: Record<string, string> = { title: "title", publisher: "publisher", published: "day" };
    return set === null ? "" : ` (set by hand: ${set.map((part) => names[part] ?? part).join(", ")})`;
}

/** Admiralty grade of a source and its text: "F6: reliability cannot be judged; truth cannot be judged". */
export function grade(reliability: string | null, credibility: string): string {
    const letter = reliability ?? "F";
    const [digit, words] = credibilities[credibility] ?? [6, credibility];
    return `${letter}${digit}: ${reliabilities[letter] ?? letter}; ${words}`;
}

/** "almost no chance" of AlmostNoChance. */
export function likelihoodWord(name: string): string {
    return name.replace(/(?<=[a-z])(?=[A-Z])/g, " ").toLowerCase();
}
