// What the server answers of the ledger: docs/concepts/web.md, docs/concepts/ledger.md.

import type { Verdict } from "./api";

export interface Mention {
    text: string;
    role: string;
    certainty: string;
    span: {
        from: string;
        to: string;
        fromTime: string | null;
        toTime: string | null;
        zone: string | null;
    } | null;
}
export interface Quantity {
    text: string;
}
export interface Attribution {
    by: string | null;
    through: string | null;
}
export interface Reported {
    kind: string;
    quote: string;
    start: number;
    end: number;
    actor: string[];
    attribution: Attribution;
    polarity: "Asserted" | "Denied" | "Doubted";
    modality: "Did" | "Will" | "Could";
    about: string[];
    where: string[];
    when: Mention | null;
    quantities: Quantity[];
    detail: string;
}
export interface ToldClaim {
    number: number;
    claim: Reported;
    item: number;
    title: string;
    publisher: string;
    verdict: Verdict | null;
    likelihood: string | null;
    reasons: string[];
    hasReplay: boolean;
}
export interface ToldClaims {
    total: number;
    page: number;
    pageSize: number;
    claims: ToldClaim[];
}

export interface Published {
    earliest: string;
    latest: string;
    why: string;
    isDay: boolean;
}
export interface Item {
    sha256: string;
    /** Which of title, publisher and published a person set; null for none. */
    setByHand: string[] | null;
    title: string;
    publisher: string;
    url: string | null;
    published: Published;
    retrieved: string;
    source: number;
    credibility: string;
    copyGroup: string;
}
export interface Source {
    name: string;
    description: string;
    reliability: string;
}
export interface ToldItem {
    number: number;
    item: Item;
    claims: number;
    opening: string;
}
export interface ToldItems {
    total: number;
    page: number;
    pageSize: number;
    items: ToldItem[];
}
export interface ToldGrade {
    number: number;
    of: number;
    reliability: string | null;
    credibility: string | null;
    reason: string;
    recordedAt: string;
    recorder: string;
}
export interface ToldArticle {
    number: number;
    item: Item;
    source: Source | null;
    grades: ToldGrade[];
    text: string | null;
    claims: ToldClaim[];
}

export interface Launch {
    id: string;
    at: string;
    state: string;
    vehicle: string;
    payload: string;
    outcome: string;
    cause: string;
    site: string;
    catalogueNumber: number | null;
    designator: string | null;
}
export interface Mark {
    number: number;
    kind: string;
    verdict: Verdict | null;
}
export interface ToldDay {
    day: string;
    launch: Launch | null;
    claims: Mark[];
}
export interface ToldEvent {
    kind: string;
    launch: Launch | null;
    subject: string;
    where: string[];
    from: string | null;
    to: string | null;
    claims: number[];
    textCount: number;
    voices: string[];
}
export interface Contradiction {
    what: "record" | "physics" | "missed" | "claim";
    claim: ToldClaim;
    against: ToldClaim | null;
    why: string;
}
export interface Contradictions {
    total: number;
    page: number;
    pageSize: number;
    contradictions: Contradiction[];
}
export interface ToldFinding {
    number: number;
    recordedAt: string;
    recorder: string;
    verdict: Verdict;
    likelihood: string | null;
    reasons: string[];
    isJudged: boolean;
    holds: boolean;
    digest: string;
    codeVersion: string;
}
export interface ClaimDetail {
    claim: ToldClaim;
    item: Item;
    source: Source | null;
    before: string;
    after: string;
    findings: ToldFinding[];
    /** Whether the claims have been compared; else the next three are empty still. */
    isCompared: boolean;
    events: ToldEvent[];
    sameEvent: ToldClaim[];
    contradictions: Contradiction[];
}
export interface Overview {
    head: { number: number; hash: string };
    sources: number;
    items: number;
    claims: number;
    /** Null while the claims are being compared. */
    events: number | null;
    contradictions: number | null;
}
export interface Voices {
    voices: { name: string; claims: number }[];
}

/** A claim of a text that is not recorded. */
export interface ReadClaim extends Omit<Reported, "when" | "detail"> {
    when: { from: string | null; to: string | null; text: string; role: string; certainty: string } | null;
    finding: { verdict: Verdict; word: string; reasons: string[] } | null;
}
export interface ReviewedArticle {
    article: { text: string; title: string; publisher: string; url: string | null; sha256: string };
    result: { published: Published; claims: ReadClaim[] };
    item: number | null;
}
export interface Reviewed {
    articles: ReviewedArticle[];
    diagnostics: string[];
}
export interface Recorded {
    items: number[];
    added: number;
    head: { number: number; hash: string };
}
